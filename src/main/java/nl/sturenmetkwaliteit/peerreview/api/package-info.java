/** What the slices of a review, and the features above it, may use of reviews and rondes. */
@org.jspecify.annotations.NullMarked
package nl.sturenmetkwaliteit.peerreview.api;
