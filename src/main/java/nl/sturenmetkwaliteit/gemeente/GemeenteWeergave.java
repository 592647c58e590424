package nl.sturenmetkwaliteit.gemeente;

import java.util.List;
import nl.sturenmetkwaliteit.platform.taxonomie.Niveau;
import nl.sturenmetkwaliteit.platform.web.MetVersie;
import org.jspecify.annotations.Nullable;

/** A gemeente as everyone may read it. */
record GemeenteWeergave(
        String code,
        String naam,
        String provincie,
        Grootteklasse grootteklasse,
        Stedelijkheid stedelijkheid,
        @Nullable String jeugdregio,
        boolean doetMee,
        List<String> themas,
        List<Niveau> niveaus,
        int versie)
        implements MetVersie {}
