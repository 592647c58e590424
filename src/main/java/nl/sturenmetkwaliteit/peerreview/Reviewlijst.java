package nl.sturenmetkwaliteit.peerreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.api.GemeenteRef;
import nl.sturenmetkwaliteit.peerreview.api.ReviewStatus;
import nl.sturenmetkwaliteit.peerreview.api.RondeSoort;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import nl.sturenmetkwaliteit.platform.web.Paginering;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The reviews of a caller over all kitchens: the own ones, and those in which they are a guest. */
@ApplicationScoped
class Reviewlijst {

    /** As what the caller wants to see their reviews. */
    enum Rol {
        GASTHEER,
        PEER,
        BEGELEIDER
    }

    private static final String MIJN =
            """
            with mijn as (
                select p.id, p.gemeente as gastheer, g.naam as gastheer_naam, p.casus_titel, p.status, p.intern, wie.rol,
                    r.id as ronde, r.soort, r.titel, r.deadline_op
                from peerreview p
                join gemeente g on g.code = p.gemeente
                join casus c on c.gemeente = p.gemeente and c.id = p.casus
                left join ronde r on r.gemeente = p.gemeente and r.peerreview = p.id and r.status = 'OPEN'
                cross join lateral (
                    select 'COORDINATOR' as rol where app_rol() = 'COORDINATOR'
                    union all select 'CASUSHOUDER' where c.casushouder = app_persoon()
                    union all select 'LEZER' where app_persoon() = any (c.lezers)) wie
                where p.gemeente = app_eigen() and p.gemeente = app_keuken()
                union
                select id, gastheer, gastheer_naam, casus_titel, status, intern,
                    case rol when 'COORDINATOR' then 'GASTCOORDINATOR' else rol end, ronde, ronde_soort, ronde_titel, ronde_deadline_op
                from mijn_gastreviews()
            )
            select id, gastheer, gastheer_naam, casus_titel, string_agg(rol, ',' order by rol) as rollen, intern, status, ronde, soort,
                titel, deadline_op
            from mijn where id < :voor and (cast(:status as text) is null or status = :status)
            group by id, gastheer, gastheer_naam, casus_titel, intern, status, ronde, soort, titel, deadline_op
            having cast(:rol as text) is null or bool_or(case :rol
                when 'GASTHEER' then rol in ('COORDINATOR', 'CASUSHOUDER', 'LEZER')
                when 'PEER' then rol in ('PEER', 'GASTCOORDINATOR')
                else rol = 'BEGELEIDER' end)
            order by id desc limit :aantal
            """;

    private final EntityManager em;

    Reviewlijst(EntityManager em) {
        this.em = em;
    }

    /** Newest first, one more than the page holds. */
    List<PeerreviewItem> van(@Nullable Rol rol, @Nullable ReviewStatus status, Paginering paginering) {
        return em
                .unwrap(Session.class)
                .createNativeQuery(MIJN, Object[].class)
                .addScalar("id", UUID.class)
                .addScalar("gastheer", String.class)
                .addScalar("gastheer_naam", String.class)
                .addScalar("casus_titel", String.class)
                .addScalar("rollen", String.class)
                .addScalar("intern", Boolean.class)
                .addScalar("status", String.class)
                .addScalar("ronde", UUID.class)
                .addScalar("soort", String.class)
                .addScalar("titel", String.class)
                .addScalar("deadline_op", Instant.class)
                .setParameter("voor", paginering.voor())
                .setParameter("status", status == null ? null : status.name(), String.class)
                .setParameter("rol", rol == null ? null : rol.name(), String.class)
                .setParameter("aantal", paginering.limiet() + 1)
                .stream()
                .map(Reviewlijst::item)
                .toList();
    }

    private static PeerreviewItem item(Object[] rij) {
        return new PeerreviewItem(
                (UUID) rij[0],
                (String) rij[3],
                new GemeenteRef((String) rij[1], (String) rij[2]),
                Arrays.stream(((String) rij[4]).split(",", -1))
                        .map(Hoedanigheid::valueOf)
                        .toList(),
                (Boolean) rij[5],
                ReviewStatus.valueOf((String) rij[6]),
                rij[7] == null
                        ? null
                        : new HuidigeRonde(
                                (UUID) rij[7], RondeSoort.valueOf((String) rij[8]), (String) rij[9], (Instant)
                                        rij[10]));
    }
}
