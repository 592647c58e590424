package nl.sturenmetkwaliteit.notificatie;

import static nl.sturenmetkwaliteit.notificatie.Aanleiding.DATUM;
import static nl.sturenmetkwaliteit.notificatie.Aanleiding.dat;
import static nl.sturenmetkwaliteit.notificatie.Aanleiding.naar;
import static nl.sturenmetkwaliteit.platform.bericht.Berichtwijze.DAGELIJKS;
import static nl.sturenmetkwaliteit.platform.bericht.Berichtwijze.DIRECT;

import nl.sturenmetkwaliteit.platform.bericht.Berichtwijze;

/**
 * What people are told: from which event, whether it can wait for a digest unless they say otherwise, and who hears of it. That is asked as
 * SYSTEEM in the kitchen of the event {@code e}, when it is told and not when it happened: {@code persoon, pad, van_gemeente, uiterlijk_op}.
 * Of one event a person hears once, by the first kind that finds them.
 */
enum Notificatiesoort {
    UITGENODIGD(
            DIRECT,
            naar("uitnodiging", "VERSTUURD"),
            """
            select w.persoon, '/uitnodigingen/' || u.id as pad, u.gastheer as van_gemeente, u.antwoord_uiterlijk_op as uiterlijk_op
            from uitnodiging u, wie_coordineert(u.gemeente) w where u.id = e.ding_id and u.status = 'VERSTUURD'
            """),
    UITNODIGING_BEANTWOORD(
            DAGELIJKS,
            naar("uitnodiging", "GEACCEPTEERD", "AFGEWEZEN", "VERLOPEN").vanuit("VERSTUURD"),
            """
            select w.persoon, '/uitnodigingen/' || u.id as pad, u.gemeente as van_gemeente, cast(null as timestamptz) as uiterlijk_op
            from uitnodiging u, wie_in_review(u.peerreview) w
            where u.id = e.ding_id and u.status = e.naar and w.rol in ('COORDINATOR', 'BEGELEIDER')
            """),
    /** At once, as it takes the date out of the calendar that came with the invitation. */
    UITNODIGING_INGETROKKEN(
            DIRECT,
            naar("uitnodiging", "INGETROKKEN").vanuit("VERSTUURD"),
            """
            select w.persoon, '/uitnodigingen/' || u.id as pad, u.gastheer as van_gemeente, cast(null as timestamptz) as uiterlijk_op
            from uitnodiging u, wie_coordineert(u.gemeente) w where u.id = e.ding_id
            """),
    /** Not when the review was over: all who took part know that it would be. */
    UITNODIGING_BEEINDIGD(
            DAGELIJKS,
            naar("uitnodiging", "BEEINDIGD"),
            """
            select w.persoon, '/uitnodigingen/' || u.id as pad,
                case when w.bij_gast then u.gastheer else u.gemeente end as van_gemeente, cast(null as timestamptz) as uiterlijk_op
            from uitnodiging u join peerreview p on p.gemeente = u.gastheer and p.id = u.peerreview cross join lateral (
                select persoon, true as bij_gast from wie_coordineert(u.gemeente)
                union all
                select persoon, false from wie_in_review(u.peerreview) where rol in ('COORDINATOR', 'BEGELEIDER')) w
            where u.id = e.ding_id and p.status <> 'AFGESLOTEN'
            """),
    /** As long as the proposal for it waits. */
    PLAATS_OPENGEVALLEN(
            DAGELIJKS,
            dat(Gebeurtenis.PLAATS_OPENGEVALLEN, "peerreview"),
            """
            select w.persoon, '/peerreviews/' || p.id || '/toewijzingen' as pad, p.gemeente as van_gemeente, cast(null as timestamptz) as uiterlijk_op
            from peerreview p, wie_in_review(p.id) w
            where p.gemeente = e.gemeente and p.id = e.ding_id and w.rol in ('COORDINATOR', 'BEGELEIDER')
                and exists (select 1 from toewijzing t
                    where t.peerreview = p.id and t.aanleiding = 'OPENGEVALLEN' and t.status = 'BEREKEND')
            """),
    PEER_GENOEMD(DIRECT, dat(Gebeurtenis.PEER_GENOEMD, "peerreview"), Sql.genoemd("PEER")),
    BEGELEIDER_GEVRAAGD(DIRECT, dat(Gebeurtenis.BEGELEIDER_GENOEMD, "peerreview"), Sql.genoemd("BEGELEIDER")),
    BEGELEIDER_VOORGESTELD(
            DAGELIJKS,
            dat(Gebeurtenis.BEGELEIDER_VOORGESTELD, "casus"),
            """
            select w.persoon, '/peerreviews/' || e.peerreview as pad, cast(null as text) as van_gemeente, cast(null as timestamptz) as uiterlijk_op
            from aanmelding a, wie_coordineert(a.gemeente) w
            where a.gemeente = e.gemeente and a.casus = e.ding_id and a.voorstel_persoon is not null and e.peerreview is not null
            """),
    /** The writers first, so that they hear this and not that a ronde opened. */
    AAN_ZET(DIRECT, naar("ronde", "OPEN"), Sql.NOG_TE_SCHRIJVEN),
    RONDE_OPEN(
            DAGELIJKS,
            naar("ronde", "OPEN"),
            Sql.RONDE + " and r.status = 'OPEN' and p.status = 'RONDES' and r.heropend_voor is null"),
    /** Of a date that is in the calendar by now: who still has to write is told at once, the others not. */
    RONDE_VERLENGD(DIRECT, dat(Gebeurtenis.VERLENGD, "ronde"), Sql.NOG_TE_SCHRIJVEN),
    RONDE_GESLOTEN(
            DAGELIJKS,
            naar("ronde", "GESLOTEN"),
            Sql.RONDE.replace("r.deadline_op", "null") + " and r.status = 'GESLOTEN'"),
    REVIEW_GEPAUZEERD(DAGELIJKS, naar("peerreview", "GEPAUZEERD"), Sql.REVIEW),
    REVIEW_HERVAT(DAGELIJKS, naar("peerreview", "RONDES", "OOGST", "OPVOLGING").vanuit("GEPAUZEERD"), Sql.REVIEW),
    REVIEW_GESTOPT(DAGELIJKS, naar("peerreview", "GESTOPT"), Sql.REVIEW),
    OOGST_BEGONNEN(DAGELIJKS, naar("peerreview", "OOGST").vanuit("RONDES"), Sql.REVIEW),
    /** Before the other kind, so that who is named hears that. */
    GENOEMD(DIRECT, dat(Gebeurtenis.GEREAGEERD, "bijdrage"), Sql.BIJDRAGE + " and w.persoon = any (e.genoemd)"),
    /** Who wrote what it is about, and who talked about it before; of a tip, the casushouder it is for. */
    GEREAGEERD(
            DAGELIJKS,
            dat(Gebeurtenis.GEREAGEERD, "bijdrage"),
            Sql.BIJDRAGE
                    + """
                     and (w.persoon = d.van
                        or (d.van is null and exists (select 1 from wie_in_review(b.peerreview) r where r.persoon = w.persoon and r.rol = 'CASUSHOUDER'))
                        or exists (select 1 from bijdrage eerder where eerder.gemeente = b.gemeente and eerder.ding = b.ding
                            and eerder.schrijver = w.persoon and eerder.verwijderd_op is null))
                    """),
    SESSIE_VOORGESTELD(
            DIRECT, dat(Gebeurtenis.SESSIE_VOORGESTELD, "sessie"), Sql.SESSIE + " and s.status = 'VOORGESTELD'"),
    SESSIE_VASTGESTELD(
            DIRECT, naar("sessie", "VASTGESTELD").vanuit("VOORGESTELD"), Sql.SESSIE + " and s.status = 'VASTGESTELD'"),
    SESSIE_GEWIJZIGD(
            DIRECT, naar("sessie", "VASTGESTELD").vanuit("VASTGESTELD"), Sql.SESSIE + " and s.status = 'VASTGESTELD'"),
    SESSIE_AFGELAST(DIRECT, naar("sessie", "AFGELAST"), Sql.SESSIE + " and s.status = 'AFGELAST'"),
    TOESTEMMING_GEVRAAGD(
            DIRECT,
            dat(Gebeurtenis.TOESTEMMING_GEVRAAGD, "tip"),
            """
            select w.persoon, '/toestemmingen/' || t.id as pad, t.gastheer as van_gemeente, t.antwoord_uiterlijk_op as uiterlijk_op
            from toestemming t, wie_coordineert(t.gemeente) w
            where t.gastheer = e.gemeente and t.tip = e.ding_id and t.status = 'GEVRAAGD'
            """),
    LES_GEPUBLICEERD(
            DAGELIJKS,
            naar("les", "GEPUBLICEERD"),
            """
            select w.persoon, '/lessen/' || l.id as pad, cast(null as text) as van_gemeente, cast(null as timestamptz) as uiterlijk_op
            from les l cross join lateral (select distinct h.gemeente from les_herkomst h where h.les in (select opgegaan_in(l.id))) van
                cross join lateral wie_coordineert(van.gemeente) w
            where l.id = e.ding_id and l.status = 'GEPUBLICEERD'
            """),
    AANMELDING_BEOORDEELD(
            DAGELIJKS,
            naar("aanmelding", "AANGENOMEN", "TERUGGEGEVEN"),
            """
            select w.persoon, '/casussen/' || a.casus as pad, cast(null as text) as van_gemeente, cast(null as timestamptz) as uiterlijk_op
            from aanmelding a join casus c on c.gemeente = a.gemeente and c.id = a.casus
                cross join lateral (select persoon from wie_coordineert(a.gemeente) union select c.casushouder) w
            where a.gemeente = e.gemeente and a.id = e.ding_id and a.status = e.naar
            """),
    AANMELDING_INGEDIEND(
            DAGELIJKS,
            naar("casus", "INGEDIEND"),
            """
            select w.persoon, '/aanmeldingen/' || a.id as pad, a.gemeente as van_gemeente, cast(null as timestamptz) as uiterlijk_op
            from aanmelding a, wie_bij_ndsd(e.op) w
            where a.gemeente = e.gemeente and a.casus = e.ding_id and a.status = 'INGEDIEND'
            """),
    /** By hand or by itself: a receiver that took nothing for days. */
    ABONNEMENT_GEPAUZEERD(
            DIRECT,
            naar("abonnement", "GEPAUZEERD"),
            """
            select w.persoon, '/abonnementen/' || a.id as pad, cast(null as text) as van_gemeente, cast(null as timestamptz) as uiterlijk_op
            from abonnement a cross join lateral (
                select persoon from wie_coordineert(a.gemeente)
                union select n.persoon from wie_bij_ndsd(e.op) n where a.gemeente is null) w
            where a.id = e.ding_id and a.status = 'GEPAUZEERD'
            """),
    DEADLINE_NADERT(DIRECT, DATUM, ""),
    /** A reminder of a date says that it is today, and a digest would say so tomorrow. */
    VOORNEMEN_KOMT_TERUG(DIRECT, DATUM, ""),
    OPVOLGMOMENT(DIRECT, DATUM, ""),
    /** A date that came by mail is not theirs any more. */
    AGENDA_VERVALLEN(DIRECT, DATUM, "");

    private final Berichtwijze standaard;
    private final Aanleiding aanleiding;
    private final String wie;

    Notificatiesoort(Berichtwijze standaard, Aanleiding aanleiding, String wie) {
        this.standaard = standaard;
        this.aanleiding = aanleiding;
        this.wie = wie;
    }

    /** How a mail carries it for who chose nothing. */
    Berichtwijze standaard() {
        return standaard;
    }

    Aanleiding aanleiding() {
        return aanleiding;
    }

    /** The question who hears of the event {@code e}. */
    String wie() {
        return wie;
    }

    /** What several kinds ask in the same words. */
    private static final class Sql {

        /** Everyone with a part in the review but the coordinators of guests, who have their invitations. */
        private static final String NIET_AFSTANDIG = " and w.rol <> 'GASTCOORDINATOR'";

        static final String REVIEW =
                """
                select w.persoon, '/peerreviews/' || p.id as pad, p.gemeente as van_gemeente, cast(null as timestamptz) as uiterlijk_op
                from peerreview p, wie_in_review(p.id) w
                where p.gemeente = e.gemeente and p.id = e.ding_id and p.status = e.naar
                """
                        + NIET_AFSTANDIG;

        static final String RONDE =
                """
                select w.persoon, '/peerreviews/' || p.id || '/rondes/' || r.id as pad, p.gemeente as van_gemeente,
                    cast(r.deadline_op as timestamptz) as uiterlijk_op
                from ronde r join peerreview p on p.gemeente = r.gemeente and p.id = r.peerreview, wie_in_review(p.id) w
                where r.gemeente = e.gemeente and r.id = e.ding_id
                """
                        + NIET_AFSTANDIG;

        /** Those who have to write in it and did not yet. */
        static final String NOG_TE_SCHRIJVEN = RONDE
                + """
                 and r.status = 'OPEN' and p.status = 'RONDES' and w.rol = any (r.schrijvers)
                    and (r.heropend_voor is null or r.heropend_voor = w.persoon)
                    and not exists (select 1 from inzending i where i.gemeente = r.gemeente and i.ronde = r.id and i.persoon = w.persoon)
                """;

        /** Of what was said: those who may read the thing it is about, each where they read it. */
        static final String BIJDRAGE =
                """
                select w.persoon, '/peerreviews/' || b.peerreview || case when d.soort = 'TIP' then '/tips/' || d.id
                        when d.ronde is null then '/aannames' else '/rondes/' || d.ronde end as pad,
                    b.gemeente as van_gemeente, cast(null as timestamptz) as uiterlijk_op
                from bijdrage b join gespreksding d on d.gemeente = b.gemeente and d.id = b.ding, wie_meepraat(b.gemeente, b.ding) w
                where b.gemeente = e.gemeente and b.id = e.ding_id and b.verwijderd_op is null
                """;

        /** Those who meet: who only reads along is not asked. */
        static final String SESSIE =
                """
                select w.persoon, '/peerreviews/' || s.peerreview || '/sessies/' || s.id as pad, s.gemeente as van_gemeente,
                    cast(null as timestamptz) as uiterlijk_op
                from sessie s, wie_in_review(s.peerreview) w
                where s.gemeente = e.gemeente and s.id = e.ding_id and w.rol not in ('LEZER', 'GASTCOORDINATOR')
                """;

        private Sql() {}

        static String genoemd(String rol) {
            return """
                    select w.persoon, '/peerreviews/' || p.id as pad, p.gemeente as van_gemeente, cast(null as timestamptz) as uiterlijk_op
                    from peerreview p, wie_in_review(p.id) w
                    where p.gemeente = e.gemeente and p.id = e.ding_id and w.persoon = any (e.genoemd) and w.rol = '%s'
                    """
                    .formatted(rol);
        }
    }
}
