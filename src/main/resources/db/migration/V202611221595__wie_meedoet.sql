-- Who takes part in a review is told to who is in it, and not to whoever knows two ids.
create or replace function doet_mee_aan_review(p_gemeente text, p_peerreview uuid, p_persoon uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp as
$$
    select app_in_review(p_gemeente, p_peerreview) and (exists (select 1 from gastrecht g
            where g.gastheer = p_gemeente and g.peerreview = p_peerreview and g.persoon = p_persoon and g.tot_op is null)
        or exists (select 1 from peerreview p join casus c on c.gemeente = p.gemeente and c.id = p.casus
                join deelnemer d on d.gemeente = p.gemeente and d.id = p_persoon and d.status = 'ACTIEF'
            where p.gemeente = p_gemeente and p.id = p_peerreview and (c.casushouder = d.id or d.coordinator)))
$$;
