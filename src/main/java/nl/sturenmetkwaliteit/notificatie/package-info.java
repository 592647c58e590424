/** Hears what happened, works out who is to know, and tells them. Nobody calls it. */
@org.jspecify.annotations.NullMarked
package nl.sturenmetkwaliteit.notificatie;
