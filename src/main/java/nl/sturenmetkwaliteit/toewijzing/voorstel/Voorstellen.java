package nl.sturenmetkwaliteit.toewijzing.voorstel;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.tijd.Ids;
import nl.sturenmetkwaliteit.platform.web.Pagina;
import nl.sturenmetkwaliteit.platform.web.Paginering;
import org.hibernate.Session;

/** Proposals for one review, for what calculates them. Call inside a transaction; the database decides who may. */
@ApplicationScoped
public class Voorstellen {

    private final ToewijzingRepository toewijzingen;
    private final Teamboek teams;
    private final Vingerafdrukken vingerafdrukken;
    private final Ids ids;
    private final Clock clock;

    Voorstellen(
            ToewijzingRepository toewijzingen, Teamboek teams, Vingerafdrukken vingerafdrukken, Ids ids, Clock clock) {
        this.toewijzingen = toewijzingen;
        this.teams = teams;
        this.vingerafdrukken = vingerafdrukken;
        this.ids = ids;
        this.clock = clock;
    }

    /** Keeps a proposal that was worked out, {@code BEREKEND}, and answers its id. */
    public UUID bewaar(Teamvoorstel voorstel) {
        return bewaar(toewijzingen.getEntityManager().unwrap(Session.class), voorstel);
    }

    /** @param sessie works in the kitchen of the host */
    public UUID bewaar(Session sessie, Teamvoorstel voorstel) {
        Toewijzing toewijzing =
                new Toewijzing(ids.nieuw(), voorstel, vingerafdrukken.van(voorstel.invoer()), clock.instant());
        sessie.persist(toewijzing);
        sessie.flush();
        teams.leg(
                sessie,
                toewijzing.getId(),
                voorstel.invoer(),
                voorstel.uitkomst().teams());
        return toewijzing.getId();
    }

    /** Newest first. */
    public Pagina<ToewijzingWeergave> vanReview(UUID review, Paginering paginering) {
        return Pagina.van(toewijzingen.vanReview(review, paginering), paginering, Toewijzing::getId)
                .map(toewijzing -> toewijzing.weergave(null));
    }
}
