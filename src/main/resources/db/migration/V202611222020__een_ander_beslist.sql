-- Whatever way it is written: who asks does not decide, what follows by itself is not set aside unasked, and nothing else of a conflict is
-- touched by who may only set it aside.
alter table belangenconflict
    add constraint belangenconflict_ander_beslist check (opheffing_door is null or verzoek_door is null
        or (opheffing_door <> verzoek_door and coalesce(opheffing_door_gemeente <> verzoek_door_gemeente, true))),
    add constraint belangenconflict_eerst_gevraagd check (not afgeleid or opheffing_reden is null or verzoek_reden is not null);

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
-- Only who declared it, and the beheerder, may end one.
alter policy wijzigen on belangenconflict with check (
    (not afgeleid and ((app_rol() = 'COORDINATOR' and gemeente = app_eigen()) or app_rol() = 'BEHEERDER'))
    or raakt_alleen_opheffing(belangenconflict));

-- As before, but what ends keeps what was asked and decided until it starts anew.
create or replace function leid_belangenconflicten_af(p_vandaag date) returns table (nieuw int, beeindigd int)
    language plpgsql security definer set search_path = public, pg_temp as
$$
begin
    perform pg_advisory_xact_lock(hashtextextended('afgeleide belangenconflicten', 0));
    update belangenconflict b set totdatum = p_vandaag, versie = b.versie + 1
        where b.afgeleid and (b.totdatum is null or b.totdatum > p_vandaag)
          and not exists (select 1 from gronden_van_belangenconflict(p_vandaag) g
              where g.een = b.gemeente and g.ander = b.andere_gemeente and g.grond = b.grond);
    get diagnostics beeindigd = row_count;

    update belangenconflict b set totdatum = g.tot, versie = b.versie + 1
        from gronden_van_belangenconflict(p_vandaag) g
        where b.afgeleid and g.een = b.gemeente and g.ander = b.andere_gemeente and g.grond = b.grond
          and b.totdatum > p_vandaag and b.totdatum is distinct from g.tot;

    insert into belangenconflict as b (id, gemeente, andere_gemeente, soort, grond, vanafdatum, totdatum, afgeleid)
        select uuidv7(), g.een, g.ander, 'ZACHT', g.grond, g.vanaf, g.tot, true from gronden_van_belangenconflict(p_vandaag) g
        on conflict (gemeente, andere_gemeente, grond) where afgeleid do update
            set vanafdatum = excluded.vanafdatum, totdatum = excluded.totdatum, opheffing_reden = null, opheffing_totdatum = null,
                opheffing_door = null, opheffing_door_naam = null, opheffing_door_gemeente = null, verzoek_reden = null, verzoek_door = null,
                verzoek_door_naam = null, verzoek_door_gemeente = null, verzoek_op = null, versie = b.versie + 1
            where b.totdatum <= p_vandaag;
    get diagnostics nieuw = row_count;
    return next;
end
$$;
