-- kind: tussen. A proposal which gemeenten review which casus. That of a seizoen is NDSD's; that of one review is of its host's coordinator and
-- its begeleider. What it was calculated with stays: the same input gives the same proposal.
create table toewijzing (
    id              uuid        constraint toewijzing_pk primary key,
    seizoen         uuid        references seizoen,
    peerreview      uuid,
    gastheer        text        references gemeente,
    aanleiding      text        not null check (aanleiding in ('VERZOEK', 'OPENGEVALLEN')),
    status          text        not null check (status in ('WORDT_BEREKEND', 'BEREKEND', 'VASTGESTELD', 'VERVALLEN')),
    peers_per_casus smallint    check (peers_per_casus between 2 and 8),
    gewichten       jsonb       not null,
    vast            jsonb       not null,
    uitgesloten     jsonb       not null,
    zaad            bigint      not null,
    rekendatum      date        not null,
    -- of all that went into it; another one later says that the world has changed
    vingerafdruk    text,
    gestart_op      timestamptz not null,
    gestart_door    text,
    berekend_op     timestamptz,
    -- of the whole, never of one casus
    uitkomst        jsonb,
    versie          int         not null default 0,
    constraint toewijzing_van_seizoen_of_review check ((seizoen is null) <> (peerreview is null) and (peerreview is null) = (gastheer is null))
);
create unique index toewijzing_een_tegelijk on toewijzing (seizoen) where status = 'WORDT_BEREKEND';
create index toewijzing_seizoen on toewijzing (seizoen, id desc);
create index toewijzing_peerreview on toewijzing (peerreview, id desc);
call beveilig('toewijzing', 'select, insert, update');
create policy ndsd on toewijzing using (seizoen is not null and app_rol() = 'NDSD') with check (seizoen is not null and app_rol() = 'NDSD');
create policy systeem_leest on toewijzing for select using (seizoen is not null and app_werkt_alleen());
create policy systeem_rekent on toewijzing for update using (seizoen is not null and app_werkt_alleen());
create policy gastheer on toewijzing
    using (app_in_review(gastheer, peerreview) and (app_beheert_keuken() or app_is('BEGELEIDER')))
    with check (app_in_review(gastheer, peerreview) and (app_beheert_keuken() or app_is('BEGELEIDER')));
-- Outside the path of the review the begeleider is known by the right alone.
create policy begeleider on toewijzing for select using (exists (select 1 from gastrecht g where g.peerreview = toewijzing.peerreview
    and g.persoon = app_persoon() and g.rol = 'BEGELEIDER' and g.tot_op is null));
create policy begeleider_wijzigt on toewijzing for update using (exists (select 1 from gastrecht g where g.peerreview = toewijzing.peerreview
    and g.persoon = app_persoon() and g.rol = 'BEGELEIDER' and g.tot_op is null));

-- kind: tussen, as its toewijzing. The proposed team of one review, with names as they were.
create table toewijzingsteam (
    toewijzing    uuid  not null references toewijzing,
    peerreview    uuid  not null,
    gastheer      text  not null references gemeente,
    gastheer_naam text  not null,
    titel         text  not null,
    redenen       jsonb not null,
    gemis         jsonb,
    constraint toewijzingsteam_pk primary key (toewijzing, peerreview)
);
create index toewijzingsteam_op_naam on toewijzingsteam (toewijzing, gastheer_naam, peerreview);
call beveilig('toewijzingsteam', 'select, insert');
create policy van_toewijzing on toewijzingsteam using (exists (select 1 from toewijzing t where t.id = toewijzing))
    with check (exists (select 1 from toewijzing t where t.id = toewijzing));

-- kind: tussen, as its toewijzing. A gemeente in a proposed team.
create table toewijzingsplaats (
    toewijzing    uuid     not null,
    peerreview    uuid     not null,
    gemeente      text     not null references gemeente,
    gemeente_naam text     not null,
    herkomst      text     not null check (herkomst in ('BEZET', 'VAST', 'GEKOZEN')),
    volgnummer    int      not null,
    redenen       jsonb    not null,
    alternatief   jsonb,
    constraint toewijzingsplaats_pk primary key (toewijzing, peerreview, gemeente),
    constraint toewijzingsplaats_team foreign key (toewijzing, peerreview) references toewijzingsteam
);
create index toewijzingsplaats_gemeente on toewijzingsplaats (toewijzing, gemeente);
call beveilig('toewijzingsplaats', 'select, insert');
create policy van_toewijzing on toewijzingsplaats using (exists (select 1 from toewijzing t where t.id = toewijzing))
    with check (exists (select 1 from toewijzing t where t.id = toewijzing));

-- kind: eigen (of the service). A calculation that waits or runs, and how far it is; gone once it is done. Whoever takes it says every second
-- that it is alive, by the clock of the database, which all instances share.
create table berekening (
    toewijzing uuid        constraint berekening_pk primary key references toewijzing,
    werker     uuid,
    gezien_op  timestamptz,
    doel       bigint,
    bovengrens bigint,
    constraint berekening_genomen check ((werker is null) = (gezien_op is null))
);
call beveilig('berekening');
create policy ndsd on berekening using (app_rol() = 'NDSD') with check (app_rol() = 'NDSD');
create policy systeem on berekening using (app_werkt_alleen());

-- A proposal names the casussen as NDSD reads them.
create policy systeem_leest on inschrijving for select using (app_werkt_alleen());

-- Who was asked for the reviews of a seizoen, or takes part. NDSD sees these in a proposal; whom a host only thinks of asking it does not.
create function match_gevraagd(p_seizoen uuid) returns table (peerreview uuid, gemeente text)
    language sql stable security definer set search_path = public, pg_temp as
$$
    select u.peerreview, u.gemeente from inschrijving i join uitnodiging u on u.peerreview = i.peerreview
    where app_rol() = 'SYSTEEM' and i.seizoen = p_seizoen and u.status in ('VERSTUURD', 'GEACCEPTEERD')
$$;
revoke all on function match_gevraagd(uuid) from public;
grant execute on function match_gevraagd(uuid) to ${applicatierol};

create policy van_toewijzing on geschiedenis using (ding = 'toewijzing' and exists (select 1 from toewijzing t where t.id = ding_id));
