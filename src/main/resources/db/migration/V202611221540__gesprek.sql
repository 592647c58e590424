-- May this be talked about now? About a tip while the review harvests. About what was written in a ronde until everyone could read it
-- for the length of a ronde: its own where the reveal is at once, the next one where it comes later (or the harvest, where none comes
-- after). About an aanname of no ronde until the harvest. A pause, a stop and the end close every conversation.
create function gesprek_is_open(p_gemeente text, p_peerreview uuid, p_soort text, p_ronde uuid) returns boolean
    language sql stable as
$$
    select coalesce(case
        when p_soort = 'TIP' then p.status = 'OOGST'
        when p_ronde is null then p.status in ('TEAMVORMING', 'RONDES')
        when p.status = 'RONDES' then r.status = 'OPEN' or (r.onthulling <> 'DIRECT' and volgende.status is distinct from 'GESLOTEN')
        when p.status = 'OOGST' then r.onthulling <> 'DIRECT' and volgende.status is null
        end, false)
    from peerreview p
        left join ronde r on r.gemeente = p.gemeente and r.id = p_ronde
        left join lateral (select v.status from ronde v
            where v.gemeente = r.gemeente and v.peerreview = r.peerreview and v.volgnummer > r.volgnummer and v.status <> 'OVERGESLAGEN'
            order by v.volgnummer limit 1) volgende on true
    where p.gemeente = p_gemeente and p.id = p_peerreview
$$;

-- What can be talked about, as the caller sees it: each branch reads the thing's own table, under its own policies, so that a sealed
-- thing has no conversation on any path. Of a draft there is none: it would be read with it later. A harvest that was stepped back
-- from is hidden, and so is what was said about it.
create view gespreksding with (security_invoker = true) as
select gemeente, id, peerreview, 'REFLECTIE' as soort, ronde, schrijver as van, schrijver_gemeente as van_gemeente,
       onthuld_op is not null as voor_allen, onthulling = 'NA_EIGEN_INZENDING' as na_eigen,
       gesprek_is_open(gemeente, peerreview, 'REFLECTIE', ronde) as open
from reflectie where status = 'INGEDIEND'
union all
select gemeente, id, peerreview, 'VRAAG', ronde, steller, steller_gemeente, true, false,
       gesprek_is_open(gemeente, peerreview, 'VRAAG', ronde)
from vraag
union all
select gemeente, id, peerreview, 'AANNAME', ronde, houder, houder_gemeente, onthuld_op is not null, coalesce(onthulling = 'NA_EIGEN_INZENDING', false),
       gesprek_is_open(gemeente, peerreview, 'AANNAME', ronde)
from aanname
union all
select t.gemeente, t.id, t.peerreview, 'TIP', null, null, null, true, false,
       gesprek_is_open(t.gemeente, t.peerreview, 'TIP', null)
from tip t join peerreview p on p.gemeente = t.gemeente and p.id = t.peerreview
where coalesce(p.voor_pauze, p.status) not in ('TEAMVORMING', 'RONDES');
grant select on gespreksding to ${applicatierol};

-- kind: keuken. What someone said about a thing. Removed, it leaves who and when, and no text. The generated columns are there for the
-- references alone: a tip that is thrown away takes its conversation along.
create table bijdrage (
    gemeente           text        not null,
    id                 uuid        not null,
    peerreview         uuid        not null,
    soort              text        not null check (soort in ('REFLECTIE', 'VRAAG', 'AANNAME', 'TIP')),
    ding               uuid        not null,
    reflectie          uuid        generated always as (case when soort = 'REFLECTIE' then ding end) stored,
    vraag              uuid        generated always as (case when soort = 'VRAAG' then ding end) stored,
    aanname            uuid        generated always as (case when soort = 'AANNAME' then ding end) stored,
    tip                uuid        generated always as (case when soort = 'TIP' then ding end) stored,
    schrijver          uuid        not null,
    schrijver_naam     text        not null,
    schrijver_gemeente text        references gemeente,
    tekst              text        check (length(tekst) between 1 and 8000),
    genoemd            jsonb       not null default '[]',
    geplaatst_op       timestamptz not null,
    gewijzigd_op       timestamptz,
    verwijderd_op      timestamptz,
    versie             int         not null default 0,
    constraint bijdrage_pk primary key (gemeente, id),
    constraint bijdrage_peerreview_fk foreign key (gemeente, peerreview) references peerreview (gemeente, id),
    constraint bijdrage_reflectie_fk foreign key (gemeente, reflectie) references reflectie (gemeente, id),
    constraint bijdrage_vraag_fk foreign key (gemeente, vraag) references vraag (gemeente, id),
    constraint bijdrage_aanname_fk foreign key (gemeente, aanname) references aanname (gemeente, id),
    constraint bijdrage_tip_fk foreign key (gemeente, tip) references tip (gemeente, id) on delete cascade,
    constraint bijdrage_verwijderd_is_leeg check ((tekst is null) = (verwijderd_op is not null)),
    constraint bijdrage_verwijderd_noemt_niemand check (verwijderd_op is null or genoemd = '[]')
);
create index bijdrage_ding on bijdrage (gemeente, ding, id);
create index bijdrage_tip on bijdrage (gemeente, tip) where tip is not null;
call beveilig('bijdrage', 'select, insert');
grant update (tekst, genoemd, gewijzigd_op, verwijderd_op, versie) on bijdrage to ${applicatierol};
create policy lezen on bijdrage for select using (app_in_review(gemeente, peerreview)
    and exists (select 1 from gespreksding d where d.gemeente = bijdrage.gemeente and d.id = bijdrage.ding));
-- Who harvests talks along too, about what is open.
create policy plaatsen on bijdrage for insert with check (app_in_review(gemeente, peerreview) and app_oogst()
    and schrijver = app_persoon() and schrijver_gemeente is not distinct from app_eigen()
    and exists (select 1 from gespreksding d where d.gemeente = bijdrage.gemeente and d.peerreview = bijdrage.peerreview
        and d.id = bijdrage.ding and d.soort = bijdrage.soort and d.open));
create policy wijzigen on bijdrage for update
    using (app_in_review(gemeente, peerreview) and app_oogst() and schrijver = app_persoon() and verwijderd_op is null
        and exists (select 1 from gespreksding d where d.gemeente = bijdrage.gemeente and d.id = bijdrage.ding and d.open))
    with check (schrijver = app_persoon());

-- kind: keuken. What a bijdrage said before it was changed, and from when on. Gone with what is removed.
create table bijdrageversie (
    gemeente text        not null,
    id       uuid        not null,
    bijdrage uuid        not null,
    tekst    text        not null check (length(tekst) between 1 and 8000),
    op       timestamptz not null,
    constraint bijdrageversie_pk primary key (gemeente, id),
    constraint bijdrageversie_bijdrage_fk foreign key (gemeente, bijdrage) references bijdrage (gemeente, id) on delete cascade
);
create index bijdrageversie_bijdrage on bijdrageversie (gemeente, bijdrage, id);
call beveilig('bijdrageversie', 'select, insert, delete');
create policy lezen on bijdrageversie for select using (gemeente = app_keuken()
    and exists (select 1 from bijdrage b where b.gemeente = bijdrageversie.gemeente and b.id = bijdrage));
create policy bewaren on bijdrageversie for insert with check (gemeente = app_keuken()
    and exists (select 1 from bijdrage b where b.gemeente = bijdrageversie.gemeente and b.id = bijdrage and b.schrijver = app_persoon()));
create policy wissen on bijdrageversie for delete using (gemeente = app_keuken()
    and exists (select 1 from bijdrage b where b.gemeente = bijdrageversie.gemeente and b.id = bijdrage and b.schrijver = app_persoon()));

-- Who takes part for the host: a guest cannot read its people. For who is in the review alone, and names only.
create function mensen_van_gastheer(p_gemeente text, p_peerreview uuid) returns table (persoon uuid, naam text)
    language sql stable security definer set search_path = public, pg_temp as
$$
    select d.id, d.naam
    from peerreview p join casus c on c.gemeente = p.gemeente and c.id = p.casus
        join deelnemer d on d.gemeente = p.gemeente and d.status = 'ACTIEF' and (d.coordinator or d.id = c.casushouder)
    where p.gemeente = p_gemeente and p.id = p_peerreview and app_in_review(p.gemeente, p.id)
$$;
revoke all on function mensen_van_gastheer(text, uuid) from public;
grant execute on function mensen_van_gastheer(text, uuid) to ${applicatierol};

-- Who of those that talk along may read this thing: to be named in a conversation, or told of one. Asked by a person, it answers no more
-- than that person may know: that a peer reads because it handed in shows only to who sees what it handed in. Asked as SYSTEEM, it is all.
create function wie_meepraat(p_gemeente text, p_ding uuid) returns table (persoon uuid, naam text, gemeente text)
    language sql stable as
$$
    select distinct on (m.persoon) m.persoon, m.naam, m.gemeente
    from gespreksding d join lateral (
            select g.persoon, g.naam, g.gast_gemeente as gemeente, g.rol = 'PEER' as peer from gastrecht g
                where g.gastheer = d.gemeente and g.peerreview = d.peerreview and g.tot_op is null and g.persoon is not null
            union all
            select h.persoon, h.naam, d.gemeente, false from mensen_van_gastheer(d.gemeente, d.peerreview) h) m on true
    where d.gemeente = p_gemeente and d.id = p_ding
      and (d.voor_allen or m.persoon = d.van
        or (m.peer and m.gemeente = d.van_gemeente and m.gemeente <> d.gemeente)
        or (d.na_eigen and exists (select 1 from reflectie r
            where r.gemeente = d.gemeente and r.ronde = d.ronde and r.schrijver = m.persoon and r.status = 'INGEDIEND')))
    order by m.persoon
$$;

-- The log may not tell of a conversation about what nobody may read yet either.
create or replace function is_verzegeld(p_gemeente text, p_operatie text, p_ding text, p_ding_id uuid, p_op timestamptz) returns boolean
    language sql stable security definer set search_path = public, pg_temp as
$$
    select case
        when p_ding in ('reflecties', 'aannames', 'gesprekken', 'bijdragen') then exists (
            select 1 from (select case when p_ding = 'bijdragen'
                    then (select b.ding from bijdrage b where b.gemeente = p_gemeente and b.id = p_ding_id) else p_ding_id end as id) wat
            where exists (select 1 from reflectie r where r.gemeente = p_gemeente and r.id = wat.id and r.onthuld_op is null)
               or exists (select 1 from aanname a where a.gemeente = p_gemeente and a.id = wat.id and a.onthuld_op is null))
        when p_operatie = 'saveMijnReflectie' then exists (select 1 from ronde r
            where r.gemeente = p_gemeente and r.id = p_ding_id and r.status = 'OPEN')
        when p_operatie = 'addAanname' then exists (select 1 from ronde r
            where r.gemeente = p_gemeente and r.peerreview = p_ding_id and r.soort = 'AANNAMES' and r.onthulling <> 'DIRECT'
              and r.status = 'OPEN' and r.geopend_op <= p_op)
        else false end
$$;
