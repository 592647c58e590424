/** Why two gemeenten should not review each other, who says so, and who sets it aside for a while. */
@org.jspecify.annotations.NullMarked
package nl.sturenmetkwaliteit.gemeente.belang;
