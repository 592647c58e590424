package nl.sturenmetkwaliteit.gemeente.invoer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Gemeenten, admitted or not, with their regions and neighbours. */
@ApplicationScoped
class Gemeentenbron implements Bron {

    private static final Map<Kolom, String> VERPLICHT = Map.of(
            Kolom.NAAM, "Geef de naam.",
            Kolom.PROVINCIE, "Geef de provincie.",
            Kolom.GROOTTEKLASSE, "Geef het aantal inwoners of de grootteklasse.");

    private final ImportRepository opslag;

    Gemeentenbron(ImportRepository opslag) {
        this.opslag = opslag;
    }

    @Override
    public Map<String, Map<Kolom, String>> huidig() {
        return opslag.gemeenten();
    }

    @Override
    public void controleer(Blad blad, Map<String, Map<Kolom, String>> huidig, Importfouten fouten) {
        Regiocontrole.controleer(blad, huidig, fouten);
        Map<String, String> buren = new HashMap<>();
        for (Regel regel : blad.regels()) {
            if (regel.waarden().containsKey(Kolom.BUURGEMEENTEN)) {
                buren.putIfAbsent(regel.van(Kolom.CODE), regel.van(Kolom.BUURGEMEENTEN));
            }
        }
        Set<String> inBestand =
                blad.regels().stream().map(r -> r.van(Kolom.CODE)).collect(Collectors.toSet());
        for (Regel regel : blad.regels()) {
            boolean bekend = huidig.containsKey(regel.van(Kolom.CODE));
            VERPLICHT.forEach((kolom, zin) -> {
                boolean leeg = "".equals(regel.waarden().get(kolom));
                if (leeg || (!bekend && !zegt(blad, kolom))) {
                    fouten.inCel(regel.nummer(), genoemd(blad, kolom), "VERPLICHT", zin);
                }
            });
            controleerBuren(regel, buren, code -> huidig.containsKey(code) || inBestand.contains(code), fouten);
        }
    }

    private static boolean zegt(Blad blad, Kolom kolom) {
        return blad.kolommen().contains(genoemd(blad, kolom));
    }

    /** The size class may come as a number of inhabitants. */
    private static Kolom genoemd(Blad blad, Kolom kolom) {
        return kolom == Kolom.GROOTTEKLASSE && !blad.kolommen().contains(kolom) ? Kolom.INWONERS : kolom;
    }

    private static void controleerBuren(
            Regel regel, Map<String, String> buren, Predicate<String> bestaat, Importfouten fouten) {
        String code = regel.van(Kolom.CODE);
        for (String buur : Lijstcel.codes(regel.van(Kolom.BUURGEMEENTEN))) {
            String van = buren.get(buur);
            if (buur.equals(code)) {
                fouten.inCel(regel.nummer(), Kolom.BUURGEMEENTEN, "ZELFDE", "Een gemeente is niet haar eigen buur.");
            } else if (!bestaat.test(buur)) {
                fouten.inCel(
                        regel.nummer(),
                        Kolom.BUURGEMEENTEN,
                        "ONBEKEND",
                        "De gemeente " + buur + " is niet bekend en staat ook niet in dit bestand.");
            } else if (!code.isEmpty() && van != null && !Lijstcel.codes(van).contains(code)) {
                fouten.inCel(
                        regel.nummer(),
                        Kolom.BUURGEMEENTEN,
                        "NIET_WEDERKERIG",
                        "De gemeente " + buur + " noemt deze gemeente in dit bestand niet als buur.");
            }
        }
    }

    @Override
    public void bewaar(List<Verandering> veranderingen) {
        opslag.voegGemeentenToe(veranderingen.stream()
                .filter(Verandering::isNieuw)
                .map(Verandering::wordt)
                .toList());
        opslag.wijzigGemeenten(veranderingen.stream()
                .filter(v -> !v.isNieuw())
                .map(Verandering::wordt)
                .toList());
        opslag.zetBuren(veranderingen.stream()
                .filter(v -> v.raakt(Kolom.BUURGEMEENTEN))
                .collect(Collectors.toMap(
                        Verandering::sleutel, v -> Lijstcel.codes(v.regel().van(Kolom.BUURGEMEENTEN)))));
    }

    @Override
    public Set<String> gemeenten(Verandering verandering) {
        return Set.of(verandering.sleutel());
    }
}
