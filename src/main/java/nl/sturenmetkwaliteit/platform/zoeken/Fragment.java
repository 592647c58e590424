package nl.sturenmetkwaliteit.platform.zoeken;

import java.util.List;

/** The part of a text where most of what was asked for stands. Plain text: the reader's own application marks it. */
public record Fragment(String tekst, List<Markering> markeringen) {}
