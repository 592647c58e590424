-- In which other gemeenten the caller takes part with the same account: to offer the choice. Starts from the caller's own row; of the other
-- gemeenten it tells the name and nothing else.
create function mijn_andere_gemeenten() returns table (code text, naam text)
    language sql stable security definer set search_path = public, pg_temp as
$$
    select g.code, g.naam
    from deelnemer ik join deelnemer ander on ander.keycloak_id = ik.keycloak_id and ander.gemeente <> ik.gemeente
        join gemeente g on g.code = ander.gemeente
    where ik.gemeente = app_eigen() and ik.id = app_persoon() and ander.status = 'ACTIEF'
$$;
revoke all on function mijn_andere_gemeenten() from public;
grant execute on function mijn_andere_gemeenten() to ${applicatierol};
