package nl.sturenmetkwaliteit.toewijzing.voorstel;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.sturenmetkwaliteit.platform.probleem.Fout;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemType;
import nl.sturenmetkwaliteit.platform.tenancy.Keuken;
import nl.sturenmetkwaliteit.toewijzing.api.Nodigingsbron;
import nl.sturenmetkwaliteit.toewijzing.api.Termijnen;
import nl.sturenmetkwaliteit.toewijzing.api.Uitnodigingen;
import org.hibernate.Session;

/**
 * Makes and sends the invitations of a proposal, each in the kitchen of its host, as if the host had done it by hand: all of them, or, when
 * one cannot be, none.
 */
@ApplicationScoped
class Vaststelling {

    private final Keuken keuken;
    private final Nodigingsbron bron;
    private final Uitnodigingen uitnodigingen;
    private final Clock clock;

    Vaststelling(Keuken keuken, Nodigingsbron bron, Uitnodigingen uitnodigingen, Clock clock) {
        this.keuken = keuken;
        this.bron = bron;
        this.uitnodigingen = uitnodigingen;
        this.clock = clock;
    }

    void verstuur(ToewijzingGeval geval) {
        Termijnen termijnen = termijnen(Objects.requireNonNull(geval.invoer()));
        termijnen.keur(clock);
        geval.wereld().get().vragen().stream()
                .collect(Collectors.groupingBy(Wereld.Vraag::gastheer, TreeMap::new, Collectors.toList()))
                .forEach((gastheer, vragen) ->
                        keuken.doeNamens(gastheer, sessie -> verstuur(sessie, gastheer, vragen, termijnen)));
    }

    private void verstuur(Session sessie, String gastheer, List<Wereld.Vraag> vragen, Termijnen termijnen) {
        vragen.stream()
                .sorted(Comparator.comparing(Wereld.Vraag::peerreview))
                .forEach(vraag -> uitnodigingen.verstuur(
                        sessie, gastheer, bron.nodiging(sessie, vraag.peerreview()), vraag.gemeenten(), termijnen));
    }

    private static Termijnen termijnen(ToewijzingOvergangInvoer invoer) {
        List<Fout> fouten = new ArrayList<>();
        if (invoer.antwoordUiterlijkOp() == null) {
            fouten.add(Fout.inVeld(
                    "antwoordUiterlijkOp", "VERPLICHT", "Noem tot wanneer de gemeenten kunnen antwoorden."));
        }
        if (invoer.bijdrageUiterlijkOp() == null) {
            fouten.add(Fout.inVeld("bijdrageUiterlijkOp", "VERPLICHT", "Noem tot wanneer de gemeenten bijdragen."));
        }
        if (!fouten.isEmpty()) {
            throw ProbleemException.van(ProbleemType.ONGELDIGE_INVOER, fouten);
        }
        return new Termijnen(
                Objects.requireNonNull(invoer.antwoordUiterlijkOp()),
                Objects.requireNonNull(invoer.bijdrageUiterlijkOp()));
    }
}
