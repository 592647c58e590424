package nl.sturenmetkwaliteit.toewijzing;

/**
 * What the database says of a gemeente and a review, and never why.
 *
 * @param beschikbaar whether the gemeente may be asked now
 * @param aansluiten whether the review still takes peers
 * @param wisselen whether a gemeente that takes part may still change whom it sends
 */
record Ruimte(boolean beschikbaar, boolean aansluiten, boolean wisselen) {

    /** For a step that asks nothing. */
    static final Ruimte ONGEVRAAGD = new Ruimte(false, false, false);
}
