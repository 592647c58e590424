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
    wanneer_wel      text        not null check (length(wanneer_wel) between 1 and 8000),
    wanneer_niet     text        not null check (length(wanneer_niet) between 1 and 8000),
    principe         text        not null,
    themas           text[]      not null default '{}',
    arenas           text[]      not null default '{}',
    levensfasen      text[]      not null default '{}',
    niveaus          text[]      not null default '{}',
    obstakels        text[]      not null default '{}',
    betekenis_gewijzigd boolean  not null default false,
    -- a gemeente withdrew its content: the text must change before this moment
    herwoorden_voor_op timestamptz,
    te_herwoorden    boolean     not null default false,
    samengevoegd_in  uuid references les,
    gepubliceerd_op  timestamptz,
    voorgedragen_op  timestamptz not null,
    gesorteerd_op    timestamptz not null generated always as (coalesce(gepubliceerd_op, voorgedragen_op)) stored,
    versie           int         not null default 0,
    constraint les_tip_uniek unique (herkomst_tip)
);
create index les_lijst on les (gesorteerd_op desc, id desc);
create index les_status on les (status, gesorteerd_op desc, id desc);
create index les_principe on les (principe, gesorteerd_op desc, id desc);
create index les_themas on les using gin (themas);
create index les_samengevoegd on les (samengevoegd_in) where samengevoegd_in is not null;
create index les_herwoorden on les (herwoorden_voor_op) where herwoorden_voor_op is not null;
call beveilig('les', 'select, insert, update');
-- The desk alone reads this table: it holds the text being worked on, and where it came from. Everyone else reads gepubliceerde_les.
create policy redactie on les for select using (app_rol() in ('NDSD', 'SYSTEEM'));
-- By the service itself alone, once every consent is given.
create policy voordragen on les for insert with check (app_rol() = 'SYSTEEM' and herkomst_gastheer = app_keuken());
create policy redactie_wijzigt on les for update using (app_rol() in ('NDSD', 'SYSTEEM'));

-- Every published version stays readable.
create table les_versie (
    les             uuid        not null references les,
    nummer          int         not null,
    titel           text        not null,
    inzicht         text        not null,
    wanneer_wel     text        not null,
    wanneer_niet    text        not null,
    principe        text        not null,
    themas          text[]      not null,
    arenas          text[]      not null,
    levensfasen     text[]      not null,
    niveaus         text[]      not null,
    obstakels       text[]      not null,
    gepubliceerd_op timestamptz not null,
    constraint les_versie_pk primary key (les, nummer)
);
create index les_versie_themas on les_versie using gin (themas);
call beveilig('les_versie', 'select, insert');
-- Of a withdrawn les nothing is left but that it was there.
create function is_ingetrokken(p_les uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as
$$ select exists (select 1 from les where id = p_les and status = 'INGETROKKEN') $$;
create policy lezen on les_versie for select using (app_rol() in ('NDSD', 'SYSTEEM') or (app_persoon() is not null and not is_ingetrokken(les)));
create policy publiceren on les_versie for insert with check (app_rol() in ('NDSD', 'SYSTEEM'));

-- What everyone may read of a les: the text last published, also while the desk works on the next; a withdrawn one leaves a tombstone.
-- A view of the owner, so it looks past the policy of les; what it shows is all it lets through.
create view gepubliceerde_les as
select l.id, case l.status when 'IN_REDACTIE' then 'GEPUBLICEERD' else l.status end as status, l.versienummer, l.gepubliceerd_op,
    l.gesorteerd_op, l.samengevoegd_in, v.titel,
    case l.status when 'INGETROKKEN' then 'Deze les is ingetrokken.' else v.inzicht end as inzicht,
    case l.status when 'INGETROKKEN' then 'Deze les is ingetrokken.' else v.wanneer_wel end as wanneer_wel,
    case l.status when 'INGETROKKEN' then 'Deze les is ingetrokken.' else v.wanneer_niet end as wanneer_niet,
    v.principe, v.themas, v.arenas, v.levensfasen, v.niveaus, v.obstakels
from les l join les_versie v on v.les = l.id and v.nummer = l.versienummer
where app_persoon() is not null;
grant select on gepubliceerde_les to ${applicatierol};

-- A les and those that went up in it: their origin, herkenningen and toepassingen are read together.
create function opgegaan_in(p_les uuid) returns setof uuid language sql stable security definer set search_path = public, pg_temp as
$$ select p_les union all select id from les where samengevoegd_in = p_les $$;
-- Whether a les made from this tip was ever published; not which.
create function is_gepubliceerd_uit(p_tip uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as
$$ select exists (select 1 from les where herkomst_tip = p_tip and versienummer > 0) $$;

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
create function aantal_herkomst(p_les uuid) returns bigint language sql stable security definer set search_path = public, pg_temp as
$$ select count(distinct gemeente) from les_herkomst where les in (select opgegaan_in(p_les)) $$;

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
create policy herkennen on herkenning for insert with check (gemeente = app_eigen() and door = app_persoon()
    and exists (select 1 from gepubliceerde_les l where l.id = les and l.status = 'GEPUBLICEERD')
    and not exists (select 1 from les_herkomst h where h.gemeente = app_eigen() and h.les in (select opgegaan_in(herkenning.les))));
create policy intrekken on herkenning for delete using (gemeente = app_eigen());
-- How many gemeenten recognise a les; not which.
create function aantal_herkenningen(p_les uuid) returns bigint language sql stable security definer set search_path = public, pg_temp as
$$ select count(distinct gemeente) from herkenning where les in (select opgegaan_in(p_les)) $$;

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
    and (gemeente = app_eigen() or exists (select 1 from gepubliceerde_les l where l.id = les)));
create policy melden on toepassing for insert with check (gemeente = app_eigen() and door = app_persoon()
    and exists (select 1 from gepubliceerde_les l where l.id = les and l.status = 'GEPUBLICEERD'));
create policy wijzigen on toepassing for update using (gemeente = app_eigen());

do $$
declare functie text;
begin
    foreach functie in array array ['is_ingetrokken(uuid)', 'opgegaan_in(uuid)', 'is_gepubliceerd_uit(uuid)', 'aantal_herkomst(uuid)'] loop
        execute format('revoke all on function %s from public', functie);
        execute format('grant execute on function %s to ${applicatierol}', functie);
    end loop;
end $$;
