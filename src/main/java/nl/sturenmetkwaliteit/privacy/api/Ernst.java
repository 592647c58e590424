package nl.sturenmetkwaliteit.privacy.api;

/** What a finding means for handing a text in. */
public enum Ernst {
    /** Stops the text until the number is gone or a second person has marked it as no BSN. Only a BSN can block. */
    BLOKKEERT,
    /** Stops the text until it is gone or the writer has confirmed it with a reason. */
    WAARSCHUWT
}
