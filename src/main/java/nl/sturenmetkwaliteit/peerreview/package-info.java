/** The review of one casus: its rondes, and who may do what in them. */
@org.jspecify.annotations.NullMarked
package nl.sturenmetkwaliteit.peerreview;
