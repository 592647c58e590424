package nl.sturenmetkwaliteit.peerreview.sessie;

enum Antwoord {
    JA,
    MISSCHIEN,
    NEE
}
