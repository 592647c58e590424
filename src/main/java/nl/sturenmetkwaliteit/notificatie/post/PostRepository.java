package nl.sturenmetkwaliteit.notificatie.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The mails to be sent. Everything here is asked as the service itself, over all gemeenten. */
@ApplicationScoped
class PostRepository {

    private final EntityManager em;

    PostRepository(EntityManager em) {
        this.em = em;
    }

    /**
     * What may wait and was read in the product meanwhile needs no mail any more; nor does what should have left before that moment, when
     * nothing was sent: it is old news by now.
     */
    void laatVallen(Instant nu, Instant teLaat) {
        sessie().createNativeMutationQuery(
                        """
                        update notificatie set post_op = null
                        where post is null and post_op <= :nu and (post_op <= :teLaat or (post_op > gemaakt_op and gelezen_op is not null))
                        """)
                .setParameter("nu", nu)
                .setParameter("teLaat", teLaat)
                .executeUpdate();
    }

    /**
     * Makes a mail of each notice that could not wait, and one of all that waited, for at most so many people.
     *
     * @return how many notices found a mail
     */
    int maak(Instant nu, String domein, int hoogstens) {
        return sessie().createNativeMutationQuery(
                        """
                        with personen as (
                            select persoon from notificatie where post is null and post_op <= :nu group by persoon order by min(post_op), persoon limit :hoogstens
                        ), aan_de_beurt as (
                            select n.id, n.gemeente, n.persoon, case when n.post_op > n.gemaakt_op then 'OVERZICHT' else n.soort end as over,
                                first_value(n.id) over (partition by n.persoon, case when n.post_op > n.gemaakt_op then null else n.id end order by n.id) as eerste
                            from notificatie n join personen p on p.persoon = n.persoon where n.post is null and n.post_op <= :nu
                        ), mails as (
                            select eerste, gemeente, persoon, over, uuidv7(:nu - clock_timestamp()) as id from aan_de_beurt where id = eerste
                        ), gemaakt as (
                            insert into post (id, gemeente, persoon, soort, bericht_id, gemaakt_op, opnieuw_op)
                            select id, gemeente, persoon, over, cast(id as text) || :domein, :nu, :nu from mails
                        )
                        update notificatie n set post = m.id from aan_de_beurt a join mails m on m.eerste = a.eerste where n.id = a.id
                        """)
                .setParameter("nu", nu)
                .setParameter("domein", "@" + domein)
                .setParameter("hoogstens", hoogstens)
                .executeUpdate();
    }

    /** Claimed until that moment: the others pass over it, and after it whoever comes by takes it again. */
    List<Post> neem(Instant nu, Instant tot, int hoogstens) {
        return sessie().createNativeQuery(
                        """
                        with genomen as (
                            update post set opnieuw_op = :tot where id in (
                                select id from post where status = 'WACHT' and opnieuw_op <= :nu order by opnieuw_op, id limit :hoogstens for update skip locked)
                            returning id, persoon, soort, bericht_id, pogingen, gemaakt_op
                        ) select id, persoon, soort, bericht_id, pogingen, gemaakt_op from genomen order by id
                        """,
                        Object[].class)
                .addScalar("id", UUID.class)
                .addScalar("persoon", UUID.class)
                .addScalar("soort", String.class)
                .addScalar("bericht_id", String.class)
                .addScalar("pogingen", Integer.class)
                .addScalar("gemaakt_op", Instant.class)
                .setParameter("nu", nu)
                .setParameter("tot", tot)
                .setParameter("hoogstens", hoogstens)
                .getResultStream()
                .map(rij -> new Post(
                        (UUID) rij[0],
                        (UUID) rij[1],
                        (String) rij[2],
                        (String) rij[3],
                        (Integer) rij[4],
                        (Instant) rij[5],
                        tot))
                .toList();
    }

    List<Geadresseerde> adressen(List<Post> posten, Instant nu) {
        return sessie().createNativeQuery(
                        "select persoon, email, taal, weer_op from postadressen(:personen, :nu)", Object[].class)
                .addScalar("persoon", UUID.class)
                .addScalar("email", String.class)
                .addScalar("taal", String.class)
                .addScalar("weer_op", Instant.class)
                .setParameter("personen", posten.stream().map(Post::persoon).toArray(UUID[]::new))
                .setParameter("nu", nu)
                .getResultStream()
                .map(rij -> new Geadresseerde(
                        (UUID) rij[0], (String) rij[1], Mailtaal.valueOf((String) rij[2]), (Instant) rij[3]))
                .toList();
    }

    /** @return whether it still was ours to finish */
    boolean rondAf(Post post, Poststatus status, @Nullable Integer code, Instant nu) {
        return sessie().createNativeMutationQuery(
                                """
                        update post set status = :status, laatste_code = :code, pogingen = pogingen + 1, afgerond_op = :nu
                        where id = :id and status = 'WACHT' and opnieuw_op = :tot
                        """)
                        .setParameter("status", status.name())
                        .setParameter("code", code, Integer.class)
                        .setParameter("nu", nu)
                        .setParameter("id", post.id())
                        .setParameter("tot", post.genomenTot())
                        .executeUpdate()
                == 1;
    }

    void stelUit(Post post, @Nullable Integer code, Instant opnieuwOp) {
        sessie().createNativeMutationQuery(
                        """
                        update post set laatste_code = coalesce(:code, laatste_code), pogingen = pogingen + 1, opnieuw_op = :opnieuw
                        where id = :id and status = 'WACHT' and opnieuw_op = :tot
                        """)
                .setParameter("code", code, Integer.class)
                .setParameter("opnieuw", opnieuwOp)
                .setParameter("id", post.id())
                .setParameter("tot", post.genomenTot())
                .executeUpdate();
    }

    /** Claimed and not tried: as if nobody had come by. */
    void geefTerug(List<Post> posten, Instant nu) {
        posten.forEach(post -> sessie().createNativeMutationQuery(
                        "update post set opnieuw_op = :nu where id = :id and status = 'WACHT' and opnieuw_op = :tot")
                .setParameter("nu", nu)
                .setParameter("id", post.id())
                .setParameter("tot", post.genomenTot())
                .executeUpdate());
    }

    void komtTerug(UUID persoon, Instant nu, Instant weerOp) {
        sessie().createNativeQuery("select cast(mail_komt_terug(:persoon, :nu, :weer) as text)", String.class)
                .setParameter("persoon", persoon)
                .setParameter("nu", nu)
                .setParameter("weer", weerOp)
                .getSingleResult();
    }

    void komtAan(UUID persoon) {
        sessie().createNativeQuery("select cast(mail_komt_aan(:persoon) as text)", String.class)
                .setParameter("persoon", persoon)
                .getSingleResult();
    }

    Optional<Post> lees(UUID id) {
        return sessie().createNativeQuery(
                        "select persoon, soort, bericht_id, pogingen, gemaakt_op, opnieuw_op from post where id = :id",
                        Object[].class)
                .addScalar("persoon", UUID.class)
                .addScalar("soort", String.class)
                .addScalar("bericht_id", String.class)
                .addScalar("pogingen", Integer.class)
                .addScalar("gemaakt_op", Instant.class)
                .addScalar("opnieuw_op", Instant.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(rij -> new Post(
                        id,
                        (UUID) rij[0],
                        (String) rij[1],
                        (String) rij[2],
                        (Integer) rij[3],
                        (Instant) rij[4],
                        (Instant) rij[5]));
    }

    /** How somebody chose to be told, by kind; what is absent is the default. */
    Map<String, String> wijzen(UUID persoon) {
        return sessie().createNativeQuery(
                        "select w.key as soort, w.value as wijze from jsonb_each_text(wijzen_van(:persoon)) w",
                        Object[].class)
                .addScalar("soort", String.class)
                .addScalar("wijze", String.class)
                .setParameter("persoon", persoon)
                .getResultStream()
                .collect(Collectors.toMap(rij -> (String) rij[0], rij -> (String) rij[1]));
    }

    void kiesWijzen(UUID persoon, Map<String, String> wijzen) {
        String[] soorten = wijzen.keySet().toArray(String[]::new);
        sessie().createNativeQuery(
                        "select cast(kies_wijzen(:persoon, jsonb_object(:soorten, :wijzen)) as text)", String.class)
                .setParameter("persoon", persoon)
                .setParameter("soorten", soorten)
                .setParameter("wijzen", Arrays.stream(soorten).map(wijzen::get).toArray(String[]::new))
                .getSingleResult();
    }

    /** Whose mail this was; empty when we never sent it. */
    List<UUID> ontvanger(String berichtId) {
        return sessie().createNativeQuery("select persoon from post where bericht_id = :id", UUID.class)
                .setParameter("id", berichtId)
                .getResultList();
    }

    void vergeetVoor(Instant grens) {
        sessie().createNativeMutationQuery("delete from post where gemaakt_op < :grens and status <> 'WACHT'")
                .setParameter("grens", grens)
                .executeUpdate();
    }

    private Session sessie() {
        return em.unwrap(Session.class);
    }
}
