/** Whether the contract and the service say the same. */
@org.jspecify.annotations.NullMarked
package nl.sturenmetkwaliteit.contract;
