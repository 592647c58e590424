/** What other features may use of the scanner for personal data. */
@NullMarked
package nl.sturenmetkwaliteit.privacy.api;

import org.jspecify.annotations.NullMarked;
