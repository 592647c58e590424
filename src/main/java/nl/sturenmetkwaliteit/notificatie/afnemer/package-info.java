/** Other systems of a gemeente, and of NDSD: what happened to what is theirs, to be fetched or sent to them. */
@org.jspecify.annotations.NullMarked
package nl.sturenmetkwaliteit.notificatie.afnemer;
