package nl.sturenmetkwaliteit.toewijzing.match;

import java.time.LocalDate;

/** An earlier review: the peer looked into the kitchen of the host. */
public record Ontmoeting(String gastheer, String peer, LocalDate datum) {}
