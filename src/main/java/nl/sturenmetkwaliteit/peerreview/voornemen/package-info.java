/** Intentions with a date, and the return to them. */
@org.jspecify.annotations.NullMarked
package nl.sturenmetkwaliteit.peerreview.voornemen;
