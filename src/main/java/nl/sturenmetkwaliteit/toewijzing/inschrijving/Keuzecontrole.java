package nl.sturenmetkwaliteit.toewijzing.inschrijving;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sturenmetkwaliteit.gemeente.api.GemeenteRef;
import nl.sturenmetkwaliteit.platform.probleem.Fout;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemType;
import nl.sturenmetkwaliteit.toewijzing.match.Bezwaar;
import nl.sturenmetkwaliteit.toewijzing.match.HardeRegel;

/** What is wrong with whom somebody names, all of it at once. */
@ApplicationScoped
class Keuzecontrole {

    private static final String VAST = "vast/";

    private final InschrijvingRepository inschrijvingen;

    Keuzecontrole(InschrijvingRepository inschrijvingen) {
        this.inschrijvingen = inschrijvingen;
    }

    void keur(List<String> vast, List<String> uitgesloten) {
        Set<String> bekend =
                inschrijvingen
                        .gemeenten(Stream.concat(vast.stream(), uitgesloten.stream())
                                .toList())
                        .stream()
                        .map(GemeenteRef::code)
                        .collect(Collectors.toSet());
        List<Fout> fouten = new ArrayList<>();
        onbekend(VAST, vast, bekend, fouten);
        onbekend("uitgesloten/", uitgesloten, bekend, fouten);
        for (int i = 0; i < vast.size(); i++) {
            if (uitgesloten.contains(vast.get(i))) {
                fouten.add(Fout.inVeld(VAST + i, "IN_BEIDE", "Een gemeente staat in een van beide lijsten."));
            }
        }
        weiger(fouten);
    }

    /** By rule and no more: what keeps a gemeente from being available is told to nobody. */
    void weiger(List<Bezwaar> bezwaren, List<String> vast) {
        weiger(bezwaren.stream()
                .map(bezwaar -> Fout.inVeld(
                        VAST + vast.indexOf(bezwaar.gemeente()), bezwaar.regel().name(), zin(bezwaar.regel())))
                .toList());
    }

    private static String zin(HardeRegel regel) {
        return regel == HardeRegel.BESCHIKBAAR ? "Deze gemeente is niet beschikbaar." : regel.uitleg();
    }

    private static void onbekend(String veld, List<String> gemeenten, Set<String> bekend, List<Fout> fouten) {
        for (int i = 0; i < gemeenten.size(); i++) {
            if (!bekend.contains(gemeenten.get(i))) {
                fouten.add(Fout.inVeld(veld + i, "ONBEKEND", "Deze gemeente doet niet mee aan het programma."));
            }
        }
    }

    private static void weiger(List<Fout> fouten) {
        if (!fouten.isEmpty()) {
            throw ProbleemException.van(ProbleemType.ONGELDIGE_INVOER, fouten);
        }
    }
}
