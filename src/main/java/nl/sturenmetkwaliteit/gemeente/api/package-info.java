/** What other features may use of gemeenten and their people. */
@org.jspecify.annotations.NullMarked
package nl.sturenmetkwaliteit.gemeente.api;
