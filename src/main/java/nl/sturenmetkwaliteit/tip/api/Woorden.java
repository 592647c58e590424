package nl.sturenmetkwaliteit.tip.api;

/** The wording of a copy, as those who consent read it. */
public record Woorden(String titel, String inzicht, String wanneerWel, String wanneerNiet) {}
