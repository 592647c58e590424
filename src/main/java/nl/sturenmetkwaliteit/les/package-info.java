/** The shared store of lessons. */
@org.jspecify.annotations.NullMarked
package nl.sturenmetkwaliteit.les;
