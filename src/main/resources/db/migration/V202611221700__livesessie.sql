-- The session, live: what is on everyone's screen while people meet.

alter table sessie drop constraint sessie_status_check,
    add constraint sessie_status_check check (status in ('VOORGESTELD', 'VASTGESTELD', 'BEZIG', 'GEHOUDEN', 'AFGELAST'));

-- kind: keuken. What is on in a sessie that goes on, as ids and kinds and never a text: each reads the thing itself, with the own rights.
-- Gone when the sessie ends; what was written and said lies where it always does.
create table livesessie (
    gemeente     text        not null,
    sessie       uuid        not null,
    peerreview   uuid        not null,
    -- another thing on is another step, and asks for signs anew
    stap         int         not null default 1 check (stap > 0),
    soort        text        not null check (soort in ('NIETS', 'CASUS', 'STURINGSVRAAG', 'VRAAG', 'AANNAME', 'REFLECTIE', 'TIP', 'RONDE', 'STILSCHRIJVEN')),
    ding         uuid,
    ronde        uuid,
    veld         text,
    spreker      uuid,
    eindigt_op   timestamptz,
    begonnen_op  timestamptz not null,
    versie       int         not null default 0,
    constraint livesessie_pk primary key (gemeente, sessie),
    constraint livesessie_sessie_fk foreign key (gemeente, sessie) references sessie (gemeente, id),
    constraint livesessie_ding check ((ding is null) = (soort in ('NIETS', 'CASUS', 'STURINGSVRAAG'))),
    constraint livesessie_veld check (veld is null or soort = 'REFLECTIE')
);
create index livesessie_ronde on livesessie (gemeente, ronde);
call beveilig('livesessie');
create policy lezen on livesessie for select using (app_in_review(gemeente, peerreview));
create policy beginnen on livesessie for insert with check (app_in_review(gemeente, peerreview) and (app_beheert_keuken() or app_is('BEGELEIDER')));
create policy leiden on livesessie for update using (app_in_review(gemeente, peerreview) and (app_beheert_keuken() or app_is('BEGELEIDER')));
create policy eindigen on livesessie for delete using (app_in_review(gemeente, peerreview) and (app_beheert_keuken() or app_is('BEGELEIDER')));

-- kind: keuken. Who said to be ready with a step: a sign of its own, which tells nothing of what was handed in. Counted, never kept as a
-- count. Who did not say so yet is for who leads.
create table liveklaar (
    gemeente   text not null,
    peerreview uuid not null,
    sessie     uuid not null,
    stap       int  not null,
    persoon    uuid not null,
    constraint liveklaar_pk primary key (gemeente, sessie, stap, persoon),
    constraint liveklaar_sessie_fk foreign key (gemeente, sessie) references livesessie (gemeente, sessie) on delete cascade
);
call beveilig('liveklaar', 'select, insert, delete');
create policy lezen on liveklaar for select using (app_in_review(gemeente, peerreview)
    and (persoon = app_persoon() or app_beheert_keuken() or app_is('BEGELEIDER')));
create policy melden on liveklaar for insert with check (app_in_review(gemeente, peerreview) and persoon = app_persoon()
    and (app_is('PEER') or app_is('CASUSHOUDER'))
    and exists (select 1 from livesessie l where l.gemeente = liveklaar.gemeente and l.sessie = liveklaar.sessie
        and l.peerreview = liveklaar.peerreview and l.stap = liveklaar.stap));
create policy intrekken on liveklaar for delete using (app_in_review(gemeente, peerreview) and persoon = app_persoon());

-- Everyone who sees a live sessie of this review now: what they are in it, and whether they said to be ready. Security definer, as a guest
-- reads neither the host's people nor others' signs; so it answers who is in the review alone, and the service says of a sign no more than
-- how many there are.
create function live_mensen(p_gemeente text, p_peerreview uuid, p_sessie uuid)
    returns table (persoon uuid, naam text, gemeente text, gemeente_naam text, rollen text[], klaar boolean)
    language sql stable security definer set search_path = public, pg_temp as
$$
    select deel.persoon, min(deel.naam), min(deel.gemeente), min(g.naam), array_agg(distinct deel.rol),
        exists (select 1 from livesessie l join liveklaar k on k.gemeente = l.gemeente and k.sessie = l.sessie and k.stap = l.stap
            where l.gemeente = p_gemeente and l.sessie = p_sessie and k.persoon = deel.persoon)
    from (
            select r.persoon, r.naam, r.gast_gemeente as gemeente, r.rol from gastrecht r
                where r.gastheer = p_gemeente and r.peerreview = p_peerreview and r.tot_op is null and r.persoon is not null
            union all
            select d.id, d.naam, d.gemeente, 'GASTCOORDINATOR' from gastrecht r
                join deelnemer d on d.gemeente = r.gast_gemeente and d.coordinator and d.status = 'ACTIEF'
                where r.gastheer = p_gemeente and r.peerreview = p_peerreview and r.tot_op is null and r.rol = 'COORDINATOR'
            union all
            select d.id, d.naam, d.gemeente, rol.naam
                from peerreview p join casus c on c.gemeente = p.gemeente and c.id = p.casus
                    join deelnemer d on d.gemeente = p.gemeente and d.status = 'ACTIEF'
                    cross join lateral (values ('CASUSHOUDER', d.id = c.casushouder), ('LEZER', d.id = any (c.lezers)),
                        ('COORDINATOR', d.coordinator)) as rol (naam, geldt)
                where p.gemeente = p_gemeente and p.id = p_peerreview and rol.geldt) deel
        left join gemeente g on g.code = deel.gemeente
    where app_in_review(p_gemeente, p_peerreview)
    group by deel.persoon order by min(deel.naam), deel.persoon
$$;
revoke all on function live_mensen(text, uuid, uuid) from public;
grant execute on function live_mensen(text, uuid, uuid) to ${applicatierol};

-- Whoever looks hears that something is new, at the commit and once per transaction. By triggers, as what is on changes by more than one
-- hand: who leads, the clock that closes a ronde, who ends a right in the review.
create function meld_live() returns trigger language plpgsql as $$
begin
    perform pg_notify('live', coalesce(new.peerreview, old.peerreview)::text);
    return null;
end $$;
create trigger live after insert or update or delete on livesessie for each row execute function meld_live();
create trigger live after insert or delete on liveklaar for each row execute function meld_live();
create trigger live after update on sessie for each row when (old.status is distinct from new.status) execute function meld_live();
create trigger live after insert or update on gastrecht for each row execute function meld_live();
