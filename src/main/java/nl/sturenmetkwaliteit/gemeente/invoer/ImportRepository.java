package nl.sturenmetkwaliteit.gemeente.invoer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Whole files at once: a statement for each, whatever their size. */
@ApplicationScoped
class ImportRepository {

    private static final List<Kolom> VAN_GEMEENTE = List.of(
            Kolom.CODE,
            Kolom.NAAM,
            Kolom.PROVINCIE,
            Kolom.GROOTTEKLASSE,
            Kolom.STEDELIJKHEID,
            Kolom.JEUGDREGIO,
            Kolom.INKOOPREGIO,
            Kolom.BUURGEMEENTEN);
    private static final List<Kolom> VAN_REVIEW =
            List.of(Kolom.GASTHEER, Kolom.PEER, Kolom.DATUM, Kolom.THEMAS, Kolom.TIPS);
    private static final String RIJEN =
            """
            from jsonb_to_recordset(cast(:rijen as jsonb)) as r(code text, naam text, provincie text, grootteklasse text,
                stedelijkheid text, jeugdregio text, inkoopregio text)
            """;

    private final EntityManager em;
    private final ObjectMapper json;

    ImportRepository(EntityManager em, ObjectMapper json) {
        this.em = em;
        this.json = json;
    }

    Map<String, Map<Kolom, String>> gemeenten() {
        return lees(
                """
                select g.code, g.naam, g.provincie, g.grootteklasse, coalesce(g.stedelijkheid, ''), coalesce(g.jeugdregio, ''),
                    coalesce(g.inkoopregio, ''), coalesce((select string_agg(case b.een when g.code then b.ander else b.een end, ' '
                        order by case b.een when g.code then b.ander else b.een end)
                        from buurgemeente b where g.code in (b.een, b.ander)), '')
                from gemeente g
                """,
                VAN_GEMEENTE,
                1);
    }

    Map<String, Map<Kolom, String>> reviews() {
        return lees(
                """
                select gastheer, peer, cast(datum as text), array_to_string(themas, ' '), array_to_string(tips, ' ')
                from eerdere_review
                """,
                VAN_REVIEW,
                3);
    }

    Set<String> themas() {
        return Set.copyOf(em.unwrap(Session.class)
                .createNativeQuery("select code from thema", String.class)
                .getResultList());
    }

    void voegGemeentenToe(List<Map<Kolom, String>> gemeenten) {
        voerUit(
                """
                insert into gemeente (code, naam, provincie, grootteklasse, stedelijkheid, jeugdregio, inkoopregio, doet_mee)
                select r.code, r.naam, r.provincie, r.grootteklasse, nullif(r.stedelijkheid, ''), nullif(r.jeugdregio, ''),
                    nullif(r.inkoopregio, ''), false
                """
                        + RIJEN,
                gemeenten);
    }

    void wijzigGemeenten(List<Map<Kolom, String>> gemeenten) {
        voerUit(
                """
                update gemeente g set naam = r.naam, provincie = r.provincie, grootteklasse = r.grootteklasse,
                    stedelijkheid = nullif(r.stedelijkheid, ''), jeugdregio = nullif(r.jeugdregio, ''),
                    inkoopregio = nullif(r.inkoopregio, ''), versie = g.versie + 1
                """
                        + RIJEN + "where g.code = r.code",
                gemeenten);
    }

    /** These are all the neighbours that each of them has. */
    void zetBuren(Map<String, List<String>> buren) {
        if (buren.isEmpty()) {
            return;
        }
        em.createNativeQuery("delete from buurgemeente where een in (:codes) or ander in (:codes)")
                .setParameter("codes", buren.keySet())
                .executeUpdate();
        List<Map<String, String>> paren = new ArrayList<>();
        buren.forEach((code, namen) -> namen.forEach(buur -> paren.add(Map.of("een", code, "ander", buur))));
        em.createNativeQuery(
                        """
                        insert into buurgemeente (een, ander) select distinct least(r.een, r.ander), greatest(r.een, r.ander)
                        from jsonb_to_recordset(cast(:rijen as jsonb)) as r(een text, ander text)
                        """)
                .setParameter("rijen", alsJson(paren))
                .executeUpdate();
    }

    void bewaarReviews(List<Map<Kolom, String>> reviews) {
        voerUit(
                """
                insert into eerdere_review as e (id, gastheer, peer, datum, themas, tips)
                select uuidv7(), r.gastheer, r.peer, r.datum, string_to_array(coalesce(r.themas, ''), ' '),
                    string_to_array(coalesce(r.tips, ''), ' ')
                from jsonb_to_recordset(cast(:rijen as jsonb)) as r(gastheer text, peer text, datum date, themas text, tips text)
                on conflict (gastheer, peer, datum) do update
                    set themas = excluded.themas, tips = excluded.tips, versie = e.versie + 1
                """,
                reviews);
    }

    private void voerUit(String opdracht, List<Map<Kolom, String>> rijen) {
        if (!rijen.isEmpty()) {
            em.createNativeQuery(opdracht)
                    .setParameter(
                            "rijen",
                            alsJson(rijen.stream()
                                    .map(rij -> rij.entrySet().stream()
                                            .collect(Collectors.toMap(
                                                    w -> w.getKey().kop(), Map.Entry::getValue)))
                                    .toList()))
                    .executeUpdate();
        }
    }

    private Map<String, Map<Kolom, String>> lees(String vraag, List<Kolom> kolommen, int sleutels) {
        Map<String, Map<Kolom, String>> gelezen = new HashMap<>();
        for (Object rij : em.createNativeQuery(vraag).getResultList()) {
            Object[] cellen = (Object[]) rij;
            Map<Kolom, String> waarden = new EnumMap<>(Kolom.class);
            for (int i = 0; i < cellen.length; i++) {
                waarden.put(kolommen.get(i), String.valueOf(cellen[i]));
            }
            gelezen.put(new Regel(0, waarden).sleutel(kolommen.subList(0, sleutels)), waarden);
        }
        return gelezen;
    }

    private String alsJson(Object rijen) {
        try {
            return json.writeValueAsString(rijen);
        } catch (JsonProcessingException fout) {
            throw new IllegalStateException(fout);
        }
    }
}
