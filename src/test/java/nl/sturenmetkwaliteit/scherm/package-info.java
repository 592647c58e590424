/** What people do in the browser application: in a real Chromium, on the packaged product, with the demo story. */
@org.jspecify.annotations.NullMarked
package nl.sturenmetkwaliteit.scherm;
