package nl.sturenmetkwaliteit.peerreview.api;

public enum RondeSoort {
    TERUGKIJKEN,
    VERHELDEREN,
    AANNAMES,
    HERFORMULEREN,
    REFLECTEREN,
    ADVISEREN,
    TERUGBLIK
}
