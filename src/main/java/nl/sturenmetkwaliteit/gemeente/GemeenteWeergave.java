package nl.sturenmetkwaliteit.gemeente;

import java.util.List;
import nl.sturenmetkwaliteit.gemeente.api.Grootteklasse;
import nl.sturenmetkwaliteit.gemeente.api.Stedelijkheid;
import nl.sturenmetkwaliteit.platform.taxonomie.Niveau;
import nl.sturenmetkwaliteit.platform.web.MetVersie;
import org.jspecify.annotations.Nullable;

/** A gemeente as everyone may read it. */
record GemeenteWeergave(
        String code,
        String naam,
        String provincie,
        Grootteklasse grootteklasse,
        @Nullable Stedelijkheid stedelijkheid,
        @Nullable String jeugdregio,
        @Nullable String inkoopregio,
        boolean toegelaten,
        boolean doetMee,
        List<String> themas,
        List<Niveau> niveaus,
        int versie)
        implements MetVersie {}
