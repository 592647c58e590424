/** What must hold before the service serves anyone: checked before it starts, each with a sentence that says what to do. */
@org.jspecify.annotations.NullMarked
package nl.sturenmetkwaliteit.platform.gereedheid;
