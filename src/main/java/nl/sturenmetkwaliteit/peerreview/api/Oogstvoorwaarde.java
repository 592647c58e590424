package nl.sturenmetkwaliteit.peerreview.api;

import nl.sturenmetkwaliteit.platform.transitie.Voorwaarde;

/** A condition of the step from OOGST to OPVOLGING that another slice or feature knows about. Every bean of this type is asked. */
public interface Oogstvoorwaarde extends Voorwaarde<Review> {}
