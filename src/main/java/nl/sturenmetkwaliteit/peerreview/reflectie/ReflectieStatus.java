package nl.sturenmetkwaliteit.peerreview.reflectie;

enum ReflectieStatus {
    CONCEPT,
    INGEDIEND
}
