/** How values lie in the database where Hibernate cannot know it. */
@org.jspecify.annotations.NullMarked
package nl.sturenmetkwaliteit.platform.opslag;
