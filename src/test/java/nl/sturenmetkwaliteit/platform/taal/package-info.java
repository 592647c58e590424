/** Whether the service says everything in both languages. */
@org.jspecify.annotations.NullMarked
package nl.sturenmetkwaliteit.platform.taal;
