package nl.sturenmetkwaliteit.casus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.tijd.Ids;
import nl.sturenmetkwaliteit.privacy.api.Bevinding;
import nl.sturenmetkwaliteit.privacy.api.Privacyscan;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** A second person's word that nine digits are no BSN. Kept is a fingerprint, never the digits. */
@ApplicationScoped
class BsnVrijgaven {

    private final EntityManager em;
    private final Beller beller;
    private final Privacyscan scan;
    private final CasusTeksten casusteksten;
    private final Tekstschrijvers schrijvers;
    private final Ids ids;
    private final Clock clock;

    BsnVrijgaven(
            EntityManager em,
            Beller beller,
            Privacyscan scan,
            CasusTeksten casusteksten,
            Tekstschrijvers schrijvers,
            Ids ids,
            Clock clock) {
        this.schrijvers = schrijvers;
        this.casusteksten = casusteksten;
        this.em = em;
        this.beller = beller;
        this.scan = scan;
        this.ids = ids;
        this.clock = clock;
    }

    List<String> van(UUID casus) {
        return em.unwrap(Session.class)
                .createNativeQuery(
                        "select vingerafdruk from bsn_vrijgave where gemeente = app_keuken() and casus = :casus",
                        String.class)
                .setParameter("casus", casus)
                .getResultList();
    }

    /** What the scan finds in the casus as it stands, with what a second person already looked at. */
    CasusScan scan(Casus casus) {
        List<String> vrijgegeven = van(casus.getId());
        var teksten = casusteksten.van(casus);
        return new CasusScan(scan.scan(teksten).stream()
                .map(b -> CasusScan.Gevonden.van(
                        b,
                        b.blokkeert()
                                && vrijgegeven.contains(scan.vingerafdruk(teksten.getOrDefault(b.veld(), ""), b))))
                .toList());
    }

    /** Marks the number found there as no BSN. Refuses where nothing blocks, and by who wrote it there. */
    UUID geef(Casus casus, BsnVrijgaveInvoer invoer) {
        if (schrijvers.van(casus, invoer.veld()).equals(beller.persoon())) {
            throw ProbleemException.geenToegang(
                    "Dit vraagt een tweede persoon: niet wie deze tekst het laatst schreef.");
        }
        String tekst = casusteksten.van(casus).get(invoer.veld());
        Bevinding bevinding = tekst == null ? null : blokkerend(tekst, invoer);
        if (tekst == null || bevinding == null) {
            throw ProbleemException.ongeldig(
                    "begin", "GEEN_BEVINDING", "Op deze plek staat niets dat de casus tegenhoudt.");
        }
        UUID id = ids.nieuw();
        em.unwrap(Session.class)
                .createNativeMutationQuery(
                        """
                        insert into bsn_vrijgave (gemeente, id, casus, vingerafdruk, reden, door, op)
                        values (app_keuken(), :id, :casus, :vingerafdruk, :reden, :door, :op)
                        """)
                .setParameter("id", id)
                .setParameter("casus", casus.getId())
                .setParameter("vingerafdruk", scan.vingerafdruk(tekst, bevinding))
                .setParameter("reden", invoer.reden())
                .setParameter("door", beller.persoon())
                .setParameter("op", clock.instant())
                .executeUpdate();
        return id;
    }

    private @Nullable Bevinding blokkerend(String tekst, BsnVrijgaveInvoer invoer) {
        return scan.scan(Map.of(invoer.veld(), tekst)).stream()
                .filter(b -> b.blokkeert() && b.begin() == invoer.begin() && b.einde() == invoer.einde())
                .findFirst()
                .orElse(null);
    }
}
