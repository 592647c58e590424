package nl.sturenmetkwaliteit.toewijzing;

import java.time.LocalDate;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.web.MetVersie;

/** A seizoen as everyone reads it. */
record SeizoenWeergave(
        UUID id, String naam, LocalDate startdatum, LocalDate einddatum, SeizoenStatus status, int versie)
        implements MetVersie {}
