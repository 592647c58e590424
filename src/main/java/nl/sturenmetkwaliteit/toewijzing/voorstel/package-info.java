/** Proposals which gemeenten review which casus: the calculation of a seizoen, reading and comparing them, applying one. */
@org.jspecify.annotations.NullMarked
package nl.sturenmetkwaliteit.toewijzing.voorstel;
