/**
 * Finds personal data in Dutch text, one {@code Herkenner} per kind. Depends on no other feature; others use only
 * {@code privacy.api}. What it finds and what it misses is measured in {@code src/docs/privacyscan.md}.
 */
@NullMarked
package nl.sturenmetkwaliteit.privacy;

import org.jspecify.annotations.NullMarked;
