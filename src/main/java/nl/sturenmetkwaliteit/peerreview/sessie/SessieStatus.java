package nl.sturenmetkwaliteit.peerreview.sessie;

enum SessieStatus {
    VOORGESTELD,
    VASTGESTELD,
    GEHOUDEN,
    AFGELAST
}
