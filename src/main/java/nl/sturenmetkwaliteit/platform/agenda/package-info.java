/** When something is asked of the caller, for the calendar people use anyway. Derived by each feature when asked, never stored. */
@org.jspecify.annotations.NullMarked
package nl.sturenmetkwaliteit.platform.agenda;
