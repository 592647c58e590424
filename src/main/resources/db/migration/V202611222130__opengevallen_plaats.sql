-- A place fell open: from when on somebody is to be found for it. Kept beside the inschrijving, not as a change of it.
alter table inschrijving add column aanvullen_op timestamptz;
create index inschrijving_aan_te_vullen on inschrijving (aanvullen_op, peerreview) where aanvullen_op is not null;

-- A pause stops every clock, and everybody who waits.
create function is_gepauzeerd(p_gastheer text, p_review uuid) returns boolean language sql stable as
$$ select exists (select 1 from peerreview p where p.gemeente = p_gastheer and p.id = p_review and p.status = 'GEPAUZEERD') $$;
revoke all on function is_gepauzeerd(text, uuid) from public;

-- Whoever declined or stopped cannot write in what lies between the host and NDSD. Does nothing for an invitation that still runs, nor for
-- a review that takes no more peers; one that is paused may do so again.
create function plaats_viel_open(p_uitnodiging uuid, p_nu timestamptz) returns boolean
    language sql volatile security definer set search_path = public, pg_temp as
$$
    with gemerkt as (
        update inschrijving i set aanvullen_op = least(i.aanvullen_op, p_nu) from uitnodiging u
        where u.id = p_uitnodiging and u.status in ('AFGEWEZEN', 'VERLOPEN', 'INGETROKKEN', 'BEEINDIGD')
            and i.peerreview = u.peerreview and (neemt_peers_aan(i.gastheer, i.peerreview) or is_gepauzeerd(i.gastheer, i.peerreview))
        returning 1)
    select exists (select 1 from gemerkt)
$$;

-- Where somebody is to be found, over all kitchens: where to go, and nothing else. As wat_verstreken_is.
create function wat_aan_te_vullen_is(p_nu timestamptz, p_hoogstens int) returns table (gemeente text, peerreview uuid)
    language sql stable security definer set search_path = public, pg_temp as
$$
    select i.gastheer, i.peerreview from inschrijving i
        where i.aanvullen_op <= p_nu and app_werkt_alleen() and not is_gepauzeerd(i.gastheer, i.peerreview)
        order by i.aanvullen_op, i.peerreview limit p_hoogstens
$$;

do $$
declare functie text;
begin
    foreach functie in array array ['plaats_viel_open(uuid, timestamptz)', 'wat_aan_te_vullen_is(timestamptz, int)'] loop
        execute format('revoke all on function %s from public', functie);
        execute format('grant execute on function %s to ${applicatierol}', functie);
    end loop;
end $$;
