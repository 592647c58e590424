/** Meetings of a review: dates proposed, answered and agreed. */
@org.jspecify.annotations.NullMarked
package nl.sturenmetkwaliteit.peerreview.sessie;
