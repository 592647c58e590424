package nl.sturenmetkwaliteit.tip;

import java.util.List;
import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.api.GemeenteRef;
import nl.sturenmetkwaliteit.platform.taxonomie.Principe;
import nl.sturenmetkwaliteit.platform.web.MetVersie;
import org.jspecify.annotations.Nullable;

/** A harvested insight, as who reads the review sees it. */
record TipWeergave(
        UUID id,
        Principe principe,
        String tekst,
        List<UUID> fragmenten,
        List<UUID> spanningen,
        @Nullable TipReactie reactie,
        TipStatus status,
        @Nullable VoordrachtWeergave voordracht,
        @Nullable List<TipToestemming> toestemmingen,
        int versie)
        implements MetVersie {

    /** Whether a gemeente consented. For the host only. */
    record TipToestemming(GemeenteRef gemeente, ToestemmingStatus status) {}
}
