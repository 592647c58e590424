/** What every feature stands on: identity, tenancy, transitions, problems and the rules of the API. */
@org.jspecify.annotations.NullMarked
package nl.sturenmetkwaliteit.platform;
