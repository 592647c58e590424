/** Who may call what: every operation of the contract times every kind of caller, against one table. */
@org.jspecify.annotations.NullMarked
package nl.sturenmetkwaliteit.toegang;
