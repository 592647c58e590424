/** How much one caller may ask in a short time. */
@org.jspecify.annotations.NullMarked
package nl.sturenmetkwaliteit.platform.limiet;
