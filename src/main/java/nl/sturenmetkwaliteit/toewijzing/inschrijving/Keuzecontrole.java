package nl.sturenmetkwaliteit.toewijzing.inschrijving;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sturenmetkwaliteit.gemeente.api.GemeenteRef;
import nl.sturenmetkwaliteit.platform.probleem.Fout;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemType;

/** What is wrong with whom a host names, all of it at once. */
@ApplicationScoped
class Keuzecontrole {

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
        for (int i = 0; i < vast.size(); i++) {
            String gemeente = vast.get(i);
            fout("vast/" + i, gemeente, bekend).ifPresent(fouten::add);
            if (uitgesloten.contains(gemeente)) {
                fouten.add(Fout.inVeld("vast/" + i, "IN_BEIDE", "Een gemeente staat in een van beide lijsten."));
            }
        }
        for (int i = 0; i < uitgesloten.size(); i++) {
            fout("uitgesloten/" + i, uitgesloten.get(i), bekend).ifPresent(fouten::add);
        }
        if (!fouten.isEmpty()) {
            throw ProbleemException.van(ProbleemType.ONGELDIGE_INVOER, fouten);
        }
    }

    private static Optional<Fout> fout(String veld, String gemeente, Set<String> bekend) {
        return bekend.contains(gemeente)
                ? Optional.empty()
                : Optional.of(Fout.inVeld(veld, "ONBEKEND", "Deze gemeente doet niet mee aan het programma."));
    }
}
