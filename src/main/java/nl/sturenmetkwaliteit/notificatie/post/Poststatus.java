package nl.sturenmetkwaliteit.notificatie.post;

/** What became of a mail. While it waits it is tried again and again. */
enum Poststatus {
    WACHT,
    /** The mail server took it over. */
    VERSTUURD,
    /** There is no such address. */
    GEWEIGERD,
    /** Tried for days. */
    OPGEGEVEN,
    /** Nobody to send it to any more, or nothing left to say. */
    VERVALLEN
}
