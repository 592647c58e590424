package nl.sturenmetkwaliteit.peerreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.agenda.Agendabron;
import nl.sturenmetkwaliteit.platform.agenda.Agendapunt;
import nl.sturenmetkwaliteit.platform.agenda.Agendasoort;
import org.hibernate.Session;

/** The deadlines of the rondes in which the caller still has to write, and the moments at which a review comes back. */
@ApplicationScoped
class Reviewagenda implements Agendabron {

    private final EntityManager em;

    Reviewagenda(EntityManager em) {
        this.em = em;
    }

    @Override
    public List<Agendapunt> punten() {
        return em
                .unwrap(Session.class)
                .createNativeQuery("select * from mijn_reviewdata()", Object[].class)
                .addScalar("soort", String.class)
                .addScalar("id", UUID.class)
                .addScalar("peerreview", UUID.class)
                .addScalar("gastheer_naam", String.class)
                .addScalar("uiterlijk_op", Instant.class)
                .addScalar("datum", LocalDate.class)
                .addScalar("versie", Integer.class)
                .stream()
                .map(Reviewagenda::punt)
                .toList();
    }

    private static Agendapunt punt(Object[] rij) {
        Agendasoort soort = Agendasoort.valueOf((String) rij[0]);
        UUID id = (UUID) rij[1];
        String review = "/peerreviews/" + rij[2];
        String gastheer = (String) rij[3];
        int versie = (Integer) rij[6];
        return soort == Agendasoort.RONDE
                ? Agendapunt.uiterlijk(soort, id, (Instant) rij[4], review + "/rondes/" + id, gastheer, versie)
                : Agendapunt.opDag(soort, id, (LocalDate) rij[5], review + "/opvolgmomenten/" + id, gastheer, versie);
    }
}
