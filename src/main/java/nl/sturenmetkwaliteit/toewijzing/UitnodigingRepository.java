package nl.sturenmetkwaliteit.toewijzing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.web.Paginering;
import nl.sturenmetkwaliteit.toewijzing.api.UitnodigingStatus;
import nl.sturenmetkwaliteit.toewijzing.api.UitnodigingWeergave;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class UitnodigingRepository implements PanacheRepositoryBase<Uitnodiging, UUID> {

    private static final String RIJ =
            """
            select new UitnodigingRij(u, h.naam, g.naam)
            from Uitnodiging u join Gemeente h on h.code = u.gastheer join Gemeente g on g.code = u.gemeente
            """;
    private static final String VAN_REVIEW =
            "from Uitnodiging u where u.gastheer = :gastheer and u.peerreview = :review and u.status in :statussen order by u.id";

    /** Those the gemeente got or sent, and those of the reviews the caller guides; newest first. */
    List<UitnodigingRij> lijst(
            @Nullable String eigen, Set<UUID> begeleid, @Nullable UitnodigingStatus status, Paginering paginering) {
        return getEntityManager()
                .createQuery(
                        RIJ
                                + """
                                where u.id < :voor and (u.gemeente = :eigen or u.gastheer = :eigen or u.peerreview in :begeleid)
                                    and u.status in :statussen
                                order by u.id desc
                                """,
                        UitnodigingRij.class)
                .setParameter("voor", paginering.voor())
                .setParameter("eigen", eigen == null ? "" : eigen)
                .setParameter("begeleid", begeleid)
                .setParameter("statussen", status == null ? EnumSet.allOf(UitnodigingStatus.class) : EnumSet.of(status))
                .setMaxResults(paginering.limiet() + 1)
                .getResultList();
    }

    List<UitnodigingRij> vanReview(UUID review, Paginering paginering) {
        return getEntityManager()
                .createQuery(
                        RIJ + "where u.id < :voor and u.peerreview = :review order by u.id desc", UitnodigingRij.class)
                .setParameter("voor", paginering.voor())
                .setParameter("review", review)
                .setMaxResults(paginering.limiet() + 1)
                .getResultList();
    }

    private Optional<UitnodigingRij> rij(UUID id) {
        return getEntityManager()
                .createQuery(RIJ + "where u.id = :id", UitnodigingRij.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Those that the gemeente has to answer, or as host to send, while that is still possible. */
    List<UitnodigingRij> wachtend(String eigen, Instant nu) {
        return getEntityManager()
                .createQuery(
                        RIJ
                                + """
                                where u.antwoordUiterlijkOp > :nu
                                    and (u.gemeente = :eigen and u.status = :verstuurd or u.gastheer = :eigen and u.status = :voorgesteld)
                                order by u.antwoordUiterlijkOp
                                """,
                        UitnodigingRij.class)
                .setParameter("nu", nu)
                .setParameter("eigen", eigen)
                .setParameter("verstuurd", UitnodigingStatus.VERSTUURD)
                .setParameter("voorgesteld", UitnodigingStatus.VOORGESTELD)
                .getResultList();
    }

    /** As both sides read them, each with how its clocks were put forward. */
    List<UitnodigingWeergave> weergaven(List<UitnodigingRij> rijen) {
        if (rijen.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<UitnodigingWeergave.Verlenging>> verlengd = getEntityManager()
                .createQuery("from Verlenging v where v.uitnodiging in :ids order by v.id", Verlenging.class)
                .setParameter(
                        "ids",
                        rijen.stream().map(rij -> rij.uitnodiging().getId()).toList())
                .getResultStream()
                .collect(groupingBy(Verlenging::getUitnodiging, mapping(Verlenging::weergave, toList())));
        return rijen.stream()
                .map(rij -> rij.weergave(verlengd.getOrDefault(rij.uitnodiging().getId(), List.of())))
                .toList();
    }

    Optional<UitnodigingWeergave> weergave(UUID id) {
        return rij(id).map(rij -> weergaven(List.of(rij)).get(0));
    }

    /** Accepted ones for which someone was named who has left since, as long as another can be named. */
    List<UitnodigingRij> incompleet(String eigen) {
        List<UUID> ids = getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        """
                        select u.id from uitnodiging u cross join lateral ruimte_voor_gasten(u.peerreview) r
                        where u.gemeente = :eigen and u.status = 'GEACCEPTEERD' and r.wisselen and exists (select 1 from deelnemer d
                            where d.gemeente = u.gemeente and d.id = any (u.deelnemers) and d.status = 'OUD')
                        """,
                        UUID.class)
                .setParameter("eigen", eigen)
                .getResultList();
        return ids.isEmpty()
                ? List.of()
                : getEntityManager()
                        .createQuery(RIJ + "where u.id in :ids order by u.id", UitnodigingRij.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** Where someone of the own gemeente is a guest now, as its coordinator sees it. */
    List<VertrokkenGast.Bezoek> bezoeken(String eigen, UUID persoon) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        """
                        select distinct gastheer, peerreview from gastrecht
                        where gast_gemeente = :eigen and persoon = :persoon and tot_op is null order by peerreview
                        """,
                        Object[].class)
                .addScalar("gastheer", String.class)
                .addScalar("peerreview", UUID.class)
                .setParameter("eigen", eigen)
                .setParameter("persoon", persoon)
                .stream()
                .map(rij -> new VertrokkenGast.Bezoek((String) rij[0], (UUID) rij[1]))
                .toList();
    }

    /** The review to lock before the invitation itself is read. */
    Optional<UUID> reviewVan(UUID id) {
        return getEntityManager()
                .createQuery("select u.peerreview from Uitnodiging u where u.id = :id", UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** In the order in which they were made. */
    static List<Uitnodiging> met(
            Session sessie, String gastheer, UUID review, UitnodigingStatus eerste, UitnodigingStatus... rest) {
        return sessie.createQuery(VAN_REVIEW, Uitnodiging.class)
                .setParameter("gastheer", gastheer)
                .setParameter("review", review)
                .setParameter("statussen", EnumSet.of(eerste, rest))
                .getResultList();
    }

    /** Those that are proposed, asked or accepted. */
    static List<Uitnodiging> lopend(Session sessie, String gastheer, UUID review) {
        return met(
                sessie,
                gastheer,
                review,
                UitnodigingStatus.VOORGESTELD,
                UitnodigingStatus.VERSTUURD,
                UitnodigingStatus.GEACCEPTEERD);
    }

    /** The reviews that the caller guides now. */
    Set<UUID> begeleid() {
        return Set.copyOf(getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select peerreview from gastrecht where persoon = app_persoon() and rol = 'BEGELEIDER' and tot_op is null",
                        UUID.class)
                .getResultList());
    }

    boolean bestaatGemeente(String code) {
        return !getEntityManager()
                .createNativeQuery("select code from gemeente where code = :code", String.class)
                .setParameter("code", code)
                .getResultList()
                .isEmpty();
    }

    /** @param neemtAan whether it is asked for who accepts, or for who is to be asked */
    Ruimte ruimte(String gemeente, String gastheer, UUID review, boolean neemtAan, LocalDate vandaag) {
        return ruimte(getEntityManager().unwrap(Session.class), Set.of(gemeente), gastheer, review, neemtAan, vandaag)
                .getOrDefault(gemeente, Ruimte.ONGEVRAAGD);
    }

    /** By gemeente; nothing of a review that is not there. */
    static Map<String, Ruimte> ruimte(
            Session sessie, Set<String> gemeenten, String gastheer, UUID review, boolean neemtAan, LocalDate vandaag) {
        return sessie.createNativeQuery(
                        """
                        select g.code, is_beschikbaar(g.code, :gastheer, :vandaag, :neemtAan) as beschikbaar, r.aansluiten, r.wisselen
                        from ruimte_voor_gasten(:review) r cross join unnest(:gemeenten) g (code)
                        """,
                        Object[].class)
                .addScalar("code", String.class)
                .addScalar("beschikbaar", Boolean.class)
                .addScalar("aansluiten", Boolean.class)
                .addScalar("wisselen", Boolean.class)
                .setParameter("gemeenten", gemeenten.toArray(String[]::new))
                .setParameter("gastheer", gastheer)
                .setParameter("vandaag", vandaag)
                .setParameter("neemtAan", neemtAan)
                .setParameter("review", review)
                .getResultStream()
                .collect(toMap(
                        rij -> (String) rij[0],
                        rij -> new Ruimte((Boolean) rij[1], (Boolean) rij[2], (Boolean) rij[3])));
    }
}
