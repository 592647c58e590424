-- Who takes part in a review now: with a right of a guest, as casushouder, or as coordinator of the host. What someone answered goes out
-- of sight with the right. Security definer, as a guest reads neither the host's people nor other guests' rights outside the path; so it
-- answers who is in the review, and not whoever knows two ids.
create function doet_mee_aan_review(p_gemeente text, p_peerreview uuid, p_persoon uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp as
$$
    select app_in_review(p_gemeente, p_peerreview) and (exists (select 1 from gastrecht g
            where g.gastheer = p_gemeente and g.peerreview = p_peerreview and g.persoon = p_persoon and g.tot_op is null)
        or exists (select 1 from peerreview p join casus c on c.gemeente = p.gemeente and c.id = p.casus
                join deelnemer d on d.gemeente = p.gemeente and d.id = p_persoon and d.status = 'ACTIEF'
            where p.gemeente = p_gemeente and p.id = p_peerreview and (c.casushouder = d.id or d.coordinator)))
$$;

-- kind: keuken. A meeting of a review: proposed dates, and the one agreed. A date is known by when it begins.
create table sessie (
    gemeente     text        not null,
    id           uuid        not null,
    peerreview   uuid        not null,
    ronde        uuid,
    plaats       text        check (length(plaats) between 1 and 200),
    videolink    text        check (length(videolink) <= 500 and videolink like 'https://%'),
    voorstellen  jsonb       not null,
    status       text        not null check (status in ('VOORGESTELD', 'VASTGESTELD', 'GEHOUDEN', 'AFGELAST')),
    begin_op     timestamptz,
    einde_op     timestamptz,
    gewijzigd_op timestamptz not null,
    versie       int         not null default 0,
    constraint sessie_pk primary key (gemeente, id),
    constraint sessie_id_uniek unique (id),
    constraint sessie_duur check ((begin_op is null and einde_op is null) or einde_op > begin_op),
    constraint sessie_vastgesteld_heeft_datum check (begin_op is not null or status in ('VOORGESTELD', 'AFGELAST')),
    constraint sessie_peerreview_fk foreign key (gemeente, peerreview) references peerreview (gemeente, id),
    constraint sessie_ronde_fk foreign key (gemeente, ronde) references ronde (gemeente, id)
);
create index sessie_review on sessie (gemeente, peerreview, id);
call beveilig('sessie', 'select, insert, update');
create policy lezen on sessie for select using (app_in_review(gemeente, peerreview));
create policy toevoegen on sessie for insert with check (app_in_review(gemeente, peerreview) and (app_beheert_keuken() or app_is('BEGELEIDER')));
create policy wijzigen on sessie for update using (app_in_review(gemeente, peerreview) and (app_beheert_keuken() or app_is('BEGELEIDER')));

create policy van_zichtbare_sessie on geschiedenis using (ding = 'sessie'
    and exists (select 1 from sessie d where d.gemeente = app_keuken() and d.id = ding_id));

-- kind: keuken. Who can come when: one row per person and sessie.
create table sessieantwoord (
    gemeente         text  not null,
    id               uuid  not null,
    peerreview       uuid  not null,
    sessie           uuid  not null,
    persoon          uuid  not null,
    persoon_naam     text  not null,
    persoon_gemeente text  references gemeente,
    antwoorden       jsonb not null,
    versie           int   not null default 0,
    constraint sessieantwoord_pk primary key (gemeente, id),
    constraint sessieantwoord_een_per_persoon unique (gemeente, sessie, persoon),
    constraint sessieantwoord_sessie_fk foreign key (gemeente, sessie) references sessie (gemeente, id)
);
call beveilig('sessieantwoord', 'select, insert, update');
create policy lezen on sessieantwoord for select using (app_in_review(gemeente, peerreview)
    and doet_mee_aan_review(gemeente, peerreview, persoon));
create policy antwoorden on sessieantwoord for insert with check (app_in_review(gemeente, peerreview) and persoon = app_persoon()
    and persoon_gemeente is not distinct from app_eigen() and doet_mee_aan_review(gemeente, peerreview, persoon)
    and exists (select 1 from sessie s where s.gemeente = sessieantwoord.gemeente and s.id = sessie and s.peerreview = sessieantwoord.peerreview));
create policy herzien on sessieantwoord for update using (app_in_review(gemeente, peerreview) and persoon = app_persoon());

-- In which reviews the caller takes part now, over all kitchens.
create function mijn_delen() returns table (gemeente text, peerreview uuid, rol text)
    language sql stable security definer set search_path = public, pg_temp as
$$
    select g.gastheer, g.peerreview, g.rol from gastrecht g
        where g.tot_op is null and g.persoon = app_persoon() and g.rol in ('PEER', 'BEGELEIDER')
    union all
    select p.gemeente, p.id, 'CASUSHOUDER' from casus c join peerreview p on p.gemeente = c.gemeente and p.casus = c.id
        where c.gemeente = app_eigen() and c.casushouder = app_persoon()
    union all
    select p.gemeente, p.id, 'COORDINATOR' from peerreview p where p.gemeente = app_eigen() and app_rol() = 'COORDINATOR'
$$;

-- The sessies the caller may be at, and until when a date still waits for the caller's answer. No place, no link.
create function mijn_sessies(p_nu timestamptz)
    returns table (id uuid, peerreview uuid, casus_titel text, gastheer text, gastheer_naam text, status text, begin_op timestamptz,
        einde_op timestamptz, gewijzigd_op timestamptz, versie int, antwoord_voor_op timestamptz)
    language sql stable security definer set search_path = public, pg_temp as
$$
    select s.id, p.id, p.casus_titel, p.gemeente, h.naam, s.status, s.begin_op, s.einde_op, s.gewijzigd_op, s.versie,
        case when s.status = 'VOORGESTELD' and p.status in ('TEAMVORMING', 'RONDES', 'OOGST', 'OPVOLGING') then
            (select min(v."beginOp") from jsonb_to_recordset(s.voorstellen) as v("beginOp" timestamptz)
                where v."beginOp" > p_nu and not exists (select 1
                    from sessieantwoord a cross join jsonb_to_recordset(a.antwoorden) as x("beginOp" timestamptz)
                    where a.gemeente = s.gemeente and a.sessie = s.id and a.persoon = app_persoon() and x."beginOp" = v."beginOp")) end
    from (select distinct d.gemeente, d.peerreview from mijn_delen() d) deel
        join peerreview p on p.gemeente = deel.gemeente and p.id = deel.peerreview
        join gemeente h on h.code = p.gemeente
        join sessie s on s.gemeente = p.gemeente and s.peerreview = p.id
$$;

-- The dates of reviews that ask something of the caller: a ronde to write in, a moment to come back to.
create function mijn_reviewdata() returns table (soort text, id uuid, peerreview uuid, gastheer text, gastheer_naam text,
        uiterlijk_op timestamptz, datum date, versie int)
    language sql stable security definer set search_path = public, pg_temp as
$$
    select distinct 'RONDE', r.id, p.id, p.gemeente, h.naam, r.deadline_op, null::date, r.versie
        from mijn_delen() d join peerreview p on p.gemeente = d.gemeente and p.id = d.peerreview and p.status = 'RONDES'
            join ronde r on r.gemeente = p.gemeente and r.peerreview = p.id and r.status in ('GEPLAND', 'OPEN') and d.rol = any (r.schrijvers)
            join gemeente h on h.code = p.gemeente
        where (r.heropend_voor is null or r.heropend_voor = app_persoon())
            and not exists (select 1 from inzending i where i.gemeente = r.gemeente and i.ronde = r.id and i.persoon = app_persoon())
    union all
    select distinct 'OPVOLGMOMENT', m.id, p.id, p.gemeente, h.naam, null::timestamptz, m.datum, m.versie
        from mijn_delen() d join peerreview p on p.gemeente = d.gemeente and p.id = d.peerreview and p.status = 'OPVOLGING'
            join opvolgmoment m on m.gemeente = p.gemeente and m.peerreview = p.id and m.afgerond_op is null
            join gemeente h on h.code = p.gemeente
        where d.rol in ('COORDINATOR', 'CASUSHOUDER')
$$;

-- kind: eigen (of the person). The address at which one's agenda can be read without logging in. Only a hash of its secret is kept;
-- without one it was revoked.
create table agenda_adres (
    gemeente    text        not null,
    persoon     uuid        constraint agenda_adres_pk primary key,
    geheim_hash bytea       check (length(geheim_hash) = 32),
    gemaakt_op  timestamptz,
    versie      int         not null default 0,
    constraint agenda_adres_geheim_uniek unique (geheim_hash),
    constraint agenda_adres_gemaakt check ((geheim_hash is null) = (gemaakt_op is null)),
    constraint agenda_adres_deelnemer_fk foreign key (gemeente, persoon) references deelnemer (gemeente, id)
);
call beveilig('agenda_adres', 'select, insert, update');
create policy zelf on agenda_adres using (gemeente = app_eigen() and persoon = app_persoon())
    with check (gemeente = app_eigen() and persoon = app_persoon());

-- Whose secret this is, if that person still takes part: to begin a transaction as them, with the rights of that moment.
create function wiens_agenda(p_geheim_hash bytea) returns table (sleutel uuid, gemeente text, naam text)
    language sql stable security definer set search_path = public, pg_temp as
$$
    select d.keycloak_id, d.gemeente, d.naam from agenda_adres a join deelnemer d on d.gemeente = a.gemeente and d.id = a.persoon
        where a.geheim_hash = p_geheim_hash and d.status = 'ACTIEF' and d.keycloak_id is not null
$$;

do $$
declare functie text;
begin
    -- mijn_delen is for the functions beside it
    revoke all on function mijn_delen() from public;
    foreach functie in array array ['doet_mee_aan_review(text, uuid, uuid)', 'mijn_sessies(timestamptz)', 'mijn_reviewdata()',
        'wiens_agenda(bytea)'] loop
        execute format('revoke all on function %s from public', functie);
        execute format('grant execute on function %s to ${applicatierol}', functie);
    end loop;
end $$;
