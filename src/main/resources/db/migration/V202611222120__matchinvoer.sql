-- What peers are matched with, for the service itself and nobody else: it knows of capacity and of disputes, and no answer ever holds a row
-- of it. Each in one statement for all, for a seizoen (p_seizoen) or for one review (p_review).

-- Everyone who was admitted. What a gemeente received before are reviews, what it gave are places in the reviews of others; those that ask
-- now are not among the received. What it worked on shows only of reviews that are over: of those that run others hear nothing. What it has
-- to do already is of the whole seizoen, full teams too; for one review it is what was sent to it and is not over, and the places of that
-- review. Whose urbanity is not known stands in the middle.
create function match_kandidaten(p_seizoen uuid, p_review uuid, p_vandaag date)
    returns table (gemeente text, naam text, grootte int, stedelijkheid int, jeugdregio text, themas text[], ervaring text[], niveaus text[],
        ruimte int, ontvangen int, gegeven int, al int)
    language sql stable security definer set search_path = public, pg_temp as
$$
    with ontmoeting as materialized (
        select u.gastheer, u.gemeente as peer, u.themas, p.opvolging_op is not null as voorbij
            from uitnodiging u left join peerreview p on p.gemeente = u.gastheer and p.id = u.peerreview
            where u.status in ('GEACCEPTEERD', 'BEEINDIGD')
        union all
        select e.gastheer, e.peer, e.themas, true from eerdere_review e),
    vraagt as (select s.peerreview from inschrijvingsstanden(p_seizoen, p_review) s where s.neemt_aan),
    ervaren as (select e.gemeente, array_agg(distinct thema) as themas
        from (select o.gastheer as gemeente, o.themas from ontmoeting o where o.voorbij
                union all select o.peer, o.themas from ontmoeting o where o.voorbij) e
            cross join unnest(e.themas) thema
        group by e.gemeente),
    gaf as (select o.peer as gemeente, count(*)::int as aantal from ontmoeting o group by o.peer),
    kreeg as (select k.gemeente, sum(k.aantal)::int as aantal from (
            select u.gastheer as gemeente, count(distinct u.peerreview) as aantal from uitnodiging u
                where u.status in ('GEACCEPTEERD', 'BEEINDIGD') and u.peerreview not in (select v.peerreview from vraagt v) group by u.gastheer
            union all
            select e.gastheer, count(distinct e.datum) from eerdere_review e group by e.gastheer) k
        group by k.gemeente),
    doet as (select u.gemeente, count(*)::int as aantal from uitnodiging u left join inschrijving i on i.peerreview = u.peerreview
        where u.status in ('VOORGESTELD', 'VERSTUURD', 'GEACCEPTEERD')
            and case when p_seizoen is not null then i.seizoen = p_seizoen
                else u.peerreview = p_review or (u.status <> 'VOORGESTELD' and u.bijdrage_uiterlijk_op > p_vandaag) end
        group by u.gemeente)
    select g.code, g.naam,
        array_position(array ['TOT_20K', 'VAN_20K_TOT_50K', 'VAN_50K_TOT_100K', 'VAN_100K_TOT_250K', 'VANAF_250K'], g.grootteklasse) - 1,
        coalesce(array_position(array ['ZEER_STERK', 'STERK', 'MATIG', 'WEINIG', 'NIET'], g.stedelijkheid) - 1, 2),
        g.jeugdregio, g.themas, coalesce(e.themas, '{}'), g.niveaus,
        case when g.doet_mee then greatest(vrije_plaatsen(g.code, p_vandaag, false), 0) else 0 end,
        coalesce(kreeg.aantal, 0), coalesce(gaf.aantal, 0), coalesce(doet.aantal, 0)
    from gemeente g left join ervaren e on e.gemeente = g.code left join kreeg on kreeg.gemeente = g.code left join gaf on gaf.gemeente = g.code
        left join doet on doet.gemeente = g.code
    where app_rol() = 'SYSTEEM' and g.toegelaten_op is not null
$$;

-- The reviews that still take peers. Who is proposed, asked or accepted keeps the place; who declined, did not answer, was withdrawn or
-- stopped is not asked again.
create function match_vragen(p_seizoen uuid, p_review uuid)
    returns table (peerreview uuid, gastheer text, themas text[], niveaus text[], aantal_peers int, vast text[], uitgesloten text[],
        bezet text[], geweigerd text[], begeleider text)
    language sql stable security definer set search_path = public, pg_temp as
$$
    select i.peerreview, i.gastheer, i.themas, i.niveaus, i.aantal_peers, i.vast, i.uitgesloten, coalesce(u.bezet, '{}'),
        coalesce(u.geweigerd, '{}'), (select g.gast_gemeente from gastrecht g
            where g.peerreview = i.peerreview and g.rol = 'BEGELEIDER' and g.tot_op is null)
    from inschrijvingsstanden(p_seizoen, p_review) s join inschrijving i on i.peerreview = s.peerreview
        cross join lateral (select array_agg(distinct n.gemeente) filter (where n.status in ('VOORGESTELD', 'VERSTUURD', 'GEACCEPTEERD')) as bezet,
            array_agg(distinct n.gemeente) filter (where n.status in ('AFGEWEZEN', 'VERLOPEN', 'INGETROKKEN', 'BEEINDIGD')) as geweigerd
            from uitnodiging n where n.peerreview = i.peerreview) u
    where app_rol() = 'SYSTEEM' and s.neemt_aan
$$;

-- Who does not review whom, once per two and ground. Of what others may not know there is one ground, which does not say more.
create function match_conflicten(p_vandaag date) returns table (een text, ander text, grond text, opgeheven boolean)
    language sql stable security definer set search_path = public, pg_temp as
$$
    select least(b.gemeente, b.andere_gemeente), greatest(b.gemeente, b.andere_gemeente),
        case b.soort when 'HARD' then 'NIET_BESCHIKBAAR' else b.grond end, bool_and(b.opgeheven)
    from geldende_belangenconflicten(p_vandaag) b where app_rol() = 'SYSTEEM' group by 1, 2, 3
$$;

do $$
declare functie text;
begin
    foreach functie in array array ['match_kandidaten(uuid, uuid, date)', 'match_vragen(uuid, uuid)', 'match_conflicten(date)'] loop
        execute format('revoke all on function %s from public', functie);
        execute format('grant execute on function %s to ${applicatierol}', functie);
    end loop;
end $$;
