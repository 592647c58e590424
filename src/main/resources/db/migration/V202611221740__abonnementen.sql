-- Other systems that are told of what happened, at an address of theirs.

-- kind: eigen (of the gemeente, or of NDSD where there is none). Who wants to hear of what, where, and what for. The secret it is signed
-- with is nowhere: it is worked out from the service's own, the id and the number.
create table abonnement (
    id              uuid        constraint abonnement_pk primary key,
    gemeente        text        references gemeente,
    doel            text        not null check (length(doel) between 10 and 500),
    adres           text        not null check (length(adres) between 1 and 500),
    soorten         text[]      not null check (cardinality(soorten) > 0),
    status          text        not null check (status in ('ACTIEF', 'GEPAUZEERD', 'BEEINDIGD')),
    geheim_nummer   int         not null default 1,
    -- until then what is sent is signed with the number before too
    vorig_geheim_tot_op timestamptz,
    gemaakt_op      timestamptz not null,
    gemaakt_door    text        not null,
    versie          int         not null default 0
);
create index abonnement_van_gemeente on abonnement (gemeente, id desc);
call beveilig('abonnement', 'select, insert, update');
create policy beheer on abonnement
    using ((gemeente = app_eigen() and app_rol() = 'COORDINATOR') or (gemeente is null and app_rol() = 'NDSD'))
    with check ((gemeente = app_eigen() and app_rol() = 'COORDINATOR') or (gemeente is null and app_rol() = 'NDSD'));
create policy systeem_leest on abonnement for select using (app_werkt_alleen());
create policy systeem_pauzeert on abonnement for update using (app_werkt_alleen());

-- kind: eigen (of the service). How far an abonnement is: apart, as what is sent changes nothing of what somebody agreed to.
create table aflevering (
    abonnement       uuid        constraint aflevering_pk primary key references abonnement,
    -- all up to here was taken by the receiver
    positie          bigint      not null,
    -- not before; moved ahead by whoever is sending, so that another takes over when that one dies
    opnieuw_op       timestamptz not null,
    pogingen         int         not null default 0,
    faalt_sinds_op   timestamptz,
    -- what the receiver answered last; never its text
    laatste_code     int,
    laatst_gelukt_op timestamptz
);
create index aflevering_aan_de_beurt on aflevering (opnieuw_op, abonnement);
call beveilig('aflevering', 'select, insert, update');
create policy van_abonnement on aflevering using (exists (select 1 from abonnement a where a.id = abonnement))
    with check (exists (select 1 from abonnement a where a.id = abonnement));

create policy van_abonnement on geschiedenis using (ding = 'abonnement' and exists (select 1 from abonnement a where a.id = ding_id));

-- From which position a new abonnement begins.
create policy eigenaar_leest on afnemersteller for select using ((eigenaar = app_eigen() and app_rol() = 'COORDINATOR')
    or (eigenaar = '-' and app_rol() = 'NDSD'));
create index afnemersgebeurtenis_moment on afnemersgebeurtenis (eigenaar, op);
