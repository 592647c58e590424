package nl.sturenmetkwaliteit.toewijzing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.taxonomie.Niveau;
import nl.sturenmetkwaliteit.platform.tijd.Ids;
import nl.sturenmetkwaliteit.toewijzing.api.GastrechtGegeven;
import nl.sturenmetkwaliteit.toewijzing.api.Gastrol;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** One row per right to be in another's kitchen. Written and ended as SYSTEEM in that kitchen, in the session handed over. */
@ApplicationScoped
class Gastrechtenboek {

    static final String PEER = "PEER";
    static final String BEGELEIDER = "BEGELEIDER";
    static final String COORDINATOR = "COORDINATOR";

    private final Event<GastrechtGegeven> gegeven;
    private final Ids ids;
    private final Clock clock;

    Gastrechtenboek(Event<GastrechtGegeven> gegeven, Ids ids, Clock clock) {
        this.gegeven = gegeven;
        this.ids = ids;
        this.clock = clock;
    }

    /** The review a right is in. */
    record Plaats(String gastheer, UUID peerreview, UUID casus) {}

    /**
     * Who has the right.
     *
     * @param persoon null where the right belongs to the role
     */
    record Houder(@Nullable String gemeente, @Nullable UUID persoon, String naam, @Nullable Niveau niveau) {}

    void geef(Session sessie, Plaats plaats, String rol, Houder houder, @Nullable UUID uitnodiging) {
        int nieuw = sessie.createNativeMutationQuery(
                        """
                        insert into gastrecht (id, gastheer, peerreview, casus, gast_gemeente, persoon, rol, naam, niveau, uitnodiging, vanaf_op)
                        values (:id, :gastheer, :peerreview, :casus, :gemeente, :persoon, :rol, :naam, :niveau, :uitnodiging, :op)
                        on conflict do nothing
                        """)
                .setParameter("id", ids.nieuw())
                .setParameter("gastheer", plaats.gastheer())
                .setParameter("peerreview", plaats.peerreview())
                .setParameter("casus", plaats.casus())
                .setParameter("gemeente", houder.gemeente(), String.class)
                .setParameter("persoon", houder.persoon(), UUID.class)
                .setParameter("rol", rol)
                .setParameter("naam", houder.naam())
                .setParameter(
                        "niveau",
                        houder.niveau() == null ? null : houder.niveau().name(),
                        String.class)
                .setParameter("uitnodiging", uitnodiging, UUID.class)
                .setParameter("op", clock.instant())
                .executeUpdate();
        if (nieuw > 0 && houder.persoon() != null) {
            gegeven.fire(new GastrechtGegeven(plaats.peerreview(), houder.persoon(), Gastrol.valueOf(rol)));
        }
    }

    void beeindigReview(Session sessie, String gastheer, UUID review) {
        sessie.createNativeMutationQuery(
                        "update gastrecht set tot_op = :op where gastheer = :gastheer and peerreview = :review and tot_op is null")
                .setParameter("op", clock.instant())
                .setParameter("gastheer", gastheer)
                .setParameter("review", review)
                .executeUpdate();
    }

    void beeindigUitnodiging(Session sessie, String gastheer, UUID uitnodiging) {
        sessie.createNativeMutationQuery(
                        "update gastrecht set tot_op = :op where gastheer = :gastheer and uitnodiging = :uitnodiging and tot_op is null")
                .setParameter("op", clock.instant())
                .setParameter("gastheer", gastheer)
                .setParameter("uitnodiging", uitnodiging)
                .executeUpdate();
    }

    void beeindigPersonen(Session sessie, String gastheer, UUID review, Collection<UUID> personen) {
        if (personen.isEmpty()) {
            return;
        }
        sessie.createNativeMutationQuery(
                        """
                        update gastrecht set tot_op = :op
                        where gastheer = :gastheer and peerreview = :review and persoon in (:personen) and tot_op is null
                        """)
                .setParameter("op", clock.instant())
                .setParameter("gastheer", gastheer)
                .setParameter("review", review)
                .setParameterList("personen", personen)
                .executeUpdate();
    }

    void beeindigBegeleider(Session sessie, String gastheer, UUID review) {
        sessie.createNativeMutationQuery(
                        """
                        update gastrecht set tot_op = :op
                        where gastheer = :gastheer and peerreview = :review and rol = 'BEGELEIDER' and tot_op is null
                        """)
                .setParameter("op", clock.instant())
                .setParameter("gastheer", gastheer)
                .setParameter("review", review)
                .executeUpdate();
    }
}
