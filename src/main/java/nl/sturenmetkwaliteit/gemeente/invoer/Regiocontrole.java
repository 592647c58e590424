package nl.sturenmetkwaliteit.gemeente.invoer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A region that half the country would share is none: all who are in it would get a belangenconflict with each other. */
final class Regiocontrole {

    private static final int HOOGSTENS = 60;

    private Regiocontrole() {}

    static void controleer(Blad blad, Map<String, Map<Kolom, String>> huidig, Importfouten fouten) {
        for (Kolom kolom : List.of(Kolom.JEUGDREGIO, Kolom.INKOOPREGIO)) {
            Map<String, Long> gemeenten = gemeentenPerRegio(kolom, blad, huidig);
            for (Regel regel : blad.regels()) {
                if (gemeenten.getOrDefault(regel.van(kolom), 0L) > HOOGSTENS) {
                    fouten.inCel(
                            regel.nummer(),
                            kolom,
                            "TE_VEEL",
                            "Deze regio zou meer dan " + HOOGSTENS
                                    + " gemeenten krijgen. Geef de regio waarin de gemeente echt samenwerkt, of laat de cel leeg.");
                }
            }
        }
    }

    /** As it would be with the file. */
    private static Map<String, Long> gemeentenPerRegio(Kolom kolom, Blad blad, Map<String, Map<Kolom, String>> huidig) {
        Map<String, String> regios = new HashMap<>();
        huidig.forEach((code, waarden) -> regios.put(code, waarden.getOrDefault(kolom, "")));
        for (Regel regel : blad.regels()) {
            if (regel.waarden().containsKey(kolom)) {
                regios.put(regel.van(Kolom.CODE), regel.van(kolom));
            }
        }
        return regios.values().stream()
                .filter(regio -> !regio.isEmpty())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
