/** Proposals, from asking for one to applying it. */
@org.jspecify.annotations.NullMarked
package nl.sturenmetkwaliteit.toewijzing.voorstel;
