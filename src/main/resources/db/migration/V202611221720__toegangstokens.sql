-- Machines: by what they prove who they are, and what the database lets them see.

-- kind: eigen (of the gemeente, or of NDSD where there is none). A secret by which a machine of that gemeente calls. Of the secret itself
-- there is a hash; what was revoked or is over stays, so that one can see what there was.
create table toegangstoken (
    id                  uuid        constraint toegangstoken_pk primary key,
    gemeente            text        references gemeente,
    naam                text        not null check (length(naam) between 1 and 100),
    geheim_hash         bytea       not null constraint toegangstoken_geheim unique,
    bereik              text[]      not null check (cardinality(bereik) > 0),
    -- the last Dutch day on which it works
    einddatum           date        not null,
    gemaakt_op          timestamptz not null,
    gemaakt_door        text        not null,
    -- to the hour: a machine that asks every second does not write every second
    laatst_gebruikt_op  timestamptz,
    ingetrokken_op      timestamptz,
    versie              int         not null default 0
);
create index toegangstoken_van_gemeente on toegangstoken (gemeente, id desc);
call beveilig('toegangstoken', 'select, insert, update');
create policy beheer on toegangstoken
    using ((gemeente = app_eigen() and app_rol() = 'COORDINATOR') or (gemeente is null and app_rol() = 'BEHEERDER'))
    with check ((gemeente = app_eigen() and app_rol() = 'COORDINATOR') or (gemeente is null and app_rol() = 'BEHEERDER'));

-- Of a machine: the gemeente it is of, '-' for NDSD. It has neither kitchen nor app.eigen: of what is a gemeente's own it sees what a
-- policy says of machines by name, and nothing else. app.persoon is its token, so that it reads what all who log in may read.
create function app_machine() returns text language sql stable as $$ select nullif(current_setting('app.machine', true), '') $$;
create function app_heeft_bereik(bereik text) returns boolean language sql stable as
$$ select app_machine() is not null and bereik = any (string_to_array(coalesce(current_setting('app.bereik', true), ''), ',')) $$;

-- Whose token this is, while it works; and that it was used.
create function wiens_token(p_hash bytea, p_nu timestamptz) returns table (id uuid, gemeente text, naam text, bereik text)
    language plpgsql volatile security definer set search_path = public, pg_temp as
$$
begin
    update toegangstoken t set laatst_gebruikt_op = date_trunc('hour', p_nu)
        where t.geheim_hash = p_hash and t.ingetrokken_op is null and t.einddatum >= (p_nu at time zone 'Europe/Amsterdam')::date
          and (t.laatst_gebruikt_op is null or t.laatst_gebruikt_op < date_trunc('hour', p_nu));
    return query select t.id, t.gemeente, t.naam, array_to_string(t.bereik, ',') from toegangstoken t
        where t.geheim_hash = p_hash and t.ingetrokken_op is null and t.einddatum >= (p_nu at time zone 'Europe/Amsterdam')::date;
end
$$;

-- As begin_transactie, for a machine: sets nothing when its token works no longer, and every policy then shows nothing.
create function begin_machine(p_token uuid, p_nu timestamptz) returns boolean
    language plpgsql security definer set search_path = public, pg_temp as
$$
declare v_token record;
begin
    select t.id, t.gemeente, t.bereik into v_token from toegangstoken t
        where t.id = p_token and t.ingetrokken_op is null and t.einddatum >= (p_nu at time zone 'Europe/Amsterdam')::date;
    if v_token.id is null then return false; end if;
    perform set_config('app.persoon', v_token.id::text, true), set_config('app.eigen', '', true), set_config('app.keuken', '', true),
        set_config('app.rol', 'MACHINE', true), set_config('app.review', '', true), set_config('app.casus', '', true),
        set_config('app.hoedanigheden', '', true), set_config('app.machine', coalesce(v_token.gemeente, '-'), true),
        set_config('app.bereik', array_to_string(v_token.bereik, ','), true);
    return true;
end
$$;

-- The log names the token that read.
create policy machine_vastleggen on verwerking for insert with check (gemeente = app_machine());

do $$
declare functie text;
begin
    foreach functie in array array ['wiens_token(bytea, timestamptz)', 'begin_machine(uuid, timestamptz)'] loop
        execute format('revoke all on function %s from public', functie);
        execute format('grant execute on function %s to ${applicatierol}', functie);
    end loop;
end $$;
