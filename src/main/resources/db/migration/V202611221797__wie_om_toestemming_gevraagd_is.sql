-- That consent is asked again is told to who is asked, and to nobody who was asked before.
create or replace function eigenaars_van(g gebeurtenis) returns table (eigenaar text, soort text, ding_id uuid, pad text)
    language sql stable security definer set search_path = public, pg_temp as
$$
    select w.eigenaar, w.soort, w.ding_id, w.pad from (
        select g.gemeente as eigenaar, 'CASUS_STATUS' as soort, g.ding_id, '/casussen/' || g.ding_id as pad
            where g.soort = 'OVERGANG' and g.ding = 'casus'
        union all
        select '-', 'AANMELDING_INGEDIEND', a.id, '/aanmeldingen/' || a.id
            from aanmelding a where g.soort = 'OVERGANG' and g.ding = 'casus' and g.naar = 'INGEDIEND'
                and a.gemeente = g.gemeente and a.casus = g.ding_id and a.status = 'INGEDIEND'
        union all
        select e.eigenaar, 'AANMELDING_STATUS', g.ding_id, case e.eigenaar when '-' then '/aanmeldingen/' || g.ding_id end
            from unnest(array [g.gemeente, '-']) e (eigenaar) where g.soort = 'OVERGANG' and g.ding = 'aanmelding'
        union all
        select e.eigenaar, 'UITNODIGING_STATUS', g.ding_id, '/uitnodigingen/' || g.ding_id
            from uitnodiging u cross join lateral (values (u.gastheer, true), (u.gemeente, u.verstuurd_op is not null)) e (eigenaar, weet)
            where g.soort = 'OVERGANG' and g.ding = 'uitnodiging' and u.id = g.ding_id and e.weet
        union all
        select g.gemeente, 'PEERREVIEW_STATUS', g.ding_id, '/peerreviews/' || g.ding_id
            where g.soort = 'OVERGANG' and g.ding = 'peerreview'
        union all
        select g.gemeente, case g.soort when 'OVERGANG' then 'RONDE_STATUS' else 'RONDE_VERLENGD' end, g.ding_id,
                '/peerreviews/' || g.peerreview || '/rondes/' || g.ding_id
            where g.soort in ('OVERGANG', 'VERLENGD') and g.ding = 'ronde'
        union all
        select g.gemeente, case g.soort when 'OVERGANG' then 'SESSIE_STATUS' else 'SESSIE_VOORGESTELD' end, g.ding_id,
                '/peerreviews/' || g.peerreview || '/sessies/' || g.ding_id
            where g.soort in ('OVERGANG', 'SESSIE_VOORGESTELD') and g.ding = 'sessie'
        union all
        select g.gemeente, 'TIP_STATUS', g.ding_id, '/peerreviews/' || g.peerreview || '/tips/' || g.ding_id
            where g.soort = 'OVERGANG' and g.ding = 'tip'
        union all
        select t.gemeente, 'TOESTEMMING_GEVRAAGD', t.id, '/toestemmingen/' || t.id
            from toestemming t where g.soort = 'TOESTEMMING_GEVRAAGD' and g.ding = 'tip' and t.tip = g.ding_id
              -- only who was asked this time: an earlier answer may be of a gemeente that has no fragment in it any more
              and t.ronde_nummer = (select max(x.ronde_nummer) from toestemming x where x.tip = t.tip)
        union all
        select e.eigenaar, 'TOESTEMMING_STATUS', g.ding_id, case e.eigenaar when t.gemeente then '/toestemmingen/' || g.ding_id end
            from toestemming t cross join lateral (select t.gastheer union select t.gemeente) e (eigenaar)
            where g.soort = 'OVERGANG' and g.ding = 'toestemming' and t.id = g.ding_id
        union all
        select t.gemeente, 'TOEPASSING_STATUS', g.ding_id, '/toepassingen/' || g.ding_id
            from toepassing t where g.soort = 'OVERGANG' and g.ding = 'toepassing' and t.id = g.ding_id
        union all
        select '-', 'LES_STATUS', g.ding_id, '/lessen/' || g.ding_id where g.soort = 'OVERGANG' and g.ding = 'les'
        union all
        select '-', 'SEIZOEN_STATUS', g.ding_id, '/seizoenen/' || g.ding_id where g.soort = 'OVERGANG' and g.ding = 'seizoen') w
    where app_werkt_alleen() and w.eigenaar is not null
$$;
