/** What other features may use of tips. */
@org.jspecify.annotations.NullMarked
package nl.sturenmetkwaliteit.tip.api;
