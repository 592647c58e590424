package nl.sturenmetkwaliteit.toewijzing.voorstel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.sturenmetkwaliteit.platform.probleem.Fout;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemType;
import nl.sturenmetkwaliteit.toewijzing.match.Bezwaar;
import nl.sturenmetkwaliteit.toewijzing.match.Casusvraag;
import nl.sturenmetkwaliteit.toewijzing.match.HardeRegel;
import nl.sturenmetkwaliteit.toewijzing.match.Kandidaat;
import nl.sturenmetkwaliteit.toewijzing.match.Matcher;
import nl.sturenmetkwaliteit.toewijzing.match.Matchinvoer;
import nl.sturenmetkwaliteit.toewijzing.match.Wens;
import org.jspecify.annotations.Nullable;

/** What is wrong with what somebody chose for a proposal, all of it at once and each choice with the rule it breaks. */
public final class Rekenbasiscontrole {

    private static final int HOOGSTE_GEWICHT = 10;

    private final List<Fout> fouten = new ArrayList<>();

    private Rekenbasiscontrole() {}

    /** Refuses (400) weights of wishes that are not there, or out of bounds. */
    public static void keurGewichten(Rekenbasis basis) {
        Rekenbasiscontrole controle = new Rekenbasiscontrole();
        controle.gewichten(basis);
        controle.weiger();
    }

    /**
     * Refuses (400) choices about what is not there, and pins that break a rule.
     *
     * @param invoer with these choices in it
     */
    static void keur(Rekenbasis basis, Matchinvoer invoer) {
        Rekenbasiscontrole controle = new Rekenbasiscontrole();
        controle.gewichten(basis);
        controle.keuzes(basis, invoer);
        controle.weiger();
    }

    private void gewichten(Rekenbasis basis) {
        Set<String> bekend = Arrays.stream(Wens.values()).map(Wens::name).collect(Collectors.toSet());
        basis.gewichten().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(gewicht -> {
            String veld = "gewichten/" + gewicht.getKey();
            if (!bekend.contains(gewicht.getKey())) {
                fouten.add(Fout.inVeld(veld, "ONBEKEND", "Deze wens is er niet."));
            } else if (gewicht.getValue() < 0 || gewicht.getValue() > HOOGSTE_GEWICHT) {
                fouten.add(Fout.inVeld(veld, "BEREIK", "Kies een gewicht van 0 tot en met 10."));
            }
        });
    }

    private void keuzes(Rekenbasis basis, Matchinvoer invoer) {
        Set<UUID> vragen = invoer.vragen().stream().map(Casusvraag::peerreview).collect(Collectors.toSet());
        Set<String> gemeenten =
                invoer.kandidaten().stream().map(Kandidaat::gemeente).collect(Collectors.toSet());
        List<Bezwaar> bezwaren = voorNdsd(Matcher.bezwaren(invoer), basis);
        for (int i = 0; i < basis.vast().size(); i++) {
            Plaatskeuze keuze = basis.vast().get(i);
            String veld = "vast/" + i;
            if (bestaat(veld, keuze.peerreview(), keuze.gemeente(), vragen, gemeenten)) {
                bezwaren.stream()
                        .filter(bezwaar -> bezwaar.gaatOver(keuze.peerreview(), keuze.gemeente()))
                        .forEach(bezwaar ->
                                fouten.add(Fout.inVeld(veld, bezwaar.regel().name(), zin(bezwaar.regel()))));
            }
        }
        for (int i = 0; i < basis.uitgesloten().size(); i++) {
            Uitsluiting keuze = basis.uitgesloten().get(i);
            bestaat("uitgesloten/" + i, keuze.peerreview(), keuze.gemeente(), vragen, gemeenten);
        }
    }

    /**
     * Who was asked before is not available. And one that is not available somewhere is nowhere among those named, or the pins that stand
     * would tell how much room it has.
     */
    private static List<Bezwaar> voorNdsd(List<Bezwaar> bezwaren, Rekenbasis basis) {
        List<Bezwaar> alle = new ArrayList<>();
        for (Bezwaar bezwaar : bezwaren) {
            alle.add(bezwaar.voorNdsd());
        }
        Set<String> nergens = alle.stream()
                .filter(bezwaar -> bezwaar.regel() == HardeRegel.BESCHIKBAAR)
                .map(Bezwaar::gemeente)
                .collect(Collectors.toSet());
        for (Plaatskeuze keuze : basis.vast()) {
            if (nergens.contains(keuze.gemeente())
                    && alle.stream().noneMatch(bezwaar -> bezwaar.gaatOver(keuze.peerreview(), keuze.gemeente()))) {
                alle.add(new Bezwaar(keuze.peerreview(), keuze.gemeente(), HardeRegel.BESCHIKBAAR));
            }
        }
        return alle;
    }

    private boolean bestaat(
            String veld, @Nullable UUID review, String gemeente, Set<UUID> vragen, Set<String> gemeenten) {
        if (review != null && !vragen.contains(review)) {
            fouten.add(Fout.inVeld(veld, "VRAAGT_NIET", "Deze review vraagt in dit seizoen geen peers."));
            return false;
        }
        if (!gemeenten.contains(gemeente)) {
            fouten.add(Fout.inVeld(veld, "ONBEKEND", "Deze gemeente doet niet mee aan het programma."));
            return false;
        }
        return true;
    }

    /** Why a gemeente is not available is told to nobody. */
    public static String zin(HardeRegel regel) {
        return regel == HardeRegel.BESCHIKBAAR ? "Deze gemeente is niet beschikbaar." : regel.uitleg();
    }

    private void weiger() {
        if (!fouten.isEmpty()) {
            throw ProbleemException.van(ProbleemType.ONGELDIGE_INVOER, fouten);
        }
    }
}
