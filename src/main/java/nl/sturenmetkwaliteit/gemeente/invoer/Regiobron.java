package nl.sturenmetkwaliteit.gemeente.invoer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The regions of gemeenten that are known: a code that is not is a slip of the pen here, and no new gemeente. */
@ApplicationScoped
class Regiobron implements Bron {

    private final Gemeentenbron gemeenten;

    Regiobron(Gemeentenbron gemeenten) {
        this.gemeenten = gemeenten;
    }

    @Override
    public Map<String, Map<Kolom, String>> huidig() {
        return gemeenten.huidig();
    }

    @Override
    public void controleer(Blad blad, Map<String, Map<Kolom, String>> huidig, Importfouten fouten) {
        Regiocontrole.controleer(blad, huidig, fouten);
        for (Regel regel : blad.regels()) {
            Gemeentecontrole.bekend(regel, Kolom.CODE, huidig.keySet(), fouten);
        }
    }

    @Override
    public void bewaar(List<Verandering> veranderingen) {
        gemeenten.bewaar(veranderingen);
    }

    @Override
    public Set<String> gemeenten(Verandering verandering) {
        return gemeenten.gemeenten(verandering);
    }
}
