-- A notice is for as long as one has a right to what it is about, and a date that was mailed is taken back from who lost that.

-- Who has a part in a review at this moment, and which. For the functions beside it.
create function delen_in_review(p_review uuid) returns table (persoon uuid, rol text) language sql stable as
$$
    select g.persoon, g.rol from gastrecht g where g.peerreview = p_review and g.tot_op is null and g.persoon is not null
    union all
    select d.id, 'GASTCOORDINATOR' from gastrecht g join deelnemer d on d.gemeente = g.gast_gemeente and d.coordinator and d.status = 'ACTIEF'
        where g.peerreview = p_review and g.tot_op is null and g.rol = 'COORDINATOR'
    union all
    select c.casushouder, 'CASUSHOUDER' from peerreview p join casus c on c.gemeente = p.gemeente and c.id = p.casus where p.id = p_review
    union all
    select lezer, 'LEZER' from peerreview p join casus c on c.gemeente = p.gemeente and c.id = p.casus, unnest(c.lezers) lezer where p.id = p_review
    union all
    select d.id, 'COORDINATOR' from peerreview p join deelnemer d on d.gemeente = p.gemeente and d.coordinator and d.status = 'ACTIEF'
        where p.id = p_review
$$;
revoke all on function delen_in_review(uuid) from public;

create or replace function wie_in_review(p_review uuid) returns table (persoon uuid, rol text)
    language sql stable security definer set search_path = public, pg_temp as
$$ select distinct d.persoon, d.rol from delen_in_review(p_review) d where app_werkt_alleen() $$;

-- Whether the address in a notice still opens for this person: asked before a mail leaves, and whenever the notice is read. Asked of
-- oneself, or by the service.
create function ziet_nog(p_persoon uuid, p_pad text) returns boolean
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
drop policy eigen on notificatie;
create policy eigen on notificatie for select using (persoon = app_persoon() and ziet_nog(persoon, pad));

-- What was written down as happened did happen where the thing lies, and whoever acts sees that thing: in the own gemeente, in the review
-- of the path, or between two gemeenten. Nobody tells of another's.
drop policy wie_handelt_schrijft on gebeurtenis;
create policy wie_handelt_schrijft on gebeurtenis for insert with check (persoon is not distinct from app_persoon()
    and (app_persoon() is not null or app_rol() = 'SYSTEEM')
    and exists (select 1 from waar_ligt(ding, ding_id) l
        where l.gemeente is not distinct from gebeurtenis.gemeente and l.peerreview is not distinct from gebeurtenis.peerreview)
    and (gemeente = app_eigen()
        or (gemeente = app_keuken() and peerreview = app_review())
        or case ding
            when 'uitnodiging' then exists (select 1 from uitnodiging u where u.id = ding_id)
            when 'toestemming' then exists (select 1 from toestemming t where t.id = ding_id)
            when 'aanmelding' then exists (select 1 from aanmelding a where a.id = ding_id)
            when 'casus' then exists (select 1 from aanmelding a where a.casus = ding_id)
            when 'les' then exists (select 1 from les l where l.id = ding_id)
            else gemeente is null end));

-- For the service alone, as what is beside it.
create or replace function wat_te_vertellen_is(p_nu timestamptz, p_hoogstens int) returns table (gemeente text, id uuid)
    language sql stable security definer set search_path = public, pg_temp as
$$
    select coalesce(g.gemeente, '-'), g.id from gebeurtenis g
        where app_werkt_alleen() and g.verwerkt_op is null and (g.opnieuw_op is null or g.opnieuw_op <= p_nu)
        order by g.id limit p_hoogstens
$$;

-- Who joined after a sessie was agreed, and who has a date in the calendar by a mail of ours that is theirs no longer: it is taken out
-- again. That is all who lost their right are told: no gemeente, no review. Columns as wie_te_herinneren.
create function wie_agenda_wijzigt(p_nu timestamptz)
    returns table (soort text, persoon uuid, sleutel text, pad text, peerreview uuid, van_gemeente text, uiterlijk_op timestamptz, toon text)
    language sql stable security definer set search_path = public, pg_temp as
$$
    with komend as (
        select 'sessie' as ding, s.id, s.peerreview, '/peerreviews/' || s.peerreview || '/sessies/' || s.id as pad,
                array ['SESSIE_VASTGESTELD', 'SESSIE_GEWIJZIGD'] as soorten, array ['PEER', 'BEGELEIDER', 'CASUSHOUDER', 'COORDINATOR'] as rollen
            from sessie s where s.status in ('VASTGESTELD', 'AFGELAST') and s.begin_op > p_nu
        union all
        select 'ronde', r.id, r.peerreview, '/peerreviews/' || r.peerreview || '/rondes/' || r.id,
                array ['AAN_ZET', 'RONDE_VERLENGD', 'DEADLINE_NADERT'], case when p.status in ('RONDES', 'GEPAUZEERD') then r.schrijvers else '{}' end
            from ronde r join peerreview p on p.gemeente = r.gemeente and p.id = r.peerreview
            where r.status = 'OPEN' and r.deadline_op > p_nu
    )
    select 'SESSIE_VASTGESTELD', g.persoon, 'sessie:' || s.id || ':erbij:' || g.id, '/peerreviews/' || s.peerreview || '/sessies/' || s.id,
            s.peerreview, s.gemeente, null::timestamptz, null
        from sessie s join gastrecht g on g.gastheer = s.gemeente and g.peerreview = s.peerreview and g.tot_op is null
            and g.rol in ('PEER', 'BEGELEIDER') and g.persoon is not null and g.vanaf_op > s.gewijzigd_op
        where app_werkt_alleen() and s.status = 'VASTGESTELD' and s.begin_op > p_nu
    union all
    select 'AGENDA_VERVALLEN', laatst.persoon, k.ding || ':' || k.id || ':weg:' || laatst.id, '/taken', null, null, null, null
        from komend k cross join lateral (
            select distinct on (n.persoon) n.persoon, n.id from notificatie n join post b on b.id = n.post
                where n.peerreview = k.peerreview and n.pad = k.pad and n.soort = any (k.soorten) and b.status = 'VERSTUURD' and b.soort <> 'OVERZICHT'
                order by n.persoon, n.id desc) laatst
        where app_werkt_alleen()
            and not exists (select 1 from delen_in_review(k.peerreview) d where d.persoon = laatst.persoon and d.rol = any (k.rollen))
$$;
create index notificatie_gemaild on notificatie (peerreview, pad) where post is not null;

-- What a mail about one thing carries for a calendar: the date as it is now, with the version of the thing; taken back where it is off.
create function agenda_in_mail(p_persoon uuid, p_soort text, p_pad text, p_sleutel text, p_op timestamptz)
    returns table (wat text, id uuid, begin_op timestamptz, einde_op timestamptz, uiterlijk_op timestamptz, volgnummer int, vervalt boolean)
    language sql stable security definer set search_path = public, pg_temp as
$$
    with deel as (select case when p_soort = 'AGENDA_VERVALLEN' then split_part(p_sleutel, ':', 2)
        else regexp_substr(p_pad, '[0-9a-f-]{36}$') end::uuid as id where app_werkt_alleen())
    select 'SESSIE', s.id, s.begin_op, s.einde_op, null::timestamptz, s.versie, p_soort in ('SESSIE_AFGELAST', 'AGENDA_VERVALLEN')
        from deel join sessie s on s.id = deel.id
        where s.begin_op is not null and case p_soort
            when 'SESSIE_VASTGESTELD' then s.status = 'VASTGESTELD' when 'SESSIE_GEWIJZIGD' then s.status = 'VASTGESTELD'
            when 'SESSIE_AFGELAST' then s.status = 'AFGELAST' else p_soort = 'AGENDA_VERVALLEN' end
    union all
    select 'RONDE', r.id, null, null, r.deadline_op, r.versie, p_soort = 'AGENDA_VERVALLEN'
        from deel join ronde r on r.id = deel.id
        where p_soort = 'AGENDA_VERVALLEN' or (p_soort in ('AAN_ZET', 'RONDE_VERLENGD', 'DEADLINE_NADERT') and r.status = 'OPEN' and r.deadline_op > p_op)
    union all
    select 'UITNODIGING', u.id, null, null, u.antwoord_uiterlijk_op, u.versie, p_soort = 'UITNODIGING_INGETROKKEN'
        from deel join uitnodiging u on u.id = deel.id
        where case p_soort when 'UITGENODIGD' then u.status = 'VERSTUURD' and u.antwoord_uiterlijk_op > p_op
            when 'UITNODIGING_INGETROKKEN' then u.status = 'INGETROKKEN' else false end
    union all
    select 'TOESTEMMING', t.id, null, null, t.antwoord_uiterlijk_op, t.versie, false
        from deel join toestemming t on t.id = deel.id
        where p_soort = 'TOESTEMMING_GEVRAAGD' and t.status = 'GEVRAAGD' and t.antwoord_uiterlijk_op > p_op
$$;

-- What was told is kept for a time, and then it is gone; what was not told yet never is.
create function vergeet_berichten(p_voor timestamptz) returns void language sql security definer set search_path = public, pg_temp as
$$
    delete from notificatie where gemaakt_op < p_voor and app_werkt_alleen();
    delete from gebeurtenis where op < p_voor and verwerkt_op is not null and app_werkt_alleen();
$$;
create index notificatie_oud on notificatie (gemaakt_op);
create index gebeurtenis_oud on gebeurtenis (op) where verwerkt_op is not null;

-- What the reviews are called that the caller's notices are about: as the caller reads it there, or in the invitation.
create function titels_van(p_reviews uuid[]) returns table (peerreview uuid, titel text)
    language sql stable security definer set search_path = public, pg_temp as
$$
    select p.id, p.casus_titel from peerreview p where p.id = any (p_reviews)
        and (exists (select 1 from delen_in_review(p.id) d where d.persoon = app_persoon())
            or exists (select 1 from uitnodiging u where u.peerreview = p.id and u.gemeente = app_eigen() and u.verstuurd_op is not null
                and app_rol() = 'COORDINATOR'))
$$;

do $$
declare functie text;
begin
    foreach functie in array array ['ziet_nog(uuid, text)', 'wie_agenda_wijzigt(timestamptz)', 'agenda_in_mail(uuid, text, text, text, timestamptz)',
        'vergeet_berichten(timestamptz)', 'titels_van(uuid[])'] loop
        execute format('revoke all on function %s from public', functie);
        execute format('grant execute on function %s to ${applicatierol}', functie);
    end loop;
end $$;
