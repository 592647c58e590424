package nl.sturenmetkwaliteit.notificatie.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.agenda.Agendapunt;
import nl.sturenmetkwaliteit.platform.agenda.Agendapunt.Tijdvak;
import nl.sturenmetkwaliteit.platform.agenda.Agendasoort;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** What claimed mails are about, as the service itself and with the rights of this moment: who lost theirs is told nothing. */
@ApplicationScoped
class MeldingRepository {

    private static final String VAN =
            """
            select n.post, n.soort, n.pad, g.naam, n.uiterlijk_op, n.gemaakt_op,
                case when p.soort <> 'OVERZICHT' or n.toon = 'ERNA' then n.toon end as toon,
                a.wat, a.id as ding, a.begin_op, a.einde_op, a.uiterlijk_op as termijn_op, a.volgnummer, a.vervalt
            from notificatie n join post p on p.id = n.post left join gemeente g on g.code = n.van_gemeente
                left join lateral agenda_in_mail(n.persoon, n.soort, n.pad, n.sleutel, n.gemaakt_op) a on p.soort <> 'OVERZICHT'
            where n.post = any (:posten) and ziet_nog(n.persoon, n.pad) and (n.gelezen_op is null or n.post_op <= n.gemaakt_op)
            order by n.uiterlijk_op nulls last, n.id
            """;

    private final EntityManager em;

    MeldingRepository(EntityManager em) {
        this.em = em;
    }

    /**
     * What must be done by a date first. What could wait and was read meanwhile is not among them; and no digest says that something is
     * still to be done today, as it may come the day after.
     */
    List<Melding> van(List<Post> posten) {
        return em.unwrap(Session.class)
                .createNativeQuery(VAN, Tuple.class)
                .addScalar("post", UUID.class)
                .addScalar("soort", String.class)
                .addScalar("pad", String.class)
                .addScalar("naam", String.class)
                .addScalar("uiterlijk_op", Instant.class)
                .addScalar("toon", String.class)
                .addScalar("gemaakt_op", Instant.class)
                .addScalar("wat", String.class)
                .addScalar("ding", UUID.class)
                .addScalar("begin_op", Instant.class)
                .addScalar("einde_op", Instant.class)
                .addScalar("termijn_op", Instant.class)
                .addScalar("volgnummer", Integer.class)
                .addScalar("vervalt", Boolean.class)
                .setParameter("posten", posten.stream().map(Post::id).toArray(UUID[]::new))
                .getResultStream()
                .map(MeldingRepository::melding)
                .toList();
    }

    private static Melding melding(Tuple rij) {
        return new Melding(
                rij.get("post", UUID.class),
                rij.get("soort", String.class),
                rij.get("pad", String.class),
                rij.get("naam", String.class),
                rij.get("uiterlijk_op", Instant.class),
                rij.get("toon", String.class),
                agenda(rij));
    }

    /** Stamped with when it was told: of two mails with the same version the later one holds, as iCalendar has it. */
    private static @Nullable Agendapunt agenda(Tuple rij) {
        String wat = rij.get("wat", String.class);
        if (wat == null) {
            return null;
        }
        Agendasoort soort = Agendasoort.valueOf(wat);
        UUID id = rij.get("ding", UUID.class);
        String pad = rij.get("pad", String.class);
        String gemeente = rij.get("naam", String.class);
        int volgnummer = rij.get("volgnummer", Integer.class);
        Instant begin = rij.get("begin_op", Instant.class);
        Agendapunt punt = begin == null
                ? Agendapunt.uiterlijk(soort, id, rij.get("termijn_op", Instant.class), pad, gemeente, volgnummer)
                : new Agendapunt(
                        soort,
                        id,
                        new Tijdvak(begin, Objects.requireNonNull(rij.get("einde_op", Instant.class))),
                        pad,
                        gemeente,
                        volgnummer,
                        null,
                        false);
        return punt.verteld(rij.get("gemaakt_op", Instant.class), rij.get("vervalt", Boolean.class));
    }
}
