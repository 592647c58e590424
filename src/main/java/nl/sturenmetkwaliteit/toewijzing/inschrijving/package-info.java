/** The reviews that ask peers: what matching may know of them, and what their hosts choose. */
@org.jspecify.annotations.NullMarked
package nl.sturenmetkwaliteit.toewijzing.inschrijving;
