/** The one way in which a thing with a status changes it. */
@org.jspecify.annotations.NullMarked
package nl.sturenmetkwaliteit.platform.transitie;
