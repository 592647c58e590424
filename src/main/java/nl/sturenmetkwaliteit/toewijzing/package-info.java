/** Seizoenen, and the uitnodigingen that bring gemeenten into a review. */
@org.jspecify.annotations.NullMarked
package nl.sturenmetkwaliteit.toewijzing;
