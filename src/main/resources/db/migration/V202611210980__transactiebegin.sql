-- The first statement of every transaction: who is calling, in whose kitchen, and what they are in the review of the path.
-- Security definer, as the policies that would decide are not set up yet when it runs; it answers nothing about anybody but the caller.
-- Without an active deelnemer of that gemeente (or an NDSD role) it sets nothing, and every policy then shows nothing.
create function begin_transactie(p_sleutel uuid, p_gemeente text, p_rol text, p_naam text, p_review uuid)
    returns table (persoon uuid, naam text, keuken text, rol text, hoedanigheden text)
    language plpgsql security definer set search_path = public, pg_temp as
$$
declare
    v_persoon uuid;
    v_naam    text := p_naam;
    v_rol     text := p_rol;
    v_keuken  text := p_gemeente;
    v_casus   uuid;
    v_review  uuid;
    v_hoed    text[] := '{}';
    v_lezer   record;
    v_recht   record;
begin
    if p_gemeente is null then
        if p_rol not in ('NDSD', 'BEHEERDER') then return; end if;
        v_persoon := p_sleutel;
    else
        select d.id, d.naam, case when p_rol = 'COORDINATOR' and d.coordinator then 'COORDINATOR' else 'DEELNEMER' end
            into v_persoon, v_naam, v_rol
            from deelnemer d where d.keycloak_id = p_sleutel and d.gemeente = p_gemeente and d.status = 'ACTIEF';
        if v_persoon is null then return; end if;
    end if;

    if p_review is not null then
        for v_recht in select g.gastheer, g.casus, g.rol from gastrecht g
                where g.peerreview = p_review and g.tot_op is null
                  and (g.persoon = v_persoon or (g.rol = 'COORDINATOR' and g.gast_gemeente = p_gemeente and v_rol = 'COORDINATOR')) loop
            v_keuken := v_recht.gastheer;
            v_casus := v_recht.casus;
            v_review := p_review;
            v_hoed := v_hoed || case v_recht.rol when 'COORDINATOR' then 'GASTCOORDINATOR' else v_recht.rol end;
        end loop;
        if v_keuken = p_gemeente then
            select c.id as casus, c.casushouder, c.lezers into v_lezer
                from peerreview p join casus c on c.gemeente = p.gemeente and c.id = p.casus
                where p.gemeente = p_gemeente and p.id = p_review;
            if v_lezer.casus is not null then
                if v_rol = 'COORDINATOR' then v_hoed := v_hoed || 'COORDINATOR'::text; end if;
                if v_lezer.casushouder = v_persoon then v_hoed := v_hoed || 'CASUSHOUDER'::text; end if;
                if v_persoon = any (v_lezer.lezers) then v_hoed := v_hoed || 'LEZER'::text; end if;
                if cardinality(v_hoed) > 0 then
                    v_review := p_review;
                    v_casus := v_lezer.casus;
                end if;
            end if;
        end if;
    end if;

    perform set_config('app.persoon', v_persoon::text, true), set_config('app.eigen', coalesce(p_gemeente, ''), true),
        set_config('app.keuken', coalesce(v_keuken, ''), true), set_config('app.rol', v_rol, true),
        set_config('app.review', coalesce(v_review::text, ''), true), set_config('app.casus', coalesce(v_casus::text, ''), true),
        set_config('app.hoedanigheden', array_to_string(v_hoed, ','), true);
    return query select v_persoon, v_naam, v_keuken, v_rol, array_to_string(v_hoed, ',');
end
$$;

-- What is due, over all kitchens: where to go, and nothing else. Each is then done in a transaction of its own, as SYSTEEM there.
create function wat_verstreken_is(p_nu timestamptz, p_hoogstens int)
    returns table (gemeente text, soort text, id uuid)
    language sql stable security definer set search_path = public, pg_temp as
$$
    (select r.gemeente, 'RONDE', r.id from ronde r join peerreview p on p.gemeente = r.gemeente and p.id = r.peerreview
        where r.status = 'OPEN' and p.status = 'RONDES' and r.deadline_op + make_interval(hours => r.respijt_uren) <= p_nu
        order by r.deadline_op limit p_hoogstens)
    union all
    (select u.gastheer, 'UITNODIGING', u.id from uitnodiging u
        where u.status = 'VERSTUURD' and u.antwoord_uiterlijk_op <= p_nu
          and not exists (select 1 from peerreview p where p.gemeente = u.gastheer and p.id = u.peerreview and p.status = 'GEPAUZEERD')
        order by u.antwoord_uiterlijk_op limit p_hoogstens)
    union all
    (select t.gastheer, 'TOESTEMMING', t.id from toestemming t
        where t.status = 'GEVRAAGD' and t.antwoord_uiterlijk_op <= p_nu
          and not exists (select 1 from peerreview p where p.gemeente = t.gastheer and p.id = t.peerreview and p.status = 'GEPAUZEERD')
        order by t.antwoord_uiterlijk_op limit p_hoogstens)
    union all
    (select l.herkomst_gastheer, 'LES', l.id from les l
        where l.herwoorden_voor_op <= p_nu and l.status in ('VOORGEDRAGEN', 'IN_REDACTIE') order by l.herwoorden_voor_op limit p_hoogstens)
    union all
    (select p.gemeente, 'KWARTAAL', p.id from peerreview p
        where p.intern and p.herhaald_op is null and p.status in ('OPVOLGING', 'AFGESLOTEN')
          and p.opvolging_op < date_trunc('quarter', p_nu, 'Europe/Amsterdam') order by p.opvolging_op limit p_hoogstens)
$$;

-- Whom Keycloak is to hear of, over all kitchens: whoever waited longest first.
create function wie_inlog_achter_is(p_nu timestamptz, p_hoogstens int) returns table (gemeente text, id uuid)
    language sql stable security definer set search_path = public, pg_temp as
$$
    select d.gemeente, d.id from deelnemer d
        where d.inlog_achter and (d.inlog_opnieuw_op is null or d.inlog_opnieuw_op <= p_nu)
        order by d.inlog_opnieuw_op nulls first, d.id limit p_hoogstens
$$;

-- May this gemeente be asked for this review now? Yes or no; why not is nobody's business but its own.
create function is_beschikbaar(p_gemeente text, p_gastheer text, p_vandaag date) returns boolean
    language sql stable security definer set search_path = public, pg_temp as
$$
    select exists (select 1 from gemeente g where g.code = p_gemeente and g.doet_mee)
        and p_gemeente <> p_gastheer
        and not exists (select 1 from belangenconflict b
            where ((b.gemeente = p_gemeente and b.andere_gemeente = p_gastheer) or (b.gemeente = p_gastheer and b.andere_gemeente = p_gemeente))
              and b.vanafdatum <= p_vandaag and (b.totdatum is null or b.totdatum > p_vandaag)
              and not (b.soort = 'ZACHT' and b.opheffing_reden is not null and b.opheffing_totdatum > p_vandaag))
        and (select count(*) from uitnodiging u where u.gemeente = p_gemeente and u.status = 'GEACCEPTEERD'
                and u.bijdrage_uiterlijk_op > p_vandaag)
            < coalesce((select d.capaciteit from deelname d where d.gemeente = p_gemeente), standaardcapaciteit())
$$;

-- May a gemeente still join this review, and may a gemeente that did still change whom it sends? The invited cannot read the rondes.
create function ruimte_voor_gasten(p_review uuid) returns table (aansluiten boolean, wisselen boolean)
    language sql stable security definer set search_path = public, pg_temp as
$$
    select not p.intern and p.loopt and not exists (select 1 from ronde r
               where r.gemeente = p.gemeente and r.peerreview = p.id and r.soort = 'REFLECTEREN' and r.status <> 'GEPLAND'),
           p.loopt and not exists (select 1 from ronde r
               where r.gemeente = p.gemeente and r.peerreview = p.id and r.status <> 'GEPLAND'
                 and not exists (select 1 from ronde l where l.gemeente = r.gemeente and l.peerreview = r.peerreview and l.volgnummer > r.volgnummer))
    from (select gemeente, id, intern, status in ('TEAMVORMING', 'RONDES') or coalesce(voor_pauze, '') = 'RONDES' as loopt
          from peerreview where id = p_review) p
$$;

-- The reviews a person is a guest in, with the little a list shows. Starts from the caller's own rights; read only.
create function mijn_gastreviews() returns table (id uuid, gastheer text, gastheer_naam text, casus_titel text, rol text, status text,
        intern boolean, ronde uuid, ronde_soort text, ronde_deadline_op timestamptz)
    language sql stable security definer set search_path = public, pg_temp as
$$
    select p.id, p.gemeente, h.naam, p.casus_titel, g.rol, p.status, p.intern, r.id, r.soort, r.deadline_op
    from gastrecht g join peerreview p on p.gemeente = g.gastheer and p.id = g.peerreview join gemeente h on h.code = g.gastheer
        left join ronde r on r.gemeente = p.gemeente and r.peerreview = p.id and r.status = 'OPEN'
    where g.tot_op is null and (g.persoon = app_persoon()
        or (g.rol = 'COORDINATOR' and g.gast_gemeente = app_eigen() and app_rol() = 'COORDINATOR'))
$$;

-- What waits for the caller in reviews, over all kitchens: a text to write, a ronde to open, a moment to hold. Where, until when, and
-- no text of anybody but the titles the caller reads there anyway.
create function mijn_reviewtaken(p_vandaag date)
    returns table (soort text, peerreview uuid, ding uuid, titel text, casus_titel text, gastheer text, gastheer_naam text, uiterlijk_op timestamptz)
    language sql stable security definer set search_path = public, pg_temp as
$$
    with deel as (
        select g.gastheer as gemeente, g.peerreview as id, g.rol from gastrecht g
            where g.tot_op is null and g.persoon = app_persoon() and g.rol in ('PEER', 'BEGELEIDER')
        union all
        select p.gemeente, p.id, 'CASUSHOUDER' from casus c join peerreview p on p.gemeente = c.gemeente and p.casus = c.id
            where c.gemeente = app_eigen() and c.casushouder = app_persoon()
        union all
        select p.gemeente, p.id, 'COORDINATOR' from peerreview p
            where p.gemeente = app_eigen() and app_rol() = 'COORDINATOR' and p.status in ('RONDES', 'OPVOLGING')
    )
    select 'RONDE_SCHRIJVEN', p.id, r.id, r.titel, p.casus_titel, p.gemeente, h.naam, r.deadline_op
        from deel d join peerreview p on p.gemeente = d.gemeente and p.id = d.id and p.status = 'RONDES'
            join ronde r on r.gemeente = p.gemeente and r.peerreview = p.id and r.status = 'OPEN' and d.rol = any (r.schrijvers)
            join gemeente h on h.code = p.gemeente
        where r.soort in ('AANNAMES', 'REFLECTEREN', 'ADVISEREN', 'TERUGBLIK')
            and (r.heropend_voor is null or r.heropend_voor = app_persoon())
            and not exists (select 1 from inzending i where i.gemeente = r.gemeente and i.ronde = r.id and i.persoon = app_persoon())
    union all
    select 'RONDE_OPENEN', p.id, r.id, r.titel, p.casus_titel, p.gemeente, h.naam, r.opent_op
        from deel d join peerreview p on p.gemeente = d.gemeente and p.id = d.id and p.status = 'RONDES'
            join gemeente h on h.code = p.gemeente
            join lateral (select * from ronde e where e.gemeente = p.gemeente and e.peerreview = p.id and e.status = 'GEPLAND'
                order by e.volgnummer limit 1) r on true
        where not exists (select 1 from ronde o where o.gemeente = p.gemeente and o.peerreview = p.id and o.status = 'OPEN')
            and (d.rol = 'BEGELEIDER' or (d.rol = 'COORDINATOR' and not exists (select 1 from gastrecht b
                where b.peerreview = p.id and b.rol = 'BEGELEIDER' and b.tot_op is null)))
    union all
    select 'PEERS_NOEMEN', p.id, p.id, p.casus_titel, p.casus_titel, p.gemeente, h.naam, null
        from deel d join peerreview p on p.gemeente = d.gemeente and p.id = d.id and p.status = 'RONDES' and p.intern
            join gemeente h on h.code = p.gemeente
        where d.rol = 'COORDINATOR' and not exists (select 1 from gastrecht g
            where g.peerreview = p.id and g.rol = 'PEER' and g.tot_op is null)
    union
    select 'OPVOLGMOMENT_HOUDEN', p.id, m.id, coalesce(left(regexp_replace(v.wat, '\s+', ' ', 'g'), 160), p.casus_titel), p.casus_titel,
            p.gemeente, h.naam, (m.datum + time '23:59') at time zone 'Europe/Amsterdam'
        from deel d join peerreview p on p.gemeente = d.gemeente and p.id = d.id and p.status = 'OPVOLGING'
            join opvolgmoment m on m.gemeente = p.gemeente and m.peerreview = p.id and m.afgerond_op is null and m.datum <= p_vandaag + 14
            left join voornemen v on v.id = m.voornemen
            join gemeente h on h.code = p.gemeente
        where d.rol in ('COORDINATOR', 'CASUSHOUDER')
$$;

-- Who guides may be named by gemeente and e-mail address: the host cannot read another's people. For who runs a kitchen alone.
create function persoon_bij_email(p_gemeente text, p_email text) returns table (id uuid, naam text, niveau text)
    language sql stable security definer set search_path = public, pg_temp as
$$
    select d.id, d.naam, d.niveau from deelnemer d
        where app_beheert_keuken() and d.gemeente = p_gemeente and lower(d.email) = lower(p_email) and d.status = 'ACTIEF'
$$;

do $$
declare functie text;
begin
    foreach functie in array array ['begin_transactie(uuid, text, text, text, uuid)', 'wat_verstreken_is(timestamptz, int)', 'wie_inlog_achter_is(timestamptz, int)',
        'is_beschikbaar(text, text, date)', 'ruimte_voor_gasten(uuid)', 'mijn_gastreviews()', 'mijn_reviewtaken(date)', 'persoon_bij_email(text, text)', 'aantal_herkenningen(uuid)'] loop
        execute format('revoke all on function %s from public', functie);
        execute format('grant execute on function %s to ${applicatierol}', functie);
    end loop;
end $$;
