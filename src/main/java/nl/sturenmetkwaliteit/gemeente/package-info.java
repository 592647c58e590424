/** Gemeenten and the people of each: directory, profiles, deelnemers, belangenconflicten. */
@org.jspecify.annotations.NullMarked
package nl.sturenmetkwaliteit.gemeente;
