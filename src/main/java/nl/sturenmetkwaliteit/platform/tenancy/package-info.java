/** In whose kitchen a transaction works, set before its first query. */
@org.jspecify.annotations.NullMarked
package nl.sturenmetkwaliteit.platform.tenancy;
