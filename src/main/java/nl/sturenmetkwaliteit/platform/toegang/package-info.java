/** Machines: the tokens by which they call, who makes and revokes those, and what each is good for. */
@org.jspecify.annotations.NullMarked
package nl.sturenmetkwaliteit.platform.toegang;
