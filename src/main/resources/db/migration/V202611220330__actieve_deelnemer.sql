-- Whether someone of another gemeente still takes part: who was proposed as begeleider may have left by the time the host answers. As
-- persoon_bij_email: asked in a kitchen, and it tells nothing else about the person.
create function is_actieve_deelnemer(p_gemeente text, p_persoon uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp as
$$
    select app_beheert_keuken()
        and exists (select 1 from deelnemer d where d.gemeente = p_gemeente and d.id = p_persoon and d.status = 'ACTIEF')
$$;
revoke all on function is_actieve_deelnemer(text, uuid) from public;
grant execute on function is_actieve_deelnemer(text, uuid) to ${applicatierol};
