/** What is told to people, as far as who keeps their choices must know it. */
@org.jspecify.annotations.NullMarked
package nl.sturenmetkwaliteit.platform.bericht;
