/** What falls due while nobody asks. */
@org.jspecify.annotations.NullMarked
package nl.sturenmetkwaliteit.platform.planning;
