package nl.sturenmetkwaliteit.peerreview.api;

/** The kinds of ronde. */
public enum RondeSoort {
    TERUGKIJKEN,
    VERHELDEREN,
    AANNAMES,
    HERFORMULEREN,
    REFLECTEREN,
    ADVISEREN,
    TERUGBLIK;

    /** Whether each writer hands one text in here; in the others one asks, answers or restates. */
    public boolean vraagtInzending() {
        return this == AANNAMES || this == REFLECTEREN || this == ADVISEREN || this == TERUGBLIK;
    }

    /** From here on the team is complete: open invitations are no longer accepted. */
    public boolean sluitTeam() {
        return this == REFLECTEREN || this == ADVISEREN || this == TERUGBLIK;
    }
}
