/** What the tests stand on: the real parts, the demo people, and the contract that every answer is held against. */
@org.jspecify.annotations.NullMarked
package nl.sturenmetkwaliteit.hulp;
