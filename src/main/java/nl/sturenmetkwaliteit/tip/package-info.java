/** The harvest: fragments, tips, and the consent of those whose words they hold. */
@org.jspecify.annotations.NullMarked
package nl.sturenmetkwaliteit.tip;
