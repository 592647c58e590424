/** What an advice to another means for one's own gemeente. */
@org.jspecify.annotations.NullMarked
package nl.sturenmetkwaliteit.peerreview.spiegel;
