package nl.sturenmetkwaliteit.toewijzing.inschrijving;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.sturenmetkwaliteit.casus.api.CasusVoorReview;
import nl.sturenmetkwaliteit.toewijzing.api.Inschrijvingen;
import org.hibernate.Session;

@ApplicationScoped
class ReviewInschrijvingen implements Inschrijvingen {

    private final Clock clock;

    ReviewInschrijvingen(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void schrijfIn(Session sessie, UUID review, CasusVoorReview casus) {
        Object[] waar = sessie.createNativeQuery(
                        "select app_keuken() as gastheer, seizoen_voor_inschrijving(:vandaag) as seizoen",
                        Object[].class)
                .addScalar("gastheer", String.class)
                .addScalar("seizoen", UUID.class)
                .setParameter("vandaag", LocalDate.now(clock))
                .getSingleResult();
        sessie.persist(new Inschrijving(review, (String) waar[0], (UUID) waar[1], casus, clock.instant()));
    }
}
