package nl.sturenmetkwaliteit.toewijzing.match;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.taxonomie.Niveau;

/** A season of the size of the country, made from the list of gemeenten; what that list lacks comes from a seed. */
public final class Proefseizoen {

    private static final List<String> GROOTTEN = List.of("tot 20k", "20k-50k", "50k-100k", "100k-250k", "vanaf 250k");
    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 22);
    private static final Map<String, String> THEMAS = themas();
    private static final int JEUGDREGIO = 8;
    private static final int INKOOPREGIO = 6;

    private record Rij(String code, String naam, String provincie, int inwoners, List<String> buren) {}

    private final List<Rij> rijen;
    private final Random toeval;

    private Proefseizoen(List<Rij> rijen, long zaad) {
        this.rijen = rijen;
        toeval = new Random(zaad);
    }

    /** So many casussen of k peers each, divided over the gemeenten of the list. */
    public static Matchinvoer van(Path lijst, int casussen, int k, long zaad) {
        return new Proefseizoen(lees(lijst), zaad).maak(casussen, k);
    }

    private Matchinvoer maak(int casussen, int k) {
        Map<String, String> jeugdregios = regios(JEUGDREGIO);
        Map<String, String> inkoopregios = regios(INKOOPREGIO);
        double nodig = (double) casussen * k / rijen.size();
        List<Kandidaat> kandidaten = new ArrayList<>();
        for (Rij rij : rijen) {
            boolean doetMee = toeval.nextInt(100) < 92;
            int ruimte = Math.max(2, (int) Math.round(nodig * (1 + toeval.nextInt(100) / 100.0)));
            kandidaten.add(new Kandidaat(
                    rij.code(),
                    rij.naam(),
                    grootte(rij.inwoners()),
                    stedelijkheid(rij.inwoners()),
                    jeugdregios.get(rij.code()),
                    kies(THEMAS.keySet(), 2 + toeval.nextInt(5)),
                    kies(THEMAS.keySet(), toeval.nextInt(4)),
                    niveaus(),
                    doetMee ? ruimte : 0,
                    toeval.nextInt(3),
                    toeval.nextInt(9),
                    0));
        }
        List<Casusvraag> vragen = new ArrayList<>();
        List<Integer> gastheren = new ArrayList<>();
        while (gastheren.size() < casussen) {
            List<Integer> ronde = new ArrayList<>();
            for (int j = 0; j < rijen.size(); j++) {
                ronde.add(j);
            }
            java.util.Collections.shuffle(ronde, toeval);
            gastheren.addAll(ronde.subList(0, Math.min(rijen.size(), casussen - gastheren.size())));
        }
        for (int gastheer : gastheren) {
            vragen.add(new Casusvraag(
                    new UUID(toeval.nextLong(), toeval.nextLong()),
                    rijen.get(gastheer).code(),
                    kies(THEMAS.keySet(), 1 + toeval.nextInt(3)),
                    Set.copyOf(niveaus()),
                    k,
                    Set.of(),
                    Set.of(),
                    Set.of(),
                    Set.of(),
                    null));
        }
        List<Conflict> conflicten = conflicten(jeugdregios, inkoopregios);
        List<Ontmoeting> ontmoetingen = ontmoetingen(conflicten);
        return new Matchinvoer(VANDAAG, kandidaten, vragen, conflicten, ontmoetingen, THEMAS, Gewichten.standaard(), 1);
    }

    private List<Conflict> conflicten(Map<String, String> jeugdregios, Map<String, String> inkoopregios) {
        List<Conflict> conflicten = new ArrayList<>();
        for (Rij een : rijen) {
            een.buren().stream()
                    .filter(buur -> een.code().compareTo(buur) < 0)
                    .forEach(buur -> conflicten.add(new Conflict(een.code(), buur, Grond.BUREN, false)));
            for (Rij ander : rijen) {
                if (een.code().compareTo(ander.code()) < 0) {
                    if (jeugdregios.get(een.code()).equals(jeugdregios.get(ander.code()))) {
                        conflicten.add(new Conflict(een.code(), ander.code(), Grond.JEUGDREGIO, false));
                    }
                    if (inkoopregios.get(een.code()).equals(inkoopregios.get(ander.code()))) {
                        conflicten.add(new Conflict(een.code(), ander.code(), Grond.INKOOPREGIO, false));
                    }
                    if (toeval.nextInt(400) == 0) {
                        conflicten.add(new Conflict(een.code(), ander.code(), Grond.NIET_BESCHIKBAAR, false));
                    }
                }
            }
        }
        return conflicten;
    }

    private List<Ontmoeting> ontmoetingen(List<Conflict> conflicten) {
        List<Ontmoeting> ontmoetingen = new ArrayList<>();
        for (int keer = 0; keer < rijen.size() * 12; keer++) {
            Rij gastheer = rijen.get(toeval.nextInt(rijen.size()));
            Rij peer = rijen.get(toeval.nextInt(rijen.size()));
            if (!gastheer.equals(peer)) {
                LocalDate datum = VANDAAG.minusDays(90 + toeval.nextInt(365 * 5));
                ontmoetingen.add(new Ontmoeting(gastheer.code(), peer.code(), datum));
                if (datum.isAfter(VANDAAG.minusYears(2))) {
                    conflicten.add(new Conflict(gastheer.code(), peer.code(), Grond.RECENT_BEOORDEELD, false));
                }
            }
        }
        return ontmoetingen;
    }

    /** Neighbours together, by so many. */
    private Map<String, String> regios(int grootte) {
        Map<String, Rij> opCode = new LinkedHashMap<>();
        rijen.forEach(rij -> opCode.put(rij.code(), rij));
        Map<String, String> regio = new LinkedHashMap<>();
        for (Rij begin : rijen) {
            Deque<Rij> rand = new ArrayDeque<>(List.of(begin));
            for (int aantal = 0; aantal < grootte && !rand.isEmpty(); ) {
                Rij rij = rand.poll();
                if (regio.putIfAbsent(rij.code(), "Regio " + begin.naam()) == null) {
                    aantal++;
                    rij.buren().stream()
                            .filter(buur -> opCode.containsKey(buur) && !regio.containsKey(buur))
                            .forEach(buur -> rand.add(opCode.get(buur)));
                } else if (rij == begin) {
                    break;
                }
            }
        }
        return regio;
    }

    private Set<Niveau> niveaus() {
        Set<Niveau> niveaus = new HashSet<>();
        while (niveaus.isEmpty()) {
            for (Niveau niveau : Niveau.values()) {
                if (toeval.nextInt(100) < 65) {
                    niveaus.add(niveau);
                }
            }
        }
        return niveaus;
    }

    private Set<String> kies(Set<String> uit, int aantal) {
        List<String> alle = new ArrayList<>(uit);
        java.util.Collections.shuffle(alle, toeval);
        return Set.copyOf(alle.subList(0, aantal));
    }

    private static int grootte(int inwoners) {
        int[] grenzen = {20_000, 50_000, 100_000, 250_000};
        return (int) Arrays.stream(grenzen).filter(grens -> inwoners >= grens).count();
    }

    private int stedelijkheid(int inwoners) {
        return Math.max(0, Math.min(4, 4 - grootte(inwoners) + toeval.nextInt(3) - 1));
    }

    private static List<Rij> lees(Path lijst) {
        try {
            return Files.readAllLines(lijst).stream()
                    .skip(1)
                    .map(regel -> splits(regel))
                    .map(v -> new Rij(
                            v[0],
                            v[1],
                            v[3],
                            Integer.parseInt(v[4]),
                            v[8].isBlank() ? List.of() : List.of(v[8].trim().split(" "))))
                    .toList();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static String[] splits(String regel) {
        String[] velden = regel.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
        return Arrays.stream(velden).map(veld -> veld.replace("\"", "")).toArray(String[]::new);
    }

    private static Map<String, String> themas() {
        Map<String, String> themas = new LinkedHashMap<>();
        for (String naam : List.of(
                "Jeugdhulp",
                "Wmo",
                "Participatie",
                "Schulden",
                "Wonen en zorg",
                "Toegang en wijkteams",
                "Inkoop en aanbesteding",
                "Contractmanagement",
                "Bekostiging en budget",
                "Toezicht en kwaliteit",
                "Informele zorg",
                "Preventie",
                "Samenwerking met aanbieders",
                "Sturingsfilosofie",
                "Data en monitoring")) {
            themas.put(naam.toUpperCase(java.util.Locale.ROOT).replace(' ', '_'), naam);
        }
        return themas;
    }
}
