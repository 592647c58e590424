package nl.sturenmetkwaliteit.toewijzing.inschrijving;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.sturenmetkwaliteit.toewijzing.match.Bezwaar;
import nl.sturenmetkwaliteit.toewijzing.match.Conflict;
import nl.sturenmetkwaliteit.toewijzing.match.Gewichten;
import nl.sturenmetkwaliteit.toewijzing.match.Kandidaat;
import nl.sturenmetkwaliteit.toewijzing.match.Matcher;
import nl.sturenmetkwaliteit.toewijzing.match.Matchinstellingen;
import nl.sturenmetkwaliteit.toewijzing.match.Matchinvoer;
import nl.sturenmetkwaliteit.toewijzing.match.Ontmoeting;
import nl.sturenmetkwaliteit.toewijzing.match.Wens;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * All that a proposal is made of, read at one moment. It knows of capacity and of disputes: what is loaded goes into the matcher, and
 * nothing of it into an answer. Every method takes a session that works as SYSTEEM; any other sees nothing.
 */
@ApplicationScoped
public class Matchlader {

    private final MatchinvoerRepository bron;
    private final Matchinstellingen instellingen;
    private final Clock clock;

    Matchlader(MatchinvoerRepository bron, Matchinstellingen instellingen, Clock clock) {
        this.bron = bron;
        this.instellingen = instellingen;
        this.clock = clock;
    }

    /** For every review of the seizoen that still asks; there may be none. The seed is the seizoen's own. */
    public Matchinvoer voorSeizoen(Session sessie, UUID seizoen, Matchkeuzes keuzes) {
        return voorSeizoen(sessie, seizoen, LocalDate.now(clock), keuzes);
    }

    /** As it was, or would have been, on this day: the same input gives the same proposal. */
    public Matchinvoer voorSeizoen(Session sessie, UUID seizoen, LocalDate vandaag, Matchkeuzes keuzes) {
        List<Casusrij> rijen = vragend(bron.casussen(sessie, seizoen, null), keuzes);
        return laad(sessie, seizoen, null, rijen, vandaag, keuzes);
    }

    /** For one review, or empty when it asks no more peers. The seed is the review's own. */
    public Optional<Matchinvoer> voorReview(Session sessie, UUID review, Matchkeuzes keuzes) {
        List<Casusrij> rijen = vragend(bron.casussen(sessie, null, review), keuzes);
        return rijen.isEmpty()
                ? Optional.empty()
                : Optional.of(laad(sessie, null, review, rijen, LocalDate.now(clock), keuzes));
    }

    /** What is in the way of the pins of one review, whether its team is full or not. */
    List<Bezwaar> bezwaren(Session sessie, UUID review, Matchkeuzes keuzes) {
        List<Casusrij> rijen = bron.casussen(sessie, null, review);
        return Matcher.bezwaren(laad(sessie, null, review, rijen, LocalDate.now(clock), keuzes));
    }

    private static List<Casusrij> vragend(List<Casusrij> rijen, Matchkeuzes keuzes) {
        return rijen.stream().filter(rij -> rij.vraagt(keuzes)).toList();
    }

    private Matchinvoer laad(
            Session sessie,
            @Nullable UUID seizoen,
            @Nullable UUID review,
            List<Casusrij> rijen,
            LocalDate vandaag,
            Matchkeuzes keuzes) {
        List<Kandidaat> kandidaten = bron.kandidaten(sessie, seizoen, review, vandaag);
        List<Conflict> conflicten = bron.conflicten(sessie, vandaag);
        List<Ontmoeting> ontmoetingen = bron.ontmoetingen(sessie);
        Map<String, String> themanamen = bron.themanamen(sessie);
        Gewichten gewichten = gewichten(keuzes);
        long zaad = zaad(seizoen == null ? review : seizoen);
        Function<Map<UUID, Set<String>>, Matchinvoer> invoer = pinnen -> new Matchinvoer(
                vandaag,
                kandidaten,
                rijen.stream()
                        .map(rij -> rij.vraag(keuzes, pinnen.getOrDefault(rij.peerreview(), Set.of())))
                        .toList(),
                conflicten,
                ontmoetingen,
                themanamen,
                gewichten,
                zaad);
        return keuzes.metPeerkeuzes() ? Gastheerspinnen.houdbaar(rijen, invoer) : invoer.apply(Map.of());
    }

    private Gewichten gewichten(Matchkeuzes keuzes) {
        Map<Wens, Integer> alle = new EnumMap<>(Wens.class);
        alle.putAll(instellingen.gewichten());
        alle.putAll(keuzes.gewichten());
        return new Gewichten(alle);
    }

    private static long zaad(@Nullable UUID bereik) {
        return bereik == null ? 0 : bereik.getMostSignificantBits() ^ bereik.getLeastSignificantBits();
    }
}
