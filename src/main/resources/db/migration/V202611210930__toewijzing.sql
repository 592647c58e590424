-- kind: gedeeld. A quarter in which casussen are collected, matched, reviewed and harvested.
create table seizoen (
    id          uuid constraint seizoen_pk primary key,
    naam        text not null check (length(naam) between 1 and 100),
    startdatum  date not null,
    einddatum   date not null,
    status      text not null check (status in ('GEPLAND', 'OPEN', 'MATCHING', 'LOPEND', 'AFGESLOTEN')),
    versie      int  not null default 0,
    constraint seizoen_naam_uniek unique (naam),
    constraint seizoen_einde_na_start check (einddatum > startdatum)
);
call beveilig('seizoen', 'select, insert, update');
create policy ieder_leest on seizoen for select using (app_persoon() is not null or app_rol() = 'SYSTEEM');
create policy ndsd_maakt on seizoen for insert with check (app_rol() = 'NDSD');
create policy ndsd_wijzigt on seizoen for update using (app_rol() = 'NDSD');

-- kind: tussen. One row per right to be in another's kitchen, for one review. A COORDINATOR row is for the role, so that a successor
-- sees what the predecessor saw. Names are copied in: the host cannot read a guest's deelnemers. In an interne review the peers are
-- of the own gemeente and have a row here too.
create table gastrecht (
    id            uuid        constraint gastrecht_pk primary key,
    gastheer      text        not null references gemeente,
    peerreview    uuid        not null,
    casus         uuid        not null,
    gast_gemeente text        references gemeente,
    persoon       uuid,
    rol           text        not null check (rol in ('PEER', 'BEGELEIDER', 'COORDINATOR')),
    naam          text        not null,
    niveau        text        check (niveau in ('BESTUURLIJK', 'BELEID', 'UITVOERING')),
    uitnodiging   uuid,
    vanaf_op      timestamptz not null,
    tot_op        timestamptz,
    constraint gastrecht_persoon_of_rol check ((rol = 'COORDINATOR') = (persoon is null)),
    constraint gastrecht_ndsd_begeleidt check (gast_gemeente is not null or rol = 'BEGELEIDER')
);
create unique index gastrecht_een_per_persoon on gastrecht (peerreview, persoon, rol) where tot_op is null and persoon is not null;
create unique index gastrecht_een_begeleider on gastrecht (peerreview) where tot_op is null and rol = 'BEGELEIDER';
create index gastrecht_review on gastrecht (peerreview, persoon) where tot_op is null;
create index gastrecht_persoon on gastrecht (persoon, peerreview) where tot_op is null;
create index gastrecht_coordinator on gastrecht (gast_gemeente, rol, peerreview) where tot_op is null;
create index gastrecht_uitnodiging on gastrecht (uitnodiging);
call beveilig('gastrecht', 'select, insert, update');
create policy gast on gastrecht for select using (persoon = app_persoon() or (gast_gemeente = app_eigen() and app_rol() = 'COORDINATOR'));
create policy in_review on gastrecht for select using (app_in_review(gastheer, peerreview));
create policy geven on gastrecht for insert with check (gastheer = app_keuken() and app_beheert_keuken());
create policy beeindigen on gastrecht for update using (gastheer = app_keuken() and app_beheert_keuken());

-- kind: tussen. The invitation of one gemeente to one review, with a copy of the little the invited may see before accepting. What was
-- never sent the invited never sees. Team is deelnemers with the names they had when named.
create table uitnodiging (
    id                   uuid        constraint uitnodiging_pk primary key,
    gastheer             text        not null references gemeente,
    gemeente             text        not null references gemeente,
    peerreview           uuid        not null,
    casus                uuid        not null,
    titel                text        not null,
    sturingsvraag        text        not null,
    themas               text[]      not null,
    niveaus              text[]      not null default '{}',
    rondes               jsonb       not null default '[]',
    tijdsbeslag          text        not null default '',
    begeleider           jsonb,
    antwoord_uiterlijk_op timestamptz not null,
    bijdrage_uiterlijk_op timestamptz not null,
    deelnemers           uuid[]      not null default '{}',
    team                 jsonb       not null default '[]',
    status               text        not null check (status in ('VOORGESTELD', 'VERSTUURD', 'GEACCEPTEERD', 'AFGEWEZEN', 'VERLOPEN',
        'INGETROKKEN', 'BEEINDIGD')),
    gemaakt_op           timestamptz not null,
    verstuurd_op         timestamptz,
    versie               int         not null default 0,
    constraint uitnodiging_twee_gemeenten check (gastheer <> gemeente)
);
create unique index uitnodiging_een_lopend on uitnodiging (peerreview, gemeente) where status in ('VOORGESTELD', 'VERSTUURD', 'GEACCEPTEERD');
create index uitnodiging_review on uitnodiging (peerreview, id);
create index uitnodiging_gemeente on uitnodiging (gemeente, id desc);
create index uitnodiging_gastheer on uitnodiging (gastheer, id desc);
create index uitnodiging_verloopt on uitnodiging (antwoord_uiterlijk_op) where status = 'VERSTUURD';
call beveilig('uitnodiging', 'select, insert, update');
create policy gastheer on uitnodiging for select using (app_in_review(gastheer, peerreview)
    and (app_beheert_keuken() or app_is('BEGELEIDER') or app_is('CASUSHOUDER')));
create policy genodigde on uitnodiging for select using (gemeente = app_eigen() and verstuurd_op is not null
    and (app_rol() in ('COORDINATOR', 'SYSTEEM') or (status in ('GEACCEPTEERD', 'BEEINDIGD') and app_persoon() = any (deelnemers))));
create policy nodigen on uitnodiging for insert with check (app_in_review(gastheer, peerreview) and (app_beheert_keuken() or app_is('BEGELEIDER')));
create policy gastheer_wijzigt on uitnodiging for update using (app_in_review(gastheer, peerreview) and (app_beheert_keuken() or app_is('BEGELEIDER')));
create policy genodigde_wijzigt on uitnodiging for update using (gemeente = app_eigen() and app_rol() in ('COORDINATOR', 'SYSTEEM'));
-- Outside the path of the review the begeleider is known by the right alone.
create policy begeleider on uitnodiging for select using (exists (select 1 from gastrecht g where g.peerreview = uitnodiging.peerreview
    and g.persoon = app_persoon() and g.rol = 'BEGELEIDER' and g.tot_op is null));
create policy begeleider_wijzigt on uitnodiging for update using (exists (select 1 from gastrecht g where g.peerreview = uitnodiging.peerreview
    and g.persoon = app_persoon() and g.rol = 'BEGELEIDER' and g.tot_op is null));

-- The history of the two clocks of an invitation stays.
create table uitnodiging_verlenging (
    id          uuid        constraint uitnodiging_verlenging_pk primary key,
    uitnodiging uuid        not null references uitnodiging,
    klok        text        not null check (klok in ('ANTWOORD', 'BIJDRAGE')),
    van_op      timestamptz not null,
    naar_op     timestamptz not null,
    door_naam   text        not null,
    op          timestamptz not null
);
create index uitnodiging_verlenging_uitnodiging on uitnodiging_verlenging (uitnodiging, id);
call beveilig('uitnodiging_verlenging', 'select, insert');
create policy zien on uitnodiging_verlenging for select using (exists (select 1 from uitnodiging u where u.id = uitnodiging));
create policy toevoegen on uitnodiging_verlenging for insert with check (exists (select 1 from uitnodiging u where u.id = uitnodiging));
