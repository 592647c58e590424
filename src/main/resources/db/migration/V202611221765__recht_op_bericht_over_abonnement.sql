-- Whether the address in a notice still opens: of an abonnement too, for who may manage it.
create or replace function ziet_nog(p_persoon uuid, p_pad text) returns boolean
    language sql stable security definer set search_path = public, pg_temp as
$$
    select (p_persoon = app_persoon() or app_werkt_alleen()) and case split_part(p_pad, '/', 2)
        when 'peerreviews' then exists (select 1 from delen_in_review(split_part(p_pad, '/', 3)::uuid) d where d.persoon = p_persoon)
        when 'uitnodigingen' then exists (select 1 from uitnodiging u where u.id = split_part(p_pad, '/', 3)::uuid
            and (exists (select 1 from deelnemer d where d.id = p_persoon and d.gemeente = u.gemeente and d.coordinator)
                or exists (select 1 from delen_in_review(u.peerreview) d where d.persoon = p_persoon and d.rol in ('COORDINATOR', 'BEGELEIDER'))))
        when 'toestemmingen' then exists (select 1 from toestemming t join deelnemer d on d.gemeente = t.gemeente and d.coordinator
            where t.id = split_part(p_pad, '/', 3)::uuid and d.id = p_persoon)
        when 'casussen' then exists (select 1 from casus c join deelnemer d on d.gemeente = c.gemeente and d.id = p_persoon
            where c.id = split_part(p_pad, '/', 3)::uuid and (d.coordinator or c.casushouder = d.id))
        when 'abonnementen' then exists (select 1 from abonnement a where a.id = split_part(p_pad, '/', 3)::uuid
            and (exists (select 1 from deelnemer d where d.id = p_persoon and d.gemeente = a.gemeente and d.coordinator)
                or (a.gemeente is null and exists (select 1 from ndsd_medewerker n where n.id = p_persoon and n.rol = 'NDSD'))))
        when 'aanmeldingen' then exists (select 1 from ndsd_medewerker n where n.id = p_persoon and n.rol = 'NDSD')
        else split_part(p_pad, '/', 2) in ('spiegels', 'lessen', 'taken') end
$$;
