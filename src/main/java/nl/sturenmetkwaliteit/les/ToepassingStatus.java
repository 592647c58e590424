package nl.sturenmetkwaliteit.les;

enum ToepassingStatus {
    WIL_PROBEREN,
    PROBEERT,
    VERANDERD,
    GESTOPT
}
