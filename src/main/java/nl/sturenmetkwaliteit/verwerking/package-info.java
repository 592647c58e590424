/** The processing log: who of which gemeente read or changed what of ours, and when. Nobody calls it; it hears. */
@org.jspecify.annotations.NullMarked
package nl.sturenmetkwaliteit.verwerking;
