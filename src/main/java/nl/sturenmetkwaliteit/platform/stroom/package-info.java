/** What people hear while they look: from the database, whichever instance told it, and down a stream of events. */
@org.jspecify.annotations.NullMarked
package nl.sturenmetkwaliteit.platform.stroom;
