-- Notices that leave by mail, and what comes back.

-- kind: eigen (of the service). A mail to be sent to one person: which notices it carries, they say themselves (notificatie.post). Neither
-- address nor text is here: both are asked when it is sent. One row per mail however often it is tried; bericht_id is its Message-ID.
create table post (
    id            uuid        constraint post_pk primary key,
    gemeente      text        references gemeente,
    persoon       uuid        not null,
    -- OVERZICHT for a digest, else the kind of the one notice it carries
    soort         text        not null check (soort ~ '^[A-Z][A-Z_]*$'),
    bericht_id    text        not null,
    status        text        not null default 'WACHT' check (status in ('WACHT', 'VERSTUURD', 'GEWEIGERD', 'OPGEGEVEN', 'VERVALLEN')),
    gemaakt_op    timestamptz not null,
    -- not before; moved ahead by whoever is sending it, so that another takes over when that one dies
    opnieuw_op    timestamptz not null,
    pogingen      int         not null default 0,
    -- what the mail server answered last; never its text, which repeats the address
    laatste_code  int,
    afgerond_op   timestamptz,
    constraint post_klaar check ((status = 'WACHT') = (afgerond_op is null))
);
create index post_te_versturen on post (opnieuw_op, id) where status = 'WACHT';
create index post_oud on post (gemaakt_op);
create unique index post_bericht_id on post (bericht_id);
create index notificatie_per_post on notificatie (post) where post is not null;
call beveilig('post');
create policy systeem on post using (app_werkt_alleen()) with check (app_werkt_alleen());

-- Since when mail does not arrive, and from when one is tried again: who mended the mailbox need not tell us.
alter table deelnemer add column mail_komt_terug_sinds timestamptz, add column mail_weer_op timestamptz;
alter table ndsd_medewerker add column mail_komt_terug_sinds timestamptz, add column mail_weer_op timestamptz;

-- Where these people are reached, at this moment: no row for who takes part no longer. Of NDSD's staff, who came by not long ago.
create function postadressen(p_personen uuid[], p_nu timestamptz) returns table (persoon uuid, email text, taal text, weer_op timestamptz)
    language sql stable security definer set search_path = public, pg_temp as
$$
    select id, email, taal, mail_weer_op from deelnemer where id = any (p_personen) and status = 'ACTIEF' and app_werkt_alleen()
    union all
    select id, email, taal, mail_weer_op from ndsd_medewerker
        where id = any (p_personen) and email is not null and gezien_op > p_nu - interval '90 days' and app_werkt_alleen()
$$;

-- Mail to this person came back, or got through again.
create function mail_komt_terug(p_persoon uuid, p_nu timestamptz, p_weer_op timestamptz) returns void
    language sql security definer set search_path = public, pg_temp as
$$
    update deelnemer set mail_komt_terug_sinds = coalesce(mail_komt_terug_sinds, p_nu), mail_weer_op = p_weer_op
        where id = p_persoon and app_werkt_alleen();
    update ndsd_medewerker set mail_komt_terug_sinds = coalesce(mail_komt_terug_sinds, p_nu), mail_weer_op = p_weer_op
        where id = p_persoon and app_werkt_alleen();
$$;
create function mail_komt_aan(p_persoon uuid) returns void language sql security definer set search_path = public, pg_temp as
$$
    update deelnemer set mail_komt_terug_sinds = null, mail_weer_op = null
        where id = p_persoon and mail_komt_terug_sinds is not null and app_werkt_alleen();
    update ndsd_medewerker set mail_komt_terug_sinds = null, mail_weer_op = null
        where id = p_persoon and mail_komt_terug_sinds is not null and app_werkt_alleen();
$$;

-- How a person chose to be told, for who comes by the link in a mail and is not logged in: reads and changes the ways only.
create function wijzen_van(p_persoon uuid) returns jsonb language sql stable security definer set search_path = public, pg_temp as
$$
    select coalesce(berichten -> 'wijzen', '{}') from (
        select berichten from deelnemer where id = p_persoon and status = 'ACTIEF'
        union all select berichten from ndsd_medewerker where id = p_persoon) k where app_werkt_alleen()
$$;
-- who chose nothing before keeps the hour and day that held without a choice
create function kies_wijzen(p_persoon uuid, p_wijzen jsonb) returns void language sql security definer set search_path = public, pg_temp as
$$
    update deelnemer set berichten = jsonb_set(coalesce(berichten, '{"overzichtUur": 8, "overzichtDag": "MAANDAG"}'), '{wijzen}', p_wijzen), versie = versie + 1
        where id = p_persoon and status = 'ACTIEF' and app_werkt_alleen();
    update ndsd_medewerker set berichten = jsonb_set(coalesce(berichten, '{"overzichtUur": 8, "overzichtDag": "MAANDAG"}'), '{wijzen}', p_wijzen), versie = versie + 1
        where id = p_persoon and app_werkt_alleen();
$$;

do $$
declare functie text;
begin
    foreach functie in array array ['postadressen(uuid[], timestamptz)', 'mail_komt_terug(uuid, timestamptz, timestamptz)',
        'mail_komt_aan(uuid)', 'wijzen_van(uuid)', 'kies_wijzen(uuid, jsonb)'] loop
        execute format('revoke all on function %s from public', functie);
        execute format('grant execute on function %s to ${applicatierol}', functie);
    end loop;
end $$;
