-- Whatever way it is written: who asks does not decide, nothing is set aside unasked, nobody asks or decides in another's name, and nothing
-- else of a conflict is touched by who may only set it aside. What was set aside before anybody could ask for it holds again.
update belangenconflict set opheffing_reden = null, opheffing_totdatum = null, opheffing_door = null, opheffing_door_naam = null,
        opheffing_door_gemeente = null, versie = versie + 1
    where opheffing_reden is not null and verzoek_reden is null;
alter table belangenconflict
    add constraint belangenconflict_ander_beslist check (opheffing_door is null or verzoek_door is null
        or (opheffing_door <> verzoek_door and coalesce(opheffing_door_gemeente <> verzoek_door_gemeente, true))),
    add constraint belangenconflict_eerst_gevraagd check (opheffing_reden is null or verzoek_reden is not null),
    add constraint belangenconflict_melder_heft_niet_op check (afgeleid or opheffing_door_gemeente is distinct from gemeente),
    add constraint belangenconflict_opheffing_heeft_opheffer check (
        num_nulls(opheffing_reden, opheffing_totdatum, opheffing_door, opheffing_door_naam) in (0, 4));

create function raakt_alleen_opheffing(nieuw belangenconflict) returns boolean
    language sql stable security definer set search_path = public, pg_temp as
$$
    select exists (select 1 from belangenconflict oud, lateral (select array ['verzoek_reden', 'verzoek_door', 'verzoek_door_naam',
            'verzoek_door_gemeente', 'verzoek_op', 'opheffing_reden', 'opheffing_totdatum', 'opheffing_door', 'opheffing_door_naam',
            'opheffing_door_gemeente', 'versie'] as velden) bij
        where oud.id = nieuw.id and to_jsonb(oud) - bij.velden = to_jsonb(nieuw) - bij.velden)
$$;
revoke all on function raakt_alleen_opheffing(belangenconflict) from public;
grant execute on function raakt_alleen_opheffing(belangenconflict) to ${applicatierol};

-- What is asked and what is decided stays as it was, goes, or is the caller's own.
create function op_eigen_naam(nieuw belangenconflict) returns boolean
    language sql stable security definer set search_path = public, pg_temp as
$$
    select exists (select 1 from belangenconflict oud where oud.id = nieuw.id
        and (nieuw.verzoek_door is null
            or (nieuw.verzoek_door = app_persoon() and nieuw.verzoek_door_gemeente is not distinct from app_eigen())
            or (nieuw.verzoek_door, nieuw.verzoek_door_gemeente, nieuw.verzoek_reden)
                is not distinct from (oud.verzoek_door, oud.verzoek_door_gemeente, oud.verzoek_reden))
        and (nieuw.opheffing_door is null
            or (nieuw.opheffing_door = app_persoon() and nieuw.opheffing_door_gemeente is not distinct from app_eigen())
            or (nieuw.opheffing_door, nieuw.opheffing_door_gemeente, nieuw.opheffing_reden, nieuw.opheffing_totdatum)
                is not distinct from (oud.opheffing_door, oud.opheffing_door_gemeente, oud.opheffing_reden, oud.opheffing_totdatum)))
$$;
revoke all on function op_eigen_naam(belangenconflict) from public;
grant execute on function op_eigen_naam(belangenconflict) to ${applicatierol};

-- Only who declared it, and the beheerder, may end one.
alter policy wijzigen on belangenconflict with check (op_eigen_naam(belangenconflict) and (
    (not afgeleid and ((app_rol() = 'COORDINATOR' and gemeente = app_eigen()) or app_rol() = 'BEHEERDER'))
    or raakt_alleen_opheffing(belangenconflict)));
-- One is declared by a person, and not set aside in the same breath.
alter policy melden on belangenconflict with check (not afgeleid and verzoek_door is null and opheffing_door is null
    and ((gemeente = app_eigen() and app_rol() = 'COORDINATOR') or app_rol() = 'BEHEERDER'));
