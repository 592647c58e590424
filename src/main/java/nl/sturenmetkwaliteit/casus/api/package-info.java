/** What other features may use of casussen. */
@org.jspecify.annotations.NullMarked
package nl.sturenmetkwaliteit.casus.api;
