-- A guest's list of reviews names the open ronde as its format does, as every other page of the review.
drop function mijn_gastreviews();

create function mijn_gastreviews() returns table (id uuid, gastheer text, gastheer_naam text, casus_titel text, rol text, status text,
        intern boolean, ronde uuid, ronde_soort text, ronde_titel text, ronde_deadline_op timestamptz)
    language sql stable security definer set search_path = public, pg_temp as
$$
    select p.id, p.gemeente, h.naam, p.casus_titel, g.rol, p.status, p.intern, r.id, r.soort, r.titel, r.deadline_op
    from gastrecht g join peerreview p on p.gemeente = g.gastheer and p.id = g.peerreview join gemeente h on h.code = g.gastheer
        left join ronde r on r.gemeente = p.gemeente and r.peerreview = p.id and r.status = 'OPEN'
    where g.tot_op is null and (g.persoon = app_persoon()
        or (g.rol = 'COORDINATOR' and g.gast_gemeente = app_eigen() and app_rol() = 'COORDINATOR'))
$$;

revoke all on function mijn_gastreviews() from public;
grant execute on function mijn_gastreviews() to ${applicatierol};
