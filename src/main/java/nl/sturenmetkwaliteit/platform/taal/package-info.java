/** In which language the service says what it says itself. What people wrote is in theirs. */
@org.jspecify.annotations.NullMarked
package nl.sturenmetkwaliteit.platform.taal;
