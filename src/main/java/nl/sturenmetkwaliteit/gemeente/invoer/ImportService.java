package nl.sturenmetkwaliteit.gemeente.invoer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.sturenmetkwaliteit.gemeente.belang.Afgeleiden;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import nl.sturenmetkwaliteit.platform.opslag.Sloten;
import nl.sturenmetkwaliteit.platform.tenancy.Keuken;

/** A file is read, held against what is known, and kept: all of it or nothing. */
@ApplicationScoped
@Transactional
class ImportService {

    private final Gemeentenbron gemeenten;
    private final Regiobron regios;
    private final Reviewbron reviews;
    private final Afgeleiden afgeleiden;
    private final Sloten sloten;
    private final Keuken keuken;
    private final Beller beller;

    ImportService(
            Gemeentenbron gemeenten,
            Regiobron regios,
            Reviewbron reviews,
            Afgeleiden afgeleiden,
            Sloten sloten,
            Keuken keuken,
            Beller beller) {
        this.gemeenten = gemeenten;
        this.regios = regios;
        this.reviews = reviews;
        this.afgeleiden = afgeleiden;
        this.sloten = sloten;
        this.keuken = keuken;
        this.beller = beller;
    }

    /** @param proef only say what would be */
    Importuitslag leesIn(Importsoort soort, Csvinhoud inhoud, boolean proef) {
        beller.eisEen("Inlezen is aan NDSD.", Hoedanigheid.NDSD, Hoedanigheid.BEHEERDER);
        Bron bron = bron(soort);
        Importfouten fouten = new Importfouten();
        Blad blad = new Csvlezer(soort, fouten).lees(inhoud.bytes());
        sloten.vergrendel("inlezen");
        Map<String, Map<Kolom, String>> huidig = bron.huidig();
        controleerSleutels(soort, blad, fouten);
        bron.controleer(blad, huidig, fouten);
        List<Verandering> veranderingen = blad.regels().stream()
                .filter(regel -> !fouten.in(regel.nummer()))
                .flatMap(regel -> {
                    String sleutel = regel.sleutel(soort.sleutel());
                    return Verandering.van(regel, sleutel, huidig.get(sleutel)).stream();
                })
                .toList();
        if (proef) {
            return Importuitslag.van(true, blad, veranderingen, fouten, null);
        }
        if (fouten.zijnEr()) {
            throw fouten.probleem();
        }
        bron.bewaar(veranderingen);
        Afgeleiden.Verschil gevolg = afgeleiden.leidAf();
        veranderingen.stream()
                .flatMap(v -> bron.gemeenten(v).stream())
                .distinct()
                .forEach(keuken::meld);
        return Importuitslag.van(false, blad, veranderingen, fouten, gevolg);
    }

    private Bron bron(Importsoort soort) {
        return switch (soort) {
            case GEMEENTEN -> gemeenten;
            case REGIOS -> regios;
            case EERDERE_REVIEWS -> reviews;
        };
    }

    private static void controleerSleutels(Importsoort soort, Blad blad, Importfouten fouten) {
        Map<String, Integer> eerder = new HashMap<>();
        for (Regel regel : blad.regels()) {
            boolean heel = true;
            for (Kolom kolom : soort.sleutel()) {
                if ("".equals(regel.waarden().get(kolom))) {
                    fouten.inCel(regel.nummer(), kolom, "VERPLICHT", "Deze cel mag niet leeg zijn.");
                }
                heel = heel && !regel.van(kolom).isEmpty();
            }
            Integer eerste = heel ? eerder.putIfAbsent(regel.sleutel(soort.sleutel()), regel.nummer()) : null;
            if (eerste != null) {
                fouten.inRegel(regel.nummer(), "DUBBEL", "Deze regel gaat over hetzelfde als regel " + eerste + ".");
            }
        }
    }
}
