/** Who is calling, and what they are to the thing at hand. */
@org.jspecify.annotations.NullMarked
package nl.sturenmetkwaliteit.platform.identiteit;
