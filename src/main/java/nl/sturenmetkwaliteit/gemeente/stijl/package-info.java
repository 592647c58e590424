/** How the product looks for a gemeente: its design tokens, and nothing but those. */
@org.jspecify.annotations.NullMarked
package nl.sturenmetkwaliteit.gemeente.stijl;
