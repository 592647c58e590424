-- What comes back at its date: before it, on it and after it, each with a tone of its own.

-- When a date is mentioned, in Dutch time: so many days from it, at this hour of the day. By the calendar, so that it is the same hour in
-- the week the clocks change.
create function moment_rond(p_dag date, p_dagen int, p_uur int) returns timestamptz language sql stable as
$$ select (p_dag + p_dagen + make_interval(hours => p_uur)) at time zone 'Europe/Amsterdam' $$;

-- The day a moment belongs to: one that is over before the hour at which people are reminded, belongs to the day before.
create function dag_van(p_op timestamptz, p_uur int) returns date language sql stable as
$$ select ((p_op at time zone 'Europe/Amsterdam') - make_interval(hours => p_uur, secs => 1))::date $$;

-- Of one date, which tone is due: the last whose moment has come, so that a service that slept says one thing and not three. Not one whose
-- moment was there before the date was (p_sinds), as whoever hears of a date needs no reminder of it the next minute. And not for ever: what
-- has been due for two weeks is old news.
create function toon_nu(p_dag date, p_sinds timestamptz, p_nu timestamptz, p_vooraf int, p_erna int, p_uur int, p_met_erna boolean) returns text
    language sql stable as
$$
    select m.toon from (values ('VOORAF', moment_rond(p_dag, - p_vooraf, p_uur)), ('OP_DE_DAG', moment_rond(p_dag, 0, p_uur)),
            ('ERNA', case when p_met_erna then moment_rond(p_dag, p_erna, p_uur) end)) as m (toon, op)
        where m.op <= p_nu and m.op >= p_sinds and m.op > p_nu - interval '14 days' order by m.op desc limit 1
$$;

-- Who is to be reminded of what at this moment, over all kitchens: who, where, when, in which tone, and nothing else. Not what stands still,
-- not whom it waits for no longer, and not who heard it, or a later tone of the same date, before. For the service alone.
create function wie_te_herinneren(p_nu timestamptz, p_vooraf int, p_erna int, p_uur int)
    returns table (soort text, persoon uuid, sleutel text, pad text, peerreview uuid, van_gemeente text, uiterlijk_op timestamptz, toon text)
    language sql stable security definer set search_path = public, pg_temp as
$$
    with vandaag as (select (p_nu at time zone 'Europe/Amsterdam')::date as dag),
    waarvan as (
        select 'UITGENODIGD' as soort, 'uitnodiging' as ding, u.id, w.id as persoon, '/uitnodigingen/' || u.id as pad, u.peerreview, u.gastheer as van_gemeente,
                u.antwoord_uiterlijk_op as uiterlijk_op, dag_van(u.antwoord_uiterlijk_op, p_uur) as dag, false as met_erna,
                greatest(u.verstuurd_op, (select max(v.op) from uitnodiging_verlenging v where v.uitnodiging = u.id and v.klok = 'ANTWOORD')) as sinds
            from uitnodiging u join deelnemer w on w.gemeente = u.gemeente and w.coordinator and w.status = 'ACTIEF'
            where u.status = 'VERSTUURD' and u.antwoord_uiterlijk_op > p_nu
        union all
        select 'DEADLINE_NADERT', 'ronde', r.id, deel.persoon, '/peerreviews/' || r.peerreview || '/rondes/' || r.id, r.peerreview, r.gemeente,
                r.deadline_op, dag_van(r.deadline_op, p_uur), true,
                greatest(r.geopend_op, (select max(v.op) from ronde_verlenging v where v.gemeente = r.gemeente and v.ronde = r.id))
            from ronde r join peerreview p on p.gemeente = r.gemeente and p.id = r.peerreview and p.status = 'RONDES'
                cross join lateral (
                    select g.persoon from gastrecht g where g.peerreview = p.id and g.tot_op is null and g.rol = 'PEER' and 'PEER' = any (r.schrijvers)
                    union
                    select c.casushouder from casus c where c.gemeente = p.gemeente and c.id = p.casus and 'CASUSHOUDER' = any (r.schrijvers)) deel
            where r.status = 'OPEN' and r.soort in ('AANNAMES', 'REFLECTEREN', 'ADVISEREN', 'TERUGBLIK')
                and (r.heropend_voor is null or r.heropend_voor = deel.persoon)
                and not exists (select 1 from inzending i where i.gemeente = r.gemeente and i.ronde = r.id and i.persoon = deel.persoon)
        union all
        select 'TOESTEMMING_GEVRAAGD', 'toestemming', t.id, w.id, '/toestemmingen/' || t.id, t.peerreview, t.gastheer,
                t.antwoord_uiterlijk_op, dag_van(t.antwoord_uiterlijk_op, p_uur), false, t.gevraagd_op
            from toestemming t join deelnemer w on w.gemeente = t.gemeente and w.coordinator and w.status = 'ACTIEF'
            where t.status = 'GEVRAAGD' and t.antwoord_uiterlijk_op > p_nu
        union all
        select 'VOORNEMEN_KOMT_TERUG', 'voornemen', v.id, w.id, '/spiegels/' || v.spiegel || '/voornemens/' || v.id, null, null,
                moment_rond(v.wanneerdatum, 1, 0), v.wanneerdatum, true, v.gemaakt_op
            from voornemen v join deelnemer w on w.gemeente = v.gemeente and w.id = v.door
            where v.spiegel is not null and v.vervallen_reden is null
                and not exists (select 1 from opvolging o where o.gemeente = v.gemeente and o.voornemen = v.id)
        union all
        select 'OPVOLGMOMENT', 'opvolgmoment', m.id, w.persoon, '/peerreviews/' || m.peerreview || '/opvolgmomenten/' || m.id, m.peerreview, m.gemeente,
                moment_rond(m.datum, 1, 0), m.datum, true, coalesce(p.opvolging_op, p.gemaakt_op)
            from opvolgmoment m join peerreview p on p.gemeente = m.gemeente and p.id = m.peerreview and p.status = 'OPVOLGING'
                cross join lateral (
                    select c.casushouder as persoon from casus c where c.gemeente = p.gemeente and c.id = p.casus
                    union
                    select d.id from deelnemer d where d.gemeente = p.gemeente and d.coordinator and d.status = 'ACTIEF') w
            where m.afgerond_op is null
    ),
    -- a pause moved the dates of a review, and that it goes on was told
    nu as (
        select w.*, w.ding || ':' || w.id || ':' || w.dag || ':' as stam,
                toon_nu(w.dag, greatest(w.sinds, hervat.op), p_nu, p_vooraf, p_erna, p_uur, w.met_erna) as toon
            from waarvan w cross join vandaag v cross join lateral (select max(g.op) as op from geschiedenis g
                where g.ding = 'peerreview' and g.ding_id = w.peerreview and g.van = 'GEPAUZEERD') hervat
            where w.dag between v.dag - 15 - p_erna and v.dag + p_vooraf + 1
                and not exists (select 1 from peerreview p where p.id = w.peerreview and p.status = 'GEPAUZEERD')
    )
    select n.soort, n.persoon, n.stam || n.toon, n.pad, n.peerreview, n.van_gemeente, n.uiterlijk_op, n.toon
    from nu n
    where app_werkt_alleen() and n.toon is not null
        and not exists (select 1 from notificatie g where g.persoon = n.persoon and g.sleutel in (n.stam || n.toon,
            n.stam || case n.toon when 'VOORAF' then 'OP_DE_DAG' else 'ERNA' end, n.stam || 'ERNA'))
$$;
revoke all on function wie_te_herinneren(timestamptz, int, int, int) from public;
grant execute on function wie_te_herinneren(timestamptz, int, int, int) to ${applicatierol};

create index voornemen_datum on voornemen (wanneerdatum) where spiegel is not null and vervallen_reden is null;
create index opvolgmoment_datum on opvolgmoment (datum) where afgerond_op is null;

-- Who of NDSD guides a review may never have come by: they are told in the product when they do.
create or replace function wanneer_per_post(p_persoon uuid, p_soort text, p_standaard text, p_nu timestamptz) returns table (gemeente text, post_op timestamptz)
    language sql stable security definer set search_path = public, pg_temp as
$$
    select k.gemeente, case coalesce(k.berichten -> 'wijzen' ->> p_soort, p_standaard)
        when 'DIRECT' then p_nu
        when 'DAGELIJKS' then volgend_overzicht(p_nu, k.uur, null)
        when 'WEKELIJKS' then volgend_overzicht(p_nu, k.uur, array_position(
            array ['MAANDAG', 'DINSDAG', 'WOENSDAG', 'DONDERDAG', 'VRIJDAG', 'ZATERDAG', 'ZONDAG'],
            coalesce(k.berichten ->> 'overzichtDag', 'MAANDAG'))) end
    from (select gemeente, berichten, coalesce((berichten ->> 'overzichtUur')::int, 8) as uur
            from deelnemer where id = p_persoon and status = 'ACTIEF'
        union all
        select null, berichten, coalesce((berichten ->> 'overzichtUur')::int, 8)
            from ndsd_medewerker where id = p_persoon
        union all
        select null, null, 8 from gastrecht g where g.persoon = p_persoon and g.gast_gemeente is null and g.tot_op is null
            and not exists (select 1 from ndsd_medewerker n where n.id = p_persoon) group by g.persoon) k
    where app_werkt_alleen()
$$;
