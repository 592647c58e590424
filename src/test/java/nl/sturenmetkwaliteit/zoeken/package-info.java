/** The judged collection: lessons, questions and what belongs to them, to say in figures how well is found. */
@NullMarked
package nl.sturenmetkwaliteit.zoeken;

import org.jspecify.annotations.NullMarked;
