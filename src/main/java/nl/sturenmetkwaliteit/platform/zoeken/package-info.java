/** Showing what was found: where in a text the words are that were asked for. */
@org.jspecify.annotations.NullMarked
package nl.sturenmetkwaliteit.platform.zoeken;
