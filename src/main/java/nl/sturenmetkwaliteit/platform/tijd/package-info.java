/** Time and identity, injected so that tests and the demo can fix them. */
@org.jspecify.annotations.NullMarked
package nl.sturenmetkwaliteit.platform.tijd;
