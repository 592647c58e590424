-- A conflict that follows from what is known of two gemeenten is declared by nobody. One row per pair and ground, whatever comes and goes.
-- Who asks to set one aside stands beside it; somebody else grants it.
alter table belangenconflict
    add column afgeleid boolean not null default false,
    alter column gemeld_door drop not null,
    add column verzoek_reden text check (length(verzoek_reden) between 10 and 1000),
    add column verzoek_door uuid,
    add column verzoek_door_naam text,
    add column verzoek_door_gemeente text references gemeente,
    add column verzoek_op timestamptz,
    add constraint belangenconflict_melder check (afgeleid = (gemeld_door is null)),
    add constraint belangenconflict_afgeleid_is_zacht check (not afgeleid or (soort = 'ZACHT' and gemeente < andere_gemeente)),
    add constraint belangenconflict_verzoek_heeft_vrager check (
        num_nulls(verzoek_reden, verzoek_door, verzoek_door_naam, verzoek_op) in (0, 4));
create unique index belangenconflict_afgeleid_uniek on belangenconflict (gemeente, andere_gemeente, grond) where afgeleid;
create index belangenconflict_verzoek on belangenconflict (id) where verzoek_reden is not null;

-- What should stand there on a day. Two that met reviewed each other once the review was harvested: until then they are at it.
create function gronden_van_belangenconflict(p_vandaag date)
    returns table (een text, ander text, grond text, vanaf date, tot date) language sql stable as
$$
    select b.een, b.ander, 'BUREN', p_vandaag, null::date from buurgemeente b
    union all
    select a.code, b.code, 'JEUGDREGIO', p_vandaag, null from gemeente a join gemeente b on b.jeugdregio = a.jeugdregio and a.code < b.code
    union all
    select a.code, b.code, 'INKOOPREGIO', p_vandaag, null from gemeente a join gemeente b on b.inkoopregio = a.inkoopregio and a.code < b.code
    union all
    select least(o.gastheer, o.peer), greatest(o.gastheer, o.peer), 'RECENT_BEOORDEELD', max(o.datum), (max(o.datum) + interval '2 years')::date
    from (
        select e.gastheer, e.peer, e.datum from eerdere_review e
        union all
        select u.gastheer, u.gemeente, (p.opvolging_op at time zone 'Europe/Amsterdam')::date
            from uitnodiging u join peerreview p on p.gemeente = u.gastheer and p.id = u.peerreview
            where u.status in ('GEACCEPTEERD', 'BEEINDIGD') and p.opvolging_op is not null) o
    group by 1, 2 having max(o.datum) + interval '2 years' > p_vandaag
$$;
revoke all on function gronden_van_belangenconflict(date) from public;

-- Keeps the derived ones in step with what is known, one at a time. What still holds is left as it is, with whatever set it aside. What ends
-- keeps what was asked and decided, and has it again if it comes back: a wrong file and its correction change nothing. Who reviewed each other
-- again starts anew.
create function werk_belangenconflicten_bij(p_vandaag date) returns table (nieuw int, beeindigd int) language plpgsql as
$$
begin
    perform pg_advisory_xact_lock(hashtextextended('afgeleide belangenconflicten', 0));
    update belangenconflict b set totdatum = p_vandaag, versie = b.versie + 1
        where b.afgeleid and (b.totdatum is null or b.totdatum > p_vandaag)
          and not exists (select 1 from gronden_van_belangenconflict(p_vandaag) g
              where g.een = b.gemeente and g.ander = b.andere_gemeente and g.grond = b.grond);
    get diagnostics beeindigd = row_count;

    update belangenconflict b set totdatum = g.tot, versie = b.versie + 1
        from gronden_van_belangenconflict(p_vandaag) g
        where b.afgeleid and g.een = b.gemeente and g.ander = b.andere_gemeente and g.grond = b.grond
          and b.totdatum > p_vandaag and b.totdatum is distinct from g.tot;

    update belangenconflict b set opheffing_reden = null, opheffing_totdatum = null, opheffing_door = null, opheffing_door_naam = null,
            opheffing_door_gemeente = null, verzoek_reden = null, verzoek_door = null, verzoek_door_naam = null,
            verzoek_door_gemeente = null, verzoek_op = null
        from gronden_van_belangenconflict(p_vandaag) g
        where b.afgeleid and g.een = b.gemeente and g.ander = b.andere_gemeente and g.grond = b.grond
          and b.totdatum <= p_vandaag and b.grond = 'RECENT_BEOORDEELD';

    insert into belangenconflict as b (id, gemeente, andere_gemeente, soort, grond, vanafdatum, totdatum, afgeleid)
        select uuidv7(), g.een, g.ander, 'ZACHT', g.grond, g.vanaf, g.tot, true from gronden_van_belangenconflict(p_vandaag) g
        on conflict (gemeente, andere_gemeente, grond) where afgeleid do update
            set vanafdatum = excluded.vanafdatum, totdatum = excluded.totdatum, versie = b.versie + 1
            where b.totdatum <= p_vandaag;
    get diagnostics nieuw = row_count;
    return next;
end
$$;
revoke all on function werk_belangenconflicten_bij(date) from public;

-- For who changes what they follow from: with a day of one's own choosing anybody else could let them begin or end.
create function leid_belangenconflicten_af(p_vandaag date) returns table (nieuw int, beeindigd int)
    language plpgsql security definer set search_path = public, pg_temp as
$$
begin
    if coalesce(app_rol(), '') not in ('NDSD', 'BEHEERDER', 'SYSTEEM') then
        raise insufficient_privilege using message = 'belangenconflicten afleiden is aan NDSD';
    end if;
    return query select w.nieuw, w.beeindigd from werk_belangenconflicten_bij(p_vandaag) w;
end
$$;
revoke all on function leid_belangenconflicten_af(date) from public;
grant execute on function leid_belangenconflicten_af(date) to ${applicatierol};

-- The harvest of a review is done, by whomever and by whatever way: its gemeenten have reviewed each other.
create function na_de_oogst() returns trigger language plpgsql security definer set search_path = public, pg_temp as
$$
begin
    perform werk_belangenconflicten_bij((new.opvolging_op at time zone 'Europe/Amsterdam')::date);
    return null;
end
$$;
revoke all on function na_de_oogst() from public;
create trigger na_de_oogst after update of opvolging_op on peerreview for each row
    when (not new.intern and new.opvolging_op is not null and old.opvolging_op is null) execute function na_de_oogst();
