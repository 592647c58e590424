package nl.sturenmetkwaliteit.toewijzing.match;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** All that a proposal is made of. The order of the lists makes no difference; the seed may, where two proposals are equally good. */
public record Matchinvoer(
        LocalDate vandaag,
        List<Kandidaat> kandidaten,
        List<Casusvraag> vragen,
        List<Conflict> conflicten,
        List<Ontmoeting> ontmoetingen,
        Map<String, String> themanamen,
        Gewichten gewichten,
        long zaad) {

    public Matchinvoer {
        kandidaten = List.copyOf(kandidaten);
        vragen = List.copyOf(vragen);
        conflicten = List.copyOf(conflicten);
        ontmoetingen = List.copyOf(ontmoetingen);
        themanamen = Map.copyOf(themanamen);
    }
}
