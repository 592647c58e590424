package nl.sturenmetkwaliteit.reis;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.sturenmetkwaliteit.lokaal.Coordinaten;

/** What every transition leaves behind whole or not at all, asked by the owner of the tables: each question counts what is broken. */
final class Invarianten {

    static final String HALF = "HALF ";

    private static final Map<String, String> BEGIN = Map.of(
            "casus", "CONCEPT",
            "aanmelding", "INGEDIEND",
            "uitnodiging", "VOORGESTELD",
            "peerreview", "TEAMVORMING",
            "ronde", "GEPLAND",
            "reflectie", "CONCEPT",
            "tip", "CONCEPT",
            "toestemming", "GEVRAAGD",
            "les", "VOORGEDRAGEN");

    static final int AANTAL = vragen().size();

    private final String url;

    Invarianten(String url) {
        this.url = url;
    }

    List<String> gebroken() throws SQLException {
        List<String> gebroken = new ArrayList<>();
        try (Connection c = DriverManager.getConnection(
                        url, Coordinaten.EIGENAAR, Coordinaten.wachtwoord(Coordinaten.EIGENAAR));
                Statement s = c.createStatement()) {
            for (Map.Entry<String, String> vraag : vragen().entrySet()) {
                try (ResultSet rij = s.executeQuery("select count(*) from " + vraag.getValue())) {
                    rij.next();
                    if (rij.getLong(1) > 0) {
                        gebroken.add(HALF + vraag.getKey() + ": " + rij.getLong(1));
                    }
                }
            }
        }
        return gebroken;
    }

    private static Map<String, String> vragen() {
        Map<String, String> vragen = new LinkedHashMap<>();
        BEGIN.forEach((ding, begin) -> vragen.put(
                "the last history of a " + ding + " is its status",
                """
                %1$s d left join lateral (select naar from geschiedenis g where g.ding = '%1$s' and g.ding_id = d.id
                    order by id desc limit 1) h on true where coalesce(h.naar, '%2$s') <> d.status
                """
                        .formatted(ding, begin)));
        voorDeRondes(vragen);
        vanRondeTotLes(vragen);
        return vragen;
    }

    private static void voorDeRondes(Map<String, String> vragen) {
        vragen.put(
                "an accepted casus has one review, and only that",
                """
                casus c where (c.status in ('AANGENOMEN', 'IN_REVIEW', 'AFGEROND')) <>
                    (1 = (select count(*) from peerreview p where p.gemeente = c.gemeente and p.casus = c.id and p.id = c.peerreview))
                """);
        vragen.put(
                "a casus and its aanmelding agree",
                """
                casus c left join aanmelding a on a.casus = c.id
                    where (c.status = 'CONCEPT') <> (a.id is null)
                        or (c.status = 'INGEDIEND') <> (coalesce(a.status, '') = 'INGEDIEND')
                """);
        vragen.put(
                "who accepted has a right for everyone named, and for the coordinator",
                """
                uitnodiging u where (case when u.status = 'GEACCEPTEERD' then cardinality(u.deelnemers) + 1 else 0 end) <>
                    (select count(*) from gastrecht g where g.uitnodiging = u.id and g.tot_op is null)
                """);
    }

    private static void vanRondeTotLes(Map<String, String> vragen) {
        vragen.put(
                "a reflectie is handed in when it is among what was handed in",
                """
                reflectie r where (r.status = 'INGEDIEND') <> exists (select 1 from inzending i
                    where i.gemeente = r.gemeente and i.ronde = r.ronde and i.persoon = r.schrijver)
                """);
        vragen.put(
                "what was handed in with a spiegel has become a spiegel",
                """
                reflectie r where r.status = 'INGEDIEND' and (r.spiegel_concept is not null
                    or (r.advies is not null and not exists (select 1 from spiegel s where s.reflectie = r.id)))
                """);
        vragen.put(
                "a closed ronde has revealed what was handed in",
                """
                reflectie r join ronde o on o.gemeente = r.gemeente and o.id = r.ronde
                    where o.status = 'GESLOTEN' and r.status = 'INGEDIEND' and r.onthuld_op is null
                """);
        vragen.put(
                "a review has one open ronde at most, and only while it runs",
                """
                (select o.peerreview from ronde o join peerreview p on p.id = o.peerreview where o.status = 'OPEN'
                    group by o.peerreview having count(*) > 1 or min(p.status) <> 'RONDES') dubbel
                """);
        vragen.put(
                "a tip that was put forward has asked, and is a les once all consented",
                """
                tip t where (t.status = 'VOORGEDRAGEN') <> exists (select 1 from toestemming a where a.tip = t.id)
                    or (t.status = 'VOORGEDRAGEN' and not exists (select 1 from toestemming a where a.tip = t.id and a.status <> 'GEGEVEN'))
                        <> exists (select 1 from les l where l.herkomst_tip = t.id)
                """);
        vragen.put(
                "a published les has its version",
                """
                les l where (l.status = 'GEPUBLICEERD') <> exists (select 1 from les_versie v where v.les = l.id)
                """);
    }
}
