/** What a deelnemer contributes to a ronde: a draft until handed in, hidden until revealed. */
@org.jspecify.annotations.NullMarked
package nl.sturenmetkwaliteit.peerreview.reflectie;
