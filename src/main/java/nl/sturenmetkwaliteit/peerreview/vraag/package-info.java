/** Clarifying questions and their answers, and how the steering question itself moved. */
@org.jspecify.annotations.NullMarked
package nl.sturenmetkwaliteit.peerreview.vraag;
