-- What every table stands on: who is calling, in whose kitchen, and how a table is closed by default.
-- The owner of the schema migrates; the application logs in as a role that owns nothing (${applicatierol}).

grant usage on schema public to ${applicatierol};

-- The variables of the transaction. Set once at its start by begin_transactie; unset they are null and every policy fails closed.
create function app_keuken() returns text language sql stable as $$ select nullif(current_setting('app.keuken', true), '') $$;
create function app_eigen() returns text language sql stable as $$ select nullif(current_setting('app.eigen', true), '') $$;
create function app_persoon() returns uuid language sql stable as $$ select nullif(current_setting('app.persoon', true), '')::uuid $$;
create function app_rol() returns text language sql stable as $$ select nullif(current_setting('app.rol', true), '') $$;
create function app_review() returns uuid language sql stable as $$ select nullif(current_setting('app.review', true), '')::uuid $$;
create function app_casus() returns uuid language sql stable as $$ select nullif(current_setting('app.casus', true), '')::uuid $$;

-- What the caller is in the review of the path: COORDINATOR, CASUSHOUDER, LEZER, PEER, GASTCOORDINATOR, BEGELEIDER.
create function app_is(hoedanigheid text) returns boolean language sql stable as
$$ select hoedanigheid = any (string_to_array(coalesce(current_setting('app.hoedanigheden', true), ''), ',')) $$;

-- The own kitchen, with the rank to see all of it.
create function app_beheert_keuken() returns boolean language sql stable as
$$ select app_keuken() = app_eigen() and app_rol() in ('COORDINATOR', 'SYSTEEM') $$;

-- A row that hangs on a review: seen inside a request on that review, or by who runs the kitchen.
create function app_in_review(gemeente text, peerreview uuid) returns boolean language sql stable as
$$ select gemeente = app_keuken() and (peerreview = app_review() or app_beheert_keuken()) $$;

-- Closes a table: row security on and forced, the owner sees all (or a backfill would see nothing), the application may try.
create procedure beveilig(tabel regclass, rechten text default 'select, insert, update, delete') language plpgsql as $$
begin
    execute format('alter table %s enable row level security', tabel);
    execute format('alter table %s force row level security', tabel);
    execute format('create policy eigenaar on %s to current_user using (true) with check (true)', tabel);
    execute format('grant %s on %s to ${applicatierol}', rechten, tabel);
end $$;

-- kind: eigen (of the person). The outcome of a request that may be repeated, for 24 hours; never its body.
create table idempotentie (
    persoon       uuid        not null,
    sleutel       text        not null check (length(sleutel) between 1 and 64),
    vingerafdruk  text        not null,
    status        smallint,
    locatie       text,
    gemaakt_op    timestamptz not null,
    constraint idempotentie_pk primary key (persoon, sleutel)
);
create index idempotentie_gemaakt_op on idempotentie (gemaakt_op);
call beveilig('idempotentie');
create policy persoon on idempotentie using (persoon = app_persoon()) with check (persoon = app_persoon());
create policy opruimen on idempotentie for delete using (app_rol() = 'SYSTEEM');
create policy opruimen_zien on idempotentie for select using (app_rol() = 'SYSTEEM');
