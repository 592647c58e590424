/** What a gemeente, or a peer, takes for true. */
@org.jspecify.annotations.NullMarked
package nl.sturenmetkwaliteit.peerreview.aanname;
