-- What other systems of a gemeente, and of NDSD, may know of what happened: ids and kinds, one row per event and per owner of what it is
-- about, in an order that never changes.

-- kind: eigen (of the service). What was written and not handed to its owners yet. The number is drawn while the writer holds the lock of
-- the thing, so that of one thing it tells what came first, on whatever instance.
create table te_verdelen (
    volgnummer  bigint generated always as identity constraint te_verdelen_pk primary key,
    gebeurtenis uuid   not null references gebeurtenis
);
call beveilig('te_verdelen', 'insert');
create policy wie_schrijft on te_verdelen for insert with check (app_persoon() is not null or app_rol() = 'SYSTEEM');

-- kind: eigen (of the gemeente, or '-' for NDSD). The position is given after the commit, by one at a time: what has a higher one was
-- never there before what has a lower one, and per owner there is no gap. Neither who did it nor whom it is about is here.
create table afnemersgebeurtenis (
    eigenaar   text        not null check (eigenaar ~ '^(GM[0-9]{4}|-)$'),
    positie    bigint      not null,
    id         uuid        not null,
    soort      text        not null check (soort ~ '^[A-Z][A-Z_]*$'),
    -- the thing it is about
    ding_id    uuid        not null,
    van        text,
    naar       text,
    peerreview uuid,
    -- where the owner reads it, if there is such a place
    pad        text,
    op         timestamptz not null,
    constraint afnemersgebeurtenis_pk primary key (eigenaar, positie)
);
create index afnemersgebeurtenis_oud on afnemersgebeurtenis (op);
call beveilig('afnemersgebeurtenis', 'select, delete');
create policy eigenaar_leest on afnemersgebeurtenis for select using ((eigenaar = app_eigen() and app_rol() = 'COORDINATOR')
    or (eigenaar = '-' and app_rol() = 'NDSD')
    or (eigenaar = app_machine() and app_heeft_bereik('GEBEURTENISSEN_LEZEN')));
create policy systeem_leest on afnemersgebeurtenis for select using (app_werkt_alleen());
create policy systeem_vergeet on afnemersgebeurtenis for delete using (app_werkt_alleen());

-- kind: eigen (of the service). The last position given, which stays when what had it is forgotten.
create table afnemersteller (
    eigenaar text   not null constraint afnemersteller_pk primary key,
    laatste  bigint not null
);
call beveilig('afnemersteller', 'select');
create policy systeem_leest on afnemersteller for select using (app_werkt_alleen());

-- Whose is an event, and where do they read the thing? What is not named here reaches nobody: replies and whatever else could tell that
-- somebody handed in, and what is about people. Of an uitnodiging and a toestemming both sides are owners, the asked one from when it was
-- asked; of an aanmelding the gemeente and NDSD.
create function eigenaars_van(g gebeurtenis) returns table (eigenaar text, soort text, ding_id uuid, pad text)
    language sql stable security definer set search_path = public, pg_temp as
$$
    select w.eigenaar, w.soort, w.ding_id, w.pad from (
        select g.gemeente as eigenaar, 'CASUS_STATUS' as soort, g.ding_id, '/casussen/' || g.ding_id as pad
            where g.soort = 'OVERGANG' and g.ding = 'casus'
        union all
        select '-', 'AANMELDING_INGEDIEND', a.id, '/aanmeldingen/' || a.id
            from aanmelding a where g.soort = 'OVERGANG' and g.ding = 'casus' and g.naar = 'INGEDIEND'
                and a.gemeente = g.gemeente and a.casus = g.ding_id and a.status = 'INGEDIEND'
        union all
        select e.eigenaar, 'AANMELDING_STATUS', g.ding_id, case e.eigenaar when '-' then '/aanmeldingen/' || g.ding_id end
            from unnest(array [g.gemeente, '-']) e (eigenaar) where g.soort = 'OVERGANG' and g.ding = 'aanmelding'
        union all
        select e.eigenaar, 'UITNODIGING_STATUS', g.ding_id, '/uitnodigingen/' || g.ding_id
            from uitnodiging u cross join lateral (values (u.gastheer, true), (u.gemeente, u.verstuurd_op is not null)) e (eigenaar, weet)
            where g.soort = 'OVERGANG' and g.ding = 'uitnodiging' and u.id = g.ding_id and e.weet
        union all
        select g.gemeente, 'PEERREVIEW_STATUS', g.ding_id, '/peerreviews/' || g.ding_id
            where g.soort = 'OVERGANG' and g.ding = 'peerreview'
        union all
        select g.gemeente, case g.soort when 'OVERGANG' then 'RONDE_STATUS' else 'RONDE_VERLENGD' end, g.ding_id,
                '/peerreviews/' || g.peerreview || '/rondes/' || g.ding_id
            where g.soort in ('OVERGANG', 'VERLENGD') and g.ding = 'ronde'
        union all
        select g.gemeente, case g.soort when 'OVERGANG' then 'SESSIE_STATUS' else 'SESSIE_VOORGESTELD' end, g.ding_id,
                '/peerreviews/' || g.peerreview || '/sessies/' || g.ding_id
            where g.soort in ('OVERGANG', 'SESSIE_VOORGESTELD') and g.ding = 'sessie'
        union all
        select g.gemeente, 'TIP_STATUS', g.ding_id, '/peerreviews/' || g.peerreview || '/tips/' || g.ding_id
            where g.soort = 'OVERGANG' and g.ding = 'tip'
        union all
        select t.gemeente, 'TOESTEMMING_GEVRAAGD', t.id, '/toestemmingen/' || t.id
            from toestemming t where g.soort = 'TOESTEMMING_GEVRAAGD' and g.ding = 'tip' and t.tip = g.ding_id
              -- only who was asked this time: an earlier answer may be of a gemeente that has no fragment in it any more
              and t.ronde_nummer = (select max(x.ronde_nummer) from toestemming x where x.tip = t.tip)
        union all
        select e.eigenaar, 'TOESTEMMING_STATUS', g.ding_id, case e.eigenaar when t.gemeente then '/toestemmingen/' || g.ding_id end
            from toestemming t cross join lateral (select t.gastheer union select t.gemeente) e (eigenaar)
            where g.soort = 'OVERGANG' and g.ding = 'toestemming' and t.id = g.ding_id
        union all
        select t.gemeente, 'TOEPASSING_STATUS', g.ding_id, '/toepassingen/' || g.ding_id
            from toepassing t where g.soort = 'OVERGANG' and g.ding = 'toepassing' and t.id = g.ding_id
        union all
        select '-', 'LES_STATUS', g.ding_id, '/lessen/' || g.ding_id where g.soort = 'OVERGANG' and g.ding = 'les'
        union all
        select '-', 'SEIZOEN_STATUS', g.ding_id, '/seizoenen/' || g.ding_id where g.soort = 'OVERGANG' and g.ding = 'seizoen') w
    where app_werkt_alleen() and w.eigenaar is not null
$$;

-- Hands what was written to its owners, in its order. One at a time: the lock comes first, and what is asked after it sees all that was
-- committed by then. An event that was written before another of the same thing was committed before it too, so it is never overtaken.
create function verdeel_gebeurtenissen(p_hoogstens int) returns int
    language plpgsql volatile security definer set search_path = public, pg_temp as
$$
declare v_aantal int;
begin
    if app_werkt_alleen() is not true then return 0; end if;
    perform pg_advisory_xact_lock(hashtextextended('gebeurtenissen verdelen', 0));
    with genomen as (
        delete from te_verdelen where volgnummer in (select t.volgnummer from te_verdelen t order by t.volgnummer limit p_hoogstens)
        returning volgnummer, gebeurtenis
    ), genummerd as (
        select e.eigenaar, coalesce(t.laatste, 0) + row_number() over (partition by e.eigenaar order by n.volgnummer, e.ding_id) as positie,
            e.soort, e.ding_id, g.van, g.naar, g.peerreview, e.pad, g.op
        from genomen n join gebeurtenis g on g.id = n.gebeurtenis cross join lateral eigenaars_van(g) e
            left join afnemersteller t on t.eigenaar = e.eigenaar
    ), geplaatst as (
        insert into afnemersgebeurtenis (eigenaar, positie, id, soort, ding_id, van, naar, peerreview, pad, op)
        select eigenaar, positie, uuidv7(), soort, ding_id, case when soort like '%\_STATUS' then van end,
            case when soort like '%\_STATUS' then naar end, peerreview, pad, op from genummerd
        returning eigenaar, positie
    ), geteld as (
        insert into afnemersteller (eigenaar, laatste) select eigenaar, max(positie) from geplaatst group by eigenaar
        on conflict (eigenaar) do update set laatste = excluded.laatste
    ) select count(*) into v_aantal from genomen;
    return v_aantal;
end
$$;

revoke all on function eigenaars_van(gebeurtenis) from public;
revoke all on function verdeel_gebeurtenissen(int) from public;
grant execute on function verdeel_gebeurtenissen(int) to ${applicatierol};
