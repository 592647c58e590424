/** What waits for the caller: derived by each feature when asked, never stored. */
@org.jspecify.annotations.NullMarked
package nl.sturenmetkwaliteit.platform.taak;
