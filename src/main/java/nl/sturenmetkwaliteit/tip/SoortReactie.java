package nl.sturenmetkwaliteit.tip;

/** What the host says of a tip. An answer, no judgement. */
enum SoortReactie {
    RAAKT_ONS,
    NEMEN_WE_MEE,
    GEPARKEERD,
    PAST_NIET
}
