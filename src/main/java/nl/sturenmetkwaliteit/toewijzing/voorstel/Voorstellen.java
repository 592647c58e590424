package nl.sturenmetkwaliteit.toewijzing.voorstel;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import nl.sturenmetkwaliteit.platform.tijd.Ids;
import nl.sturenmetkwaliteit.platform.transitie.Transities;
import nl.sturenmetkwaliteit.platform.web.Pagina;
import nl.sturenmetkwaliteit.platform.web.Paginering;
import org.hibernate.Session;

/** Proposals for one review, for what calculates them. Call inside a transaction; the database decides who may. */
@ApplicationScoped
public class Voorstellen {

    private final ToewijzingRepository toewijzingen;
    private final Teamboek teams;
    private final Vingerafdrukken vingerafdrukken;
    private final ToewijzingOvergangen overgangen;
    private final Transities transities;
    private final Ids ids;
    private final Clock clock;

    Voorstellen(
            ToewijzingRepository toewijzingen,
            Teamboek teams,
            Vingerafdrukken vingerafdrukken,
            ToewijzingOvergangen overgangen,
            Transities transities,
            Ids ids,
            Clock clock) {
        this.toewijzingen = toewijzingen;
        this.teams = teams;
        this.vingerafdrukken = vingerafdrukken;
        this.overgangen = overgangen;
        this.transities = transities;
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

    /** Those for places that fell open before lapse: there is a newer one, for the team as it is now. */
    public void vervangOpengevallen(UUID review) {
        for (Toewijzing toewijzing : toewijzingen.opengevallen(review)) {
            transities.gevolg(
                    toewijzingen.getEntityManager(),
                    overgangen.tabel(),
                    ToewijzingGeval.zonder(toewijzing, Hoedanigheid.GEVOLG),
                    ToewijzingStatus.VERVALLEN,
                    "Er viel nog een plaats open; er is een nieuw voorstel.");
        }
    }

    /** Newest first. */
    public Pagina<ToewijzingWeergave> vanReview(UUID review, Paginering paginering) {
        return Pagina.van(toewijzingen.vanReview(review, paginering), paginering, Toewijzing::getId)
                .map(toewijzing -> toewijzing.weergave(null));
    }
}
