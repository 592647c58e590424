package nl.sturenmetkwaliteit.peerreview.sessie;

enum SessieStatus {
    VOORGESTELD,
    VASTGESTELD,
    BEZIG,
    GEHOUDEN,
    AFGELAST
}
