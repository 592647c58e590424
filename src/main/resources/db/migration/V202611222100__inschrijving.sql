-- kind: tussen. A review that asks peers, and all that matching may know of it: what NDSD saw of it when it was handed in, a copy, as the
-- text is frozen; how many gemeenten it asks; and whom the host wants in any case, or not. Nobody looks into a kitchen to match. An interne
-- review asks nobody, so it has none. Without a seizoen until one opens.
create table inschrijving (
    peerreview      uuid        constraint inschrijving_pk primary key,
    gastheer        text        not null references gemeente,
    casus           uuid        not null,
    seizoen         uuid        references seizoen,
    titel           text        not null,
    sturingsvraag   text        not null,
    themas          text[]      not null,
    niveaus         text[]      not null,
    aantal_peers    int         not null default 4 check (aantal_peers between 2 and 8),
    vast            text[]      not null default '{}',
    uitgesloten     text[]      not null default '{}',
    ingeschreven_op timestamptz not null,
    versie          int         not null default 0,
    constraint inschrijving_peerreview_fk foreign key (gastheer, peerreview) references peerreview (gemeente, id)
);
create index inschrijving_seizoen on inschrijving (seizoen, peerreview desc);
create index inschrijving_gastheer on inschrijving (gastheer);
call beveilig('inschrijving', 'select, insert, update');
create policy ndsd on inschrijving for select using (app_rol() = 'NDSD');
create policy gastheer on inschrijving for select using (app_in_review(gastheer, peerreview) and (app_beheert_keuken() or app_is('BEGELEIDER')));
-- Whom it asks is the host's and the begeleider's to choose; what was handed in is nobody's to change.
create function kiest_alleen_peers(nieuw inschrijving) returns boolean language sql stable security definer set search_path = public, pg_temp as
$$ select exists (select 1 from inschrijving oud where oud.peerreview = nieuw.peerreview
    and to_jsonb(oud) - array ['aantal_peers', 'vast', 'uitgesloten', 'aanvullen_op', 'versie']
        = to_jsonb(nieuw) - array ['aantal_peers', 'vast', 'uitgesloten', 'aanvullen_op', 'versie']) $$;
revoke all on function kiest_alleen_peers(inschrijving) from public;
grant execute on function kiest_alleen_peers(inschrijving) to ${applicatierol};
create policy gastheer_kiest on inschrijving for update using (app_in_review(gastheer, peerreview) and (app_beheert_keuken() or app_is('BEGELEIDER')))
    with check (app_in_review(gastheer, peerreview) and (app_beheert_keuken() or app_is('BEGELEIDER')) and kiest_alleen_peers(inschrijving));
create policy systeem_schrijft_in on inschrijving for insert
    with check (gastheer = app_keuken() and app_beheert_keuken() and app_rol() = 'SYSTEEM');

-- The seizoen that a review that asks peers now belongs to: the one of today, or else the newest.
create function seizoen_voor_inschrijving(p_vandaag date) returns uuid language sql stable set search_path = public, pg_temp as
$$
    select id from seizoen where status in ('OPEN', 'MATCHING')
        order by p_vandaag between startdatum and einddatum desc, startdatum desc, id desc limit 1
$$;

-- Whether a gemeente can still be asked to join this review.
create function neemt_peers_aan(p_gastheer text, p_review uuid) returns boolean language sql stable as
$$
    select exists (select 1 from peerreview p where p.gemeente = p_gastheer and p.id = p_review and p.status in ('TEAMVORMING', 'RONDES')
        and not exists (select 1 from ronde r
            where r.gemeente = p.gemeente and r.peerreview = p.id and r.soort = 'REFLECTEREN' and r.status <> 'GEPLAND'))
$$;

-- Where the reviews that ask peers stand: whether they still take some, and how many gemeenten were proposed, asked or accepted. Counts
-- only, for who may see the inschrijving: NDSD and the service itself see neither the review nor its invitations.
create function inschrijvingsstanden(p_seizoen uuid, p_review uuid)
    returns table (peerreview uuid, neemt_aan boolean, vraagt boolean, gevraagd int, geaccepteerd int)
    language sql stable security definer set search_path = public, pg_temp as
$$
    select i.peerreview, open.neemt_aan, open.neemt_aan and u.gevraagd < i.aantal_peers, u.gevraagd, u.geaccepteerd
    from inschrijving i cross join lateral (select neemt_peers_aan(i.gastheer, i.peerreview) as neemt_aan) open
        cross join lateral (select count(*)::int as gevraagd, (count(*) filter (where n.status = 'GEACCEPTEERD'))::int as geaccepteerd
            from uitnodiging n where n.peerreview = i.peerreview and n.status in ('VOORGESTELD', 'VERSTUURD', 'GEACCEPTEERD')) u
    where (i.seizoen = p_seizoen or i.peerreview = p_review)
        and (app_rol() in ('NDSD', 'SYSTEEM') or (i.gastheer = app_eigen() and app_rol() = 'COORDINATOR')
            or exists (select 1 from gastrecht g where g.peerreview = i.peerreview and g.persoon = app_persoon() and g.rol = 'BEGELEIDER'
                and g.tot_op is null))
$$;

-- A seizoen that opens, or begins to match, takes in the reviews that still ask peers and have none, or one that is closed.
create function neem_op_in_seizoen(p_seizoen uuid) returns int language sql security definer set search_path = public, pg_temp as
$$
    with opgenomen as (
        update inschrijving i set seizoen = s.id from seizoen s
        where app_rol() = 'NDSD' and s.id = p_seizoen and s.status in ('OPEN', 'MATCHING')
            and (i.seizoen is null or exists (select 1 from seizoen oud where oud.id = i.seizoen and oud.status = 'AFGESLOTEN'))
            and neemt_peers_aan(i.gastheer, i.peerreview)
        returning 1)
    select count(*)::int from opgenomen
$$;

insert into inschrijving (peerreview, gastheer, casus, seizoen, titel, sturingsvraag, themas, niveaus, ingeschreven_op)
    select p.id, p.gemeente, c.id, case when p.status in ('TEAMVORMING', 'RONDES') then seizoen_voor_inschrijving(current_date) end,
        c.titel, coalesce(c.sturingsvraag, ''), c.themas, c.niveaus, p.gemaakt_op
    from peerreview p join casus c on c.gemeente = p.gemeente and c.id = p.casus
    where not p.intern;

revoke all on function neemt_peers_aan(text, uuid) from public;

do $$
declare functie text;
begin
    foreach functie in array array ['inschrijvingsstanden(uuid, uuid)', 'neem_op_in_seizoen(uuid)'] loop
        execute format('revoke all on function %s from public', functie);
        execute format('grant execute on function %s to ${applicatierol}', functie);
    end loop;
end $$;
