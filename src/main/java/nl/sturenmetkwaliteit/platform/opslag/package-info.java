/** What the database can and Hibernate does not know of: json in a column, a lock by name. */
@org.jspecify.annotations.NullMarked
package nl.sturenmetkwaliteit.platform.opslag;
