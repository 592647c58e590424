/** Files as they come in: how large, of which kind by their content, and what text can be read in them. */
@org.jspecify.annotations.NullMarked
package nl.sturenmetkwaliteit.casus.bestand;
