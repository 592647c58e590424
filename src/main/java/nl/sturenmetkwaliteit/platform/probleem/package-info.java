/** The closed catalogue of problems and how each is answered (RFC 9457). */
@org.jspecify.annotations.NullMarked
package nl.sturenmetkwaliteit.platform.probleem;
