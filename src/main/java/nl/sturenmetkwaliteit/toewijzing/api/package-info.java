/** What other features may use of uitnodigingen and guests. */
@org.jspecify.annotations.NullMarked
package nl.sturenmetkwaliteit.toewijzing.api;
