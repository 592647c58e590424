/** A sessie while it goes on: what is on everyone's screen, and who is ready with it. */
@org.jspecify.annotations.NullMarked
package nl.sturenmetkwaliteit.peerreview.live;
