-- What happened, who hears of it, and by which way they chose to.

-- kind: keuken, and of no gemeente where it is NDSD's. What happened, as ids and kinds: written in the transaction in which it did, told
-- to people afterwards by a job that claims the row. Kept when told. Whether and when somebody handed in is never written here.
create table gebeurtenis (
    id         uuid        constraint gebeurtenis_pk primary key,
    -- in whose data it happened
    gemeente   text        references gemeente,
    -- OVERGANG for a change of status, or what else happened to the thing
    soort      text        not null check (soort ~ '^[A-Z][A-Z_]*$'),
    ding       text        not null check (ding ~ '^[a-z]+$'),
    ding_id    uuid        not null,
    van        text,
    naar       text,
    peerreview uuid,
    -- who did it, and so hears nothing of it
    persoon    uuid,
    -- whom it is about or addressed to by name
    genoemd    uuid[]      not null default '{}',
    op         timestamptz not null,
    verwerkt_op timestamptz,
    pogingen   int         not null default 0,
    opnieuw_op timestamptz,
    constraint gebeurtenis_overgang_heel check ((soort = 'OVERGANG') = (van is not null and naar is not null))
);
create index gebeurtenis_te_vertellen on gebeurtenis (id) where verwerkt_op is null;
create index gebeurtenis_van_gemeente on gebeurtenis (gemeente, id);
call beveilig('gebeurtenis', 'select, insert, update');
create policy wie_handelt_schrijft on gebeurtenis for insert with check (persoon is not distinct from app_persoon()
    and (app_persoon() is not null or app_rol() = 'SYSTEEM'));
create policy systeem_leest on gebeurtenis for select using (app_rol() = 'SYSTEEM' and coalesce(gemeente, '-') = app_keuken());
create policy systeem_vertelt on gebeurtenis for update using (app_rol() = 'SYSTEEM' and coalesce(gemeente, '-') = app_keuken());

-- kind: eigen (of the person). One thing one person is told: a kind and an address, never a text. The gemeente is the person's own, null
-- for NDSD.
create table notificatie (
    id            uuid        constraint notificatie_pk primary key,
    gemeente      text        references gemeente,
    persoon       uuid        not null,
    soort         text        not null check (soort ~ '^[A-Z][A-Z_]*$'),
    -- what it is about: an event, or a reminder of one thing, date and tone. Nobody is told the same twice.
    sleutel       text        not null check (length(sleutel) between 1 and 200),
    pad           text        not null check (pad like '/%'),
    peerreview    uuid,
    van_gemeente  text        references gemeente,
    uiterlijk_op  timestamptz,
    toon          text        check (toon in ('VOORAF', 'OP_DE_DAG', 'ERNA')),
    gemaakt_op    timestamptz not null,
    gelezen_op    timestamptz,
    -- when a mail may carry it; null for none. And the mail that did.
    post_op       timestamptz,
    post          uuid,
    constraint notificatie_eenmaal unique (sleutel, persoon)
);
create index notificatie_lijst on notificatie (persoon, id desc);
create index notificatie_ongelezen on notificatie (persoon, id desc) where gelezen_op is null;
create index notificatie_te_mailen on notificatie (post_op, persoon) where post is null and post_op is not null;
call beveilig('notificatie', 'select, insert, update');
create policy eigen on notificatie for select using (persoon = app_persoon());
-- Of one's own notice one says that it was read. Security definer, as a policy cannot ask its own table what the row was before.
create function leest_alleen(nieuw notificatie) returns boolean language sql stable security definer set search_path = public, pg_temp as
$$ select exists (select 1 from notificatie oud where oud.id = nieuw.id
    and to_jsonb(oud) - 'gelezen_op' = to_jsonb(nieuw) - 'gelezen_op') $$;
revoke all on function leest_alleen(notificatie) from public;
grant execute on function leest_alleen(notificatie) to ${applicatierol};
create policy lezen on notificatie for update using (persoon = app_persoon()) with check (persoon = app_persoon() and leest_alleen(notificatie));
-- The service itself, while nobody asks: an effect that a request lends its right to writes no notices.
create function app_werkt_alleen() returns boolean language sql stable as $$ select app_rol() = 'SYSTEEM' and app_persoon() is null $$;
create policy systeem_leest on notificatie for select using (app_werkt_alleen());
create policy systeem_vertelt on notificatie for insert with check (app_werkt_alleen());
create policy systeem_verstuurt on notificatie for update using (app_werkt_alleen());

-- How a person wants to be told by mail: {overzichtUur, overzichtDag, wijzen: {soort: wijze}}; what is absent is the default.
alter table deelnemer add column berichten jsonb;
-- Of NDSD's staff nothing is known here until they come. To reach them by mail: their address and role as the last visit's token had them,
-- and when that was, as nobody tells us who left.
alter table ndsd_medewerker add column berichten jsonb, add column email text, add column rol text, add column gezien_op timestamptz;

-- Of one's own row one chooses the language and how one is told.
create function kiest_alleen_voorkeuren(nieuw deelnemer) returns boolean language sql stable security definer set search_path = public, pg_temp as
$$ select exists (select 1 from deelnemer oud where oud.id = nieuw.id
    and to_jsonb(oud) - array ['taal', 'berichten', 'versie'] = to_jsonb(nieuw) - array ['taal', 'berichten', 'versie']) $$;
revoke all on function kiest_alleen_voorkeuren(deelnemer) from public;
grant execute on function kiest_alleen_voorkeuren(deelnemer) to ${applicatierol};
drop policy zelf_kiest_taal on deelnemer;
create policy zelf_kiest_voorkeuren on deelnemer for update using (gemeente = app_eigen() and id = app_persoon())
    with check (gemeente = app_eigen() and id = app_persoon() and kiest_alleen_voorkeuren(deelnemer));
drop function kiest_alleen_taal(deelnemer);

-- The next moment of a digest after now: at that hour of a Dutch day, or of that day of the week (1 is Monday). By the calendar and not
-- by hours, so that the nights the clocks change have one too.
create function volgend_overzicht(p_nu timestamptz, p_uur int, p_weekdag int) returns timestamptz language sql stable as
$$
    select (dag + stap * d.n + make_interval(hours => p_uur)) at time zone 'Europe/Amsterdam'
    from (select vandaag + case when p_weekdag is null then 0 else (p_weekdag - extract(isodow from vandaag)::int + 7) % 7 end as dag,
            case when p_weekdag is null then 1 else 7 end as stap
        from (select (p_nu at time zone 'Europe/Amsterdam')::date as vandaag) v) eerste cross join (values (0), (1)) as d (n)
    where (dag + stap * d.n + make_interval(hours => p_uur)) at time zone 'Europe/Amsterdam' > p_nu
    order by d.n limit 1
$$;

-- When a mail may carry what this person is told: one row, with null for never. No row for who takes part no longer. For the service alone.
create function wanneer_per_post(p_persoon uuid, p_soort text, p_standaard text, p_nu timestamptz) returns table (gemeente text, post_op timestamptz)
    language sql stable security definer set search_path = public, pg_temp as
$$
    select k.gemeente, case coalesce(k.berichten -> 'wijzen' ->> p_soort, p_standaard)
        when 'DIRECT' then p_nu
        when 'DAGELIJKS' then volgend_overzicht(p_nu, k.uur, null)
        when 'WEKELIJKS' then volgend_overzicht(p_nu, k.uur, array_position(
            array ['MAANDAG', 'DINSDAG', 'WOENSDAG', 'DONDERDAG', 'VRIJDAG', 'ZATERDAG', 'ZONDAG'],
            coalesce(k.berichten ->> 'overzichtDag', 'MAANDAG'))) end
    from (select gemeente, berichten, coalesce((berichten ->> 'overzichtUur')::int, 8) as uur
            from deelnemer where id = p_persoon and status = 'ACTIEF'
        union all
        select null, berichten, coalesce((berichten ->> 'overzichtUur')::int, 8)
            from ndsd_medewerker where id = p_persoon) k
    where app_werkt_alleen()
$$;

-- Who has a part in a review at this moment, and which. Coordinators by role, so that a successor hears what the predecessor would have.
create function wie_in_review(p_review uuid) returns table (persoon uuid, rol text)
    language sql stable security definer set search_path = public, pg_temp as
$$
    select deel.persoon, deel.rol from (
        select g.persoon, g.rol from gastrecht g where g.peerreview = p_review and g.tot_op is null and g.persoon is not null
        union
        select d.id, 'GASTCOORDINATOR' from gastrecht g join deelnemer d on d.gemeente = g.gast_gemeente and d.coordinator and d.status = 'ACTIEF'
            where g.peerreview = p_review and g.tot_op is null and g.rol = 'COORDINATOR'
        union
        select c.casushouder, 'CASUSHOUDER' from peerreview p join casus c on c.gemeente = p.gemeente and c.id = p.casus where p.id = p_review
        union
        select lezer, 'LEZER' from peerreview p join casus c on c.gemeente = p.gemeente and c.id = p.casus, unnest(c.lezers) lezer where p.id = p_review
        union
        select d.id, 'COORDINATOR' from peerreview p join deelnemer d on d.gemeente = p.gemeente and d.coordinator and d.status = 'ACTIEF'
            where p.id = p_review) deel
    where app_werkt_alleen()
$$;
create function wie_coordineert(p_gemeente text) returns table (persoon uuid)
    language sql stable security definer set search_path = public, pg_temp as
$$ select id from deelnemer where gemeente = p_gemeente and coordinator and status = 'ACTIEF' and app_werkt_alleen() $$;
-- Who reads aanmeldingen at NDSD: who came by in that role not long ago.
create function wie_bij_ndsd(p_nu timestamptz) returns table (persoon uuid)
    language sql stable security definer set search_path = public, pg_temp as
$$ select id from ndsd_medewerker where rol = 'NDSD' and gezien_op > p_nu - interval '90 days' and app_werkt_alleen() $$;

-- In whose data a thing lies, and in which review; of no gemeente where it is shared. One row always.
create function waar_ligt(p_ding text, p_id uuid) returns table (gemeente text, peerreview uuid)
    language sql stable security definer set search_path = public, pg_temp as
$$
    select l.gemeente, l.peerreview from (select 1) altijd left join (
        select p.gemeente, p.id as peerreview from peerreview p where p_ding = 'peerreview' and p.id = p_id
        union all select r.gemeente, r.peerreview from ronde r where p_ding = 'ronde' and r.id = p_id
        union all select u.gastheer, u.peerreview from uitnodiging u where p_ding = 'uitnodiging' and u.id = p_id
        union all select t.gastheer, t.peerreview from toestemming t where p_ding = 'toestemming' and t.id = p_id
        union all select t.gemeente, t.peerreview from tip t where p_ding = 'tip' and t.id = p_id
        union all select a.gemeente, null from aanmelding a where p_ding = 'aanmelding' and a.id = p_id
        union all select c.gemeente, c.peerreview from casus c where p_ding = 'casus' and c.id = p_id) l on true
$$;

-- What was not told yet, over all kitchens: where to go, and nothing else. As wat_verstreken_is.
create function wat_te_vertellen_is(p_nu timestamptz, p_hoogstens int) returns table (gemeente text, id uuid)
    language sql stable security definer set search_path = public, pg_temp as
$$
    select coalesce(g.gemeente, '-'), g.id from gebeurtenis g
        where g.verwerkt_op is null and (g.opnieuw_op is null or g.opnieuw_op <= p_nu)
        order by g.id limit p_hoogstens
$$;

do $$
declare functie text;
begin
    foreach functie in array array ['wanneer_per_post(uuid, text, text, timestamptz)', 'wie_in_review(uuid)', 'wie_coordineert(text)',
        'wie_bij_ndsd(timestamptz)', 'waar_ligt(text, uuid)', 'wat_te_vertellen_is(timestamptz, int)'] loop
        execute format('revoke all on function %s from public', functie);
        execute format('grant execute on function %s to ${applicatierol}', functie);
    end loop;
end $$;
