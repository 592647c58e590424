package nl.sturenmetkwaliteit.peerreview.aanname;

enum AannameOver {
    CASUS,
    EIGEN_PRAKTIJK
}
