-- kind: gedeeld. A les in the shared store. Before publication only the desk sees it. Never the fragments, never the casus:
-- what reached the store is a copy.
create table les (
    id               uuid        constraint les_pk primary key,
    -- the copy it was made from; no foreign key, as the desk cannot see that kitchen
    herkomst_tip     uuid        not null,
    herkomst_gastheer text       not null references gemeente,
    status           text        not null check (status in ('VOORGEDRAGEN', 'IN_REDACTIE', 'GEPUBLICEERD', 'INGETROKKEN', 'TERUGGEGEVEN', 'SAMENGEVOEGD')),
    versienummer     int         not null default 0,
    titel            text        not null check (length(titel) between 1 and 200),
    inzicht          text        not null check (length(inzicht) between 1 and 8000),
    wanneer_wel      text        check (length(wanneer_wel) <= 8000),
    wanneer_niet     text        check (length(wanneer_niet) <= 8000),
    principe         text        not null,
    themas           text[]      not null default '{}',
    arenas           text[]      not null default '{}',
    levensfasen      text[]      not null default '{}',
    niveaus          text[]      not null default '{}',
    obstakels        text[]      not null default '{}',
    betekenis_gewijzigd boolean  not null default false,
    herwoorden_voor_op timestamptz,
    samengevoegd_in  uuid references les,
    gepubliceerd_op  timestamptz,
    voorgedragen_op  timestamptz not null,
    versie           int         not null default 0,
    constraint les_tip_uniek unique (herkomst_tip)
);
create index les_gepubliceerd on les (gepubliceerd_op desc, id desc) where status = 'GEPUBLICEERD';
create index les_status on les (status, id desc);
create index les_principe on les (principe, id desc) where status = 'GEPUBLICEERD';
create index les_themas on les using gin (themas);
create index les_herwoorden on les (herwoorden_voor_op) where herwoorden_voor_op is not null;
call beveilig('les', 'select, insert, update');
-- Everyone reads what was published once (withdrawn ones leave a tombstone); what the desk is working on lives in les until it is
-- published, so the published text is read from les_versie.
create policy gepubliceerd on les for select using (app_persoon() is not null and status in ('GEPUBLICEERD', 'INGETROKKEN', 'SAMENGEVOEGD'));
create policy redactie on les for select using (app_rol() in ('NDSD', 'SYSTEEM'));
create policy voordragen on les for insert with check (app_rol() in ('COORDINATOR', 'SYSTEEM') and herkomst_gastheer = app_keuken());
create policy redactie_wijzigt on les for update using (app_rol() in ('NDSD', 'SYSTEEM'));

-- Every published version stays readable.
create table les_versie (
    les             uuid        not null references les,
    nummer          int         not null,
    titel           text        not null,
    inzicht         text        not null,
    wanneer_wel     text,
    wanneer_niet    text,
    principe        text        not null,
    themas          text[]      not null,
    arenas          text[]      not null,
    levensfasen     text[]      not null,
    niveaus         text[]      not null,
    obstakels       text[]      not null,
    gepubliceerd_op timestamptz not null,
    constraint les_versie_pk primary key (les, nummer)
);
call beveilig('les_versie', 'select, insert');
create policy lezen on les_versie for select using (app_persoon() is not null or app_rol() = 'SYSTEEM');
create policy publiceren on les_versie for insert with check (app_rol() in ('NDSD', 'SYSTEEM'));

-- Where a les came from: one row per gemeente that contributed. A name is only ever read from here, so withdrawing it takes it
-- away everywhere at once, old versions too.
create table les_herkomst (
    les        uuid    not null references les,
    gemeente   text    not null references gemeente,
    naam_tonen boolean not null,
    constraint les_herkomst_pk primary key (les, gemeente)
);
create index les_herkomst_gemeente on les_herkomst (gemeente, les);
call beveilig('les_herkomst');
create policy lezen_naam on les_herkomst for select using (app_persoon() is not null and (naam_tonen or gemeente = app_eigen()));
create policy systeem on les_herkomst using (app_rol() = 'SYSTEEM') with check (app_rol() = 'SYSTEEM');
-- How many gemeenten contributed, without telling which.
alter table les add column aantal_gemeenten int not null default 0;

-- kind: gedeeld, written by the own gemeente. One per gemeente, for others' lessons.
create table herkenning (
    les        uuid        not null references les,
    gemeente   text        not null references gemeente,
    door       uuid        not null,
    op         timestamptz not null,
    constraint herkenning_pk primary key (les, gemeente)
);
call beveilig('herkenning', 'select, insert, delete');
create policy eigen on herkenning for select using (gemeente = app_eigen());
create policy herkennen on herkenning for insert with check (gemeente = app_eigen() and door = app_persoon() and app_rol() = 'COORDINATOR'
    and exists (select 1 from les l where l.id = les and l.status = 'GEPUBLICEERD')
    and not exists (select 1 from les_herkomst h where h.les = herkenning.les and h.gemeente = app_eigen()));
create policy intrekken on herkenning for delete using (gemeente = app_eigen() and app_rol() = 'COORDINATOR');
-- How many gemeenten recognise a les; not which.
create function aantal_herkenningen(p_les uuid) returns bigint language sql stable security definer set search_path = public, pg_temp as
$$ select count(*) from herkenning where les = p_les $$;

create table toepassing (
    id              uuid        constraint toepassing_pk primary key,
    les             uuid        not null references les,
    gemeente        text        not null references gemeente,
    naam_tonen      boolean     not null default false,
    context         text        not null check (length(context) between 1 and 8000),
    wat_veranderde  text        check (length(wat_veranderde) <= 8000),
    waar_werkte_het text        check (length(waar_werkte_het) <= 8000),
    waar_niet       text        check (length(waar_niet) <= 8000),
    status          text        not null check (status in ('WIL_PROBEREN', 'PROBEERT', 'VERANDERD', 'GESTOPT')),
    door            uuid        not null,
    gemaakt_op      timestamptz not null,
    versie          int         not null default 0
);
create index toepassing_les on toepassing (les, id desc);
create index toepassing_gemeente on toepassing (gemeente, id desc);
call beveilig('toepassing', 'select, insert, update');
create policy lezen on toepassing for select using (app_persoon() is not null
    and (gemeente = app_eigen() or exists (select 1 from les l where l.id = les)));
create policy melden on toepassing for insert with check (gemeente = app_eigen() and door = app_persoon()
    and exists (select 1 from les l where l.id = les and l.status = 'GEPUBLICEERD'));
create policy wijzigen on toepassing for update using (gemeente = app_eigen());
