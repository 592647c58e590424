package nl.sturenmetkwaliteit.privacy.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemType;
import nl.sturenmetkwaliteit.platform.tijd.Ids;
import org.hibernate.Session;

/** The privacyscan at the moment a text leaves its writer: refuses what is open, keeps the reasons of what was confirmed. */
@ApplicationScoped
public class Inlevercontrole {

    private final Privacyscan scan;
    private final EntityManager em;
    private final Beller beller;
    private final Ids ids;
    private final Clock clock;

    Inlevercontrole(Privacyscan scan, EntityManager em, Beller beller, Ids ids, Clock clock) {
        this.scan = scan;
        this.em = em;
        this.beller = beller;
        this.ids = ids;
        this.clock = clock;
    }

    /** As below, for a text no second person looked at. */
    public Scanoordeel keur(String ding, UUID dingId, Map<String, String> teksten, List<Bevestiging> bevestigingen) {
        return keur(ding, dingId, teksten, bevestigingen, Set.of());
    }

    /**
     * Scans the texts and answers with the verdict, or refuses with every open finding: position and kind, never the text.
     *
     * @param ding the kind of thing the text belongs to, as in the history
     */
    public Scanoordeel keur(
            String ding,
            UUID dingId,
            Map<String, String> teksten,
            List<Bevestiging> bevestigingen,
            Set<BsnVrijgave> vrijgaven) {
        Scanoordeel oordeel = scan.beoordeel(teksten, bevestigingen, vrijgaven);
        if (!oordeel.isAkkoord()) {
            throw new ProbleemException(
                    ProbleemType.PERSOONSGEGEVENS,
                    ProbleemType.PERSOONSGEGEVENS.uitleg(),
                    List.of(),
                    Map.of("bevindingen", oordeel.open()));
        }
        oordeel.bevestigd().forEach(bevestiging -> bewaar(ding, dingId, bevestiging));
        return oordeel;
    }

    private void bewaar(String ding, UUID dingId, Bevestiging bevestiging) {
        em.unwrap(Session.class)
                .createNativeMutationQuery(
                        """
                        insert into bevestiging (gemeente, id, ding, ding_id, veld, soort, begin, einde, reden, door, op)
                        values (coalesce(app_eigen(), app_keuken()), :id, :ding, :dingId, :veld, :soort, :begin, :einde, :reden, :door, :op)
                        """)
                .setParameter("id", ids.nieuw())
                .setParameter("ding", ding)
                .setParameter("dingId", dingId)
                .setParameter("veld", bevestiging.veld())
                .setParameter("soort", bevestiging.soort().name())
                .setParameter("begin", bevestiging.begin())
                .setParameter("einde", bevestiging.einde())
                .setParameter("reden", bevestiging.reden())
                .setParameter("door", beller.persoon())
                .setParameter("op", clock.instant())
                .executeUpdate();
    }
}
