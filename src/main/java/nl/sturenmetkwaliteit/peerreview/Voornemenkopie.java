package nl.sturenmetkwaliteit.peerreview;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The voornemens of the review before, copied into the one that follows it: its readers cannot look into the other. */
@ApplicationScoped
class Voornemenkopie {

    private static final String HAAL =
            """
            update peerreview set vorige_voornemens = coalesce((
                select jsonb_agg(jsonb_build_object('id', v.id, 'wat', v.wat, 'doorWie', v.door_wie, 'wanneerdatum', v.wanneerdatum,
                    'niveau', v.niveau, 'eersteStap', v.eerste_stap, 'aannames', jsonb_build_array(), 'opvolgingen', coalesce((
                        select jsonb_agg(jsonb_build_object('watGedaan', o.wat_gedaan, 'watBewonersMerkten', o.wat_bewoners_merkten,
                            'watGeleerd', o.wat_geleerd, 'op', o.op) order by o.id)
                        from opvolging o where o.gemeente = v.gemeente and o.voornemen = v.id), jsonb_build_array())) order by v.id)
                from voornemen v join peerreview vorige on vorige.gemeente = v.gemeente and vorige.id = v.peerreview
                where v.gemeente = app_keuken() and vorige.casus = :casus and v.spiegel is null), jsonb_build_array())
            where gemeente = app_keuken() and id = :review
            """;

    /** Copies them as they are now; nothing for a casus that follows up none. */
    void haalVorige(Session sessie, UUID review, @Nullable UUID vorigeCasus) {
        if (vorigeCasus != null) {
            sessie.createNativeMutationQuery(HAAL)
                    .setParameter("casus", vorigeCasus)
                    .setParameter("review", review)
                    .executeUpdate();
        }
    }
}
