package nl.sturenmetkwaliteit.peerreview.reflectie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.api.Persoon;
import nl.sturenmetkwaliteit.peerreview.api.Spiegels;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.privacy.api.Inlevercontrole;
import org.jspecify.annotations.Nullable;

/** What happens with a reflectie when it changes hands: handed in, taken up again, taken over by a colleague. */
@ApplicationScoped
class ReflectieIndiening {

    private final EntityManager em;
    private final Inlevercontrole controle;
    private final Spiegels spiegels;
    private final Beller beller;
    private final Clock clock;

    ReflectieIndiening(EntityManager em, Inlevercontrole controle, Spiegels spiegels, Beller beller, Clock clock) {
        this.em = em;
        this.controle = controle;
        this.spiegels = spiegels;
        this.beller = beller;
        this.clock = clock;
    }

    void dienIn(ReflectieGeval geval) {
        Reflectie reflectie = geval.reflectie();
        MijnReflectieInvoer tekst = reflectie.alsInvoer();
        controle.keur(ReflectieOvergangen.DING, reflectie.getId(), teLezen(reflectie, tekst), geval.bevestigingen());
        @Nullable String spiegel = tekst.spiegel();
        if (spiegel != null) {
            spiegels.stelOp(new Spiegels.Opstelling(geval.review(), reflectie.getId(), spiegel, eigenAdvies(tekst)));
        }
        reflectie.lever(geval.ronde());
        em.persist(new Inzending(reflectie.getPeerreview(), reflectie.getRonde(), geval.persoon()));
    }

    void heropen(ReflectieGeval geval) {
        Reflectie reflectie = geval.reflectie();
        reflectie.zetSpiegelTerug(spiegels.tekst(reflectie.getId()));
        em.remove(em.getReference(Inzending.class, new Inzending.Sleutel(reflectie.getRonde(), geval.persoon())));
    }

    void neemOver(ReflectieGeval geval) {
        geval.reflectie().neemOver(new Persoon(geval.persoon(), beller.naam()), clock.instant());
    }

    /** A spiegel stays at home and is not scanned, unless an earlier version was shared: then this one is read by others too. */
    private Map<String, String> teLezen(Reflectie reflectie, MijnReflectieInvoer tekst) {
        Map<String, String> teksten = new LinkedHashMap<>(reflectie.teksten());
        @Nullable String spiegel = tekst.spiegel();
        UUID id = reflectie.getId();
        if (spiegel != null && spiegels.isGedeeld(id)) {
            teksten.put(Veld.SPIEGEL.naam(), spiegel);
        }
        return teksten;
    }

    private static @Nullable String eigenAdvies(MijnReflectieInvoer tekst) {
        return tekst.advies() == null ? tekst.geenAdviesOmdat() : tekst.advies();
    }
}
