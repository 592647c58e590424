package nl.sturenmetkwaliteit.toewijzing.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.sturenmetkwaliteit.platform.taxonomie.Niveau;

/** A season small enough to try everything, and narrow: too little room, conflicts, pins, people who are there already. */
final class Kleinseizoen {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 22);
    private static final List<String> THEMAS = List.of("JEUGDHULP", "WMO", "SCHULDEN", "PREVENTIE");

    private final Random toeval;

    private Kleinseizoen(long zaad) {
        toeval = new Random(zaad);
    }

    /** With at most so many casussen and gemeenten. */
    static Matchinvoer van(long zaad, int casussen, int gemeenten) {
        return new Kleinseizoen(zaad).maak(casussen, gemeenten);
    }

    private Matchinvoer maak(int casussen, int gemeenten) {
        int n = 3 + toeval.nextInt(gemeenten - 2);
        List<Conflict> conflicten = new ArrayList<>();
        List<Ontmoeting> ontmoetingen = new ArrayList<>();
        List<Kandidaat> kandidaten = new ArrayList<>();
        int ruim = toeval.nextInt(3);
        for (int j = 0; j < n; j++) {
            kandidaten.add(new Kandidaat(
                    code(j),
                    "Gemeente " + j,
                    toeval.nextInt(5),
                    toeval.nextInt(5),
                    toeval.nextInt(3) == 0 ? null : "Regio " + toeval.nextInt(2),
                    deel(THEMAS),
                    deel(THEMAS),
                    deel(List.of(Niveau.values())),
                    toeval.nextInt(3) + ruim,
                    toeval.nextInt(3),
                    toeval.nextInt(9),
                    0));
            for (int a = 0; a < j; a++) {
                if (toeval.nextInt(6) == 0) {
                    Grond grond = Grond.values()[toeval.nextInt(Grond.values().length)];
                    conflicten.add(new Conflict(code(j), code(a), grond, toeval.nextInt(4) == 0));
                }
                if (toeval.nextInt(5) == 0) {
                    ontmoetingen.add(new Ontmoeting(code(a), code(j), VANDAAG.minusDays(toeval.nextInt(2500))));
                }
            }
        }
        List<Casusvraag> vragen = IntStream.range(0, 1 + toeval.nextInt(casussen))
                .mapToObj(i -> vraag(n))
                .toList();
        Matchinvoer invoer = new Matchinvoer(
                VANDAAG,
                kandidaten,
                vragen,
                conflicten,
                ontmoetingen,
                THEMAS.stream().collect(Collectors.toMap(code -> code, code -> code)),
                gewichten(),
                toeval.nextLong());
        return zonderBezwaren(met(
                invoer,
                kandidaten.stream()
                        .map(k -> Hernoemd.metAl(k, bezet(k, vragen) + Math.max(0, toeval.nextInt(5) - 2)))
                        .toList(),
                vragen));
    }

    private static int bezet(Kandidaat kandidaat, List<Casusvraag> vragen) {
        return (int) vragen.stream()
                .filter(vraag -> vraag.bezet().contains(kandidaat.gemeente()))
                .count();
    }

    private Casusvraag vraag(int n) {
        Set<String> bezet = toeval.nextInt(3) == 0 ? Set.of(code(toeval.nextInt(n))) : Set.of();
        return new Casusvraag(
                new UUID(toeval.nextLong(), toeval.nextLong()),
                code(toeval.nextInt(n)),
                deel(THEMAS),
                deel(List.of(Niveau.values())),
                1 + toeval.nextInt(4),
                bezet,
                toeval.nextInt(3) == 0 ? Set.of(code(toeval.nextInt(n))) : Set.of(),
                toeval.nextInt(3) == 0 ? Set.of(code(toeval.nextInt(n))) : Set.of(),
                toeval.nextInt(3) == 0 ? Set.of(code(toeval.nextInt(n))) : Set.of(),
                toeval.nextInt(3) == 0 ? code(toeval.nextInt(n)) : null);
    }

    private Gewichten gewichten() {
        if (toeval.nextBoolean()) {
            return Gewichten.standaard();
        }
        Map<Wens, Integer> gewichten = new HashMap<>();
        for (Wens wens : Wens.values()) {
            gewichten.put(wens, toeval.nextInt(11));
        }
        return new Gewichten(gewichten);
    }

    private static Matchinvoer zonderBezwaren(Matchinvoer invoer) {
        Set<UUID> mis =
                Matcher.bezwaren(invoer).stream().map(Bezwaar::peerreview).collect(Collectors.toSet());
        List<Casusvraag> vragen = invoer.vragen().stream()
                .map(vraag -> mis.contains(vraag.peerreview()) ? metVast(vraag, Set.of()) : vraag)
                .toList();
        return metVragen(invoer, vragen);
    }

    static Casusvraag metVast(Casusvraag vraag, Set<String> vast) {
        return new Casusvraag(
                vraag.peerreview(),
                vraag.gastheer(),
                vraag.themas(),
                vraag.niveaus(),
                vraag.plaatsen(),
                vraag.bezet(),
                vast,
                vraag.uitgesloten(),
                vraag.geweigerd(),
                vraag.begeleidergemeente());
    }

    static Matchinvoer metVragen(Matchinvoer invoer, List<Casusvraag> vragen) {
        return met(invoer, invoer.kandidaten(), vragen);
    }

    static Matchinvoer met(Matchinvoer invoer, List<Kandidaat> kandidaten, List<Casusvraag> vragen) {
        return new Matchinvoer(
                invoer.vandaag(),
                kandidaten,
                vragen,
                invoer.conflicten(),
                invoer.ontmoetingen(),
                invoer.themanamen(),
                invoer.gewichten(),
                invoer.zaad());
    }

    private <T> Set<T> deel(List<T> alle) {
        Set<T> deel = new HashSet<>();
        alle.stream().filter(een -> toeval.nextBoolean()).forEach(deel::add);
        return deel;
    }

    static String code(int j) {
        return "GM%04d".formatted(j);
    }
}
