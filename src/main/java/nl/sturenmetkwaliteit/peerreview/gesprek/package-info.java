/** Conversations about what was written in a review. Whoever may read the thing may read what is said about it, and nobody else. */
@org.jspecify.annotations.NullMarked
package nl.sturenmetkwaliteit.peerreview.gesprek;
