package nl.sturenmetkwaliteit.gemeente;

import java.util.List;
import java.util.TreeSet;
import nl.sturenmetkwaliteit.platform.taxonomie.Niveau;
import nl.sturenmetkwaliteit.platform.web.MetVersie;

/** The profile as the own coordinator reads it. */
record ProfielWeergave(List<String> themas, List<Niveau> niveaus, int capaciteit, boolean doetMee, int versie)
        implements MetVersie {

    ProfielInvoer alsInvoer() {
        return new ProfielInvoer(new TreeSet<>(themas), new TreeSet<>(niveaus), capaciteit, doetMee);
    }
}
