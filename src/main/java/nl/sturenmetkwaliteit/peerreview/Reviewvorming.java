package nl.sturenmetkwaliteit.peerreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import nl.sturenmetkwaliteit.casus.api.CasusAangenomen;
import nl.sturenmetkwaliteit.casus.api.CasusVoorReview;
import nl.sturenmetkwaliteit.casus.api.Casussen;
import nl.sturenmetkwaliteit.platform.tijd.Ids;
import nl.sturenmetkwaliteit.toewijzing.api.Inschrijvingen;
import org.hibernate.Session;

/**
 * An accepted casus gets its review: the rondes planned, and what the casus takes for true and asks as the first things in it. From then on
 * it asks peers, unless they are of the own gemeente.
 */
@ApplicationScoped
class Reviewvorming {

    private final Casussen casussen;
    private final Rondeformats formats;
    private final Rondeplan plan;
    private final Voornemenkopie kopie;
    private final Inschrijvingen inschrijvingen;
    private final Ids ids;
    private final Clock clock;

    Reviewvorming(
            Casussen casussen,
            Rondeformats formats,
            Rondeplan plan,
            Voornemenkopie kopie,
            Inschrijvingen inschrijvingen,
            Ids ids,
            Clock clock) {
        this.casussen = casussen;
        this.formats = formats;
        this.plan = plan;
        this.kopie = kopie;
        this.inschrijvingen = inschrijvingen;
        this.ids = ids;
        this.clock = clock;
    }

    void vorm(@Observes CasusAangenomen aangenomen) {
        Session sessie = aangenomen.sessie();
        CasusVoorReview casus = casussen.vind(sessie, aangenomen.casus());
        Instant nu = clock.instant();
        String code = casus.intern() ? Rondeformat.KWARTAALGESPREK : Rondeformat.STANDAARD;
        Rondeformat format = formats.vind(code).orElseThrow();
        UUID review = ids.nieuw();
        sessie.persist(new Peerreview(review, casus.id(), casus.titel(), casus.intern(), code, nu));
        plan.van(review, format, casus.vervolgOp() != null).forEach(sessie::persist);
        sessie.flush();
        casus.aannames().forEach(tekst -> noemAanname(sessie, review, casus, tekst, nu));
        stelEersteVraag(sessie, review, casus, nu);
        kopie.haalVorige(sessie, review, casus.vervolgOp());
        casussen.koppel(sessie, casus.id(), review);
        if (!casus.intern()) {
            inschrijvingen.schrijfIn(sessie, review, casus);
        }
    }

    private void noemAanname(Session sessie, UUID review, CasusVoorReview casus, String tekst, Instant nu) {
        sessie.createNativeMutationQuery(
                        """
                        insert into aanname (gemeente, id, peerreview, over, tekst, houder, houder_naam, houder_gemeente, status, onthuld_op)
                        values (app_keuken(), :id, :review, 'CASUS', :tekst, :houder, :naam, app_keuken(), 'GENOEMD', :nu)
                        """)
                .setParameter("id", ids.nieuw())
                .setParameter("review", review)
                .setParameter("tekst", tekst)
                .setParameter("houder", casus.casushouder().id())
                .setParameter("naam", casus.casushouder().naam())
                .setParameter("nu", nu)
                .executeUpdate();
    }

    private void stelEersteVraag(Session sessie, UUID review, CasusVoorReview casus, Instant nu) {
        sessie.createNativeMutationQuery(
                        """
                        insert into vraagversie (gemeente, id, peerreview, nummer, tekst, door, door_naam, op)
                        values (app_keuken(), :id, :review, 1, :tekst, :door, :naam, :nu)
                        """)
                .setParameter("id", ids.nieuw())
                .setParameter("review", review)
                .setParameter("tekst", casus.sturingsvraag())
                .setParameter("door", casus.casushouder().id())
                .setParameter("naam", casus.casushouder().naam())
                .setParameter("nu", nu)
                .executeUpdate();
    }
}
