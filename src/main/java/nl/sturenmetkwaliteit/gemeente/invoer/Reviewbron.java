package nl.sturenmetkwaliteit.gemeente.invoer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reviews from before the service. */
@ApplicationScoped
class Reviewbron implements Bron {

    private final ImportRepository opslag;
    private final Clock clock;

    Reviewbron(ImportRepository opslag, Clock clock) {
        this.opslag = opslag;
        this.clock = clock;
    }

    @Override
    public Map<String, Map<Kolom, String>> huidig() {
        return opslag.reviews();
    }

    @Override
    public void controleer(Blad blad, Map<String, Map<Kolom, String>> huidig, Importfouten fouten) {
        Set<String> codes = opslag.gemeenten().keySet();
        Set<String> themas = opslag.themas();
        LocalDate vandaag = LocalDate.now(clock);
        for (Regel regel : blad.regels()) {
            Gemeentecontrole.bekend(regel, Kolom.GASTHEER, codes, fouten);
            Gemeentecontrole.bekend(regel, Kolom.PEER, codes, fouten);
            String peer = regel.van(Kolom.PEER);
            if (!peer.isEmpty() && peer.equals(regel.van(Kolom.GASTHEER))) {
                fouten.inCel(regel.nummer(), Kolom.PEER, "ZELFDE", "Gastheer en peer zijn twee gemeenten.");
            }
            String datum = regel.van(Kolom.DATUM);
            if (!datum.isEmpty() && LocalDate.parse(datum).isAfter(vandaag)) {
                fouten.inCel(regel.nummer(), Kolom.DATUM, "TE_LAAT", "Deze dag moet nog komen.");
            }
            String onbekend = Lijstcel.codes(regel.van(Kolom.THEMAS)).stream()
                    .filter(code -> !themas.contains(code))
                    .collect(Collectors.joining(", "));
            if (!onbekend.isEmpty()) {
                fouten.inCel(
                        regel.nummer(), Kolom.THEMAS, "ONBEKEND", "Dit zijn geen codes van thema's: " + onbekend + ".");
            }
        }
    }

    @Override
    public void bewaar(List<Verandering> veranderingen) {
        opslag.bewaarReviews(veranderingen.stream().map(Verandering::wordt).toList());
    }

    @Override
    public Set<String> gemeenten(Verandering verandering) {
        return Set.of(
                verandering.regel().van(Kolom.GASTHEER), verandering.regel().van(Kolom.PEER));
    }
}
