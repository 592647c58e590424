package nl.sturenmetkwaliteit.toewijzing.inschrijving;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.api.GemeenteRef;
import nl.sturenmetkwaliteit.platform.taxonomie.Niveau;
import nl.sturenmetkwaliteit.platform.web.Paginering;
import org.hibernate.Session;

@ApplicationScoped
class InschrijvingRepository implements PanacheRepositoryBase<Inschrijving, UUID> {

    boolean bestaatSeizoen(UUID seizoen) {
        return !sessie().createNativeQuery("select id from seizoen where id = :id", UUID.class)
                .setParameter("id", seizoen)
                .getResultList()
                .isEmpty();
    }

    /** Newest first. */
    List<InschrijvingWeergave> lijst(UUID seizoen, Paginering paginering) {
        return sessie()
                .createNativeQuery(
                        """
                        select i.peerreview, g.code, g.naam, i.titel, i.sturingsvraag, i.themas, i.niveaus, i.aantal_peers, n.gevraagd, n.geaccepteerd,
                            n.vraagt
                        from inschrijving i join gemeente g on g.code = i.gastheer
                            join inschrijvingsstanden(:seizoen, null) n on n.peerreview = i.peerreview
                        where i.seizoen = :seizoen and i.peerreview < :voor order by i.peerreview desc limit :hoogstens
                        """,
                        Object[].class)
                .addScalar("peerreview", UUID.class)
                .addScalar("code", String.class)
                .addScalar("naam", String.class)
                .addScalar("titel", String.class)
                .addScalar("sturingsvraag", String.class)
                .addScalar("themas", String[].class)
                .addScalar("niveaus", String[].class)
                .addScalar("aantal_peers", Integer.class)
                .addScalar("gevraagd", Integer.class)
                .addScalar("geaccepteerd", Integer.class)
                .addScalar("vraagt", Boolean.class)
                .setParameter("seizoen", seizoen)
                .setParameter("voor", paginering.voor())
                .setParameter("hoogstens", paginering.limiet() + 1)
                .stream()
                .map(rij -> new InschrijvingWeergave(
                        (UUID) rij[0],
                        new GemeenteRef((String) rij[1], (String) rij[2]),
                        (String) rij[3],
                        (String) rij[4],
                        List.of((String[]) rij[5]),
                        Arrays.stream((String[]) rij[6]).map(Niveau::valueOf).toList(),
                        (Integer) rij[7],
                        (Integer) rij[8],
                        (Integer) rij[9],
                        (Boolean) rij[10]))
                .toList();
    }

    /** The gemeenten with these codes, in order of their names. */
    List<GemeenteRef> gemeenten(List<String> codes) {
        if (codes.isEmpty()) {
            return List.of();
        }
        return sessie()
                .createNativeQuery(
                        "select code, naam from gemeente where code in (:codes) order by naam", Object[].class)
                .setParameter("codes", codes)
                .stream()
                .map(rij -> new GemeenteRef((String) rij[0], (String) rij[1]))
                .toList();
    }

    boolean neemtAan(UUID review) {
        return sessie().createNativeQuery("select neemt_aan from inschrijvingsstanden(null, :review)", Boolean.class)
                .setParameter("review", review)
                .getResultStream()
                .findFirst()
                .orElse(false);
    }

    /** The place is taken on; false when another did so, or when it waits for the end of a pause. */
    boolean neemAanvulling(UUID review) {
        return sessie().createNativeMutationQuery(
                                """
                                update inschrijving set aanvullen_op = null
                                where gastheer = app_keuken() and peerreview = :review and aanvullen_op is not null
                                    and not exists (select 1 from peerreview p where p.gemeente = inschrijving.gastheer
                                        and p.id = inschrijving.peerreview and p.status = 'GEPAUZEERD')
                                """)
                        .setParameter("review", review)
                        .executeUpdate()
                == 1;
    }

    void vulAanOp(UUID review, Instant op) {
        sessie().createNativeMutationQuery(
                        """
                        update inschrijving set aanvullen_op = :op
                        where gastheer = app_keuken() and peerreview = :review and aanvullen_op is not null
                        """)
                .setParameter("op", op)
                .setParameter("review", review)
                .executeUpdate();
    }

    private Session sessie() {
        return getEntityManager().unwrap(Session.class);
    }
}
