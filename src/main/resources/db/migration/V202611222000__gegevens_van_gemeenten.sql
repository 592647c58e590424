-- What NDSD reads in of gemeenten: also of those that are not admitted. A gemeente that is known but was not admitted (toegelaten_op is
-- null) takes part in nothing. Urbanity is null until the figure is there: who compares takes it for unlike nothing and like nothing.
alter table gemeente
    alter column stedelijkheid drop not null,
    alter column toegelaten_op drop not null,
    add column inkoopregio text,
    add constraint gemeente_doet_mee_na_toelating check (toegelaten_op is not null or not doet_mee);

-- May the row become this? What is public knowledge is NDSD's to keep; the profile is the gemeente's own, until admission nobody's.
create function mag_gegevens_bijhouden(nieuw gemeente) returns boolean language sql stable security definer set search_path = public, pg_temp as
$$
    select exists (select 1 from gemeente oud, lateral (select array ['naam', 'provincie', 'grootteklasse', 'stedelijkheid', 'jeugdregio',
            'inkoopregio', 'versie'] || case when app_rol() = 'BEHEERDER' and oud.toegelaten_op is null
                then array ['doet_mee', 'toegelaten_op'] else '{}' end as velden) bij
        where oud.code = nieuw.code and to_jsonb(oud) - bij.velden = to_jsonb(nieuw) - bij.velden)
$$;
revoke all on function mag_gegevens_bijhouden(gemeente) from public;
grant execute on function mag_gegevens_bijhouden(gemeente) to ${applicatierol};
create policy ndsd_neemt_op on gemeente for insert with check (app_rol() = 'NDSD' and toegelaten_op is null and not doet_mee);
create policy ndsd_houdt_bij on gemeente for update using (app_rol() in ('NDSD', 'BEHEERDER'))
    with check (app_rol() in ('NDSD', 'BEHEERDER') and mag_gegevens_bijhouden(gemeente));

-- kind: gedeeld. Who borders on whom, once per pair.
create table buurgemeente (
    een   text not null references gemeente,
    ander text not null references gemeente,
    constraint buurgemeente_pk primary key (een, ander),
    constraint buurgemeente_volgorde check (een < ander)
);
create index buurgemeente_ander on buurgemeente (ander);
call beveilig('buurgemeente', 'select, insert, delete');
create policy ieder_leest on buurgemeente for select using (app_persoon() is not null or app_rol() = 'SYSTEEM');
create policy ndsd_voegt_toe on buurgemeente for insert with check (app_rol() in ('NDSD', 'BEHEERDER'));
create policy ndsd_haalt_weg on buurgemeente for delete using (app_rol() in ('NDSD', 'BEHEERDER'));

-- kind: tussen. A review from before the service: who looked into whose kitchen, when, and under which principes its tips were filed (one
-- entry per tip). Read by NDSD and by the coordinators of the two.
create table eerdere_review (
    id       uuid   constraint eerdere_review_pk primary key,
    gastheer text   not null references gemeente,
    peer     text   not null references gemeente,
    datum    date   not null,
    themas   text[] not null default '{}',
    tips     text[] not null default '{}',
    versie   int    not null default 0,
    constraint eerdere_review_uniek unique (gastheer, peer, datum),
    constraint eerdere_review_twee_gemeenten check (gastheer <> peer)
);
create index eerdere_review_peer on eerdere_review (peer);
call beveilig('eerdere_review', 'select, insert, update');
create policy lezen on eerdere_review for select using (app_rol() in ('NDSD', 'BEHEERDER')
    or (app_rol() = 'COORDINATOR' and app_eigen() in (gastheer, peer)));
create policy ndsd_voegt_toe on eerdere_review for insert with check (app_rol() in ('NDSD', 'BEHEERDER'));
create policy ndsd_wijzigt on eerdere_review for update using (app_rol() in ('NDSD', 'BEHEERDER'));

-- Who looked into whose kitchen since, before the service and in it, whether they stayed to the end or not. For NDSD and the service
-- itself, which match with it: of others' reviews a gemeente hears nothing. Without a date: ever.
create function ontmoetingen(p_sinds date) returns table (gastheer text, peer text, datum date, themas text[])
    language sql stable security definer set search_path = public, pg_temp as
$$
    select o.gastheer, o.peer, o.datum, o.themas from (
        select e.gastheer, e.peer, e.datum, e.themas from eerdere_review e
        union all
        select u.gastheer, u.gemeente, (coalesce((select min(g.vanaf_op) from gastrecht g where g.uitnodiging = u.id), u.verstuurd_op,
                u.gemaakt_op) at time zone 'Europe/Amsterdam')::date, u.themas
            from uitnodiging u where u.status in ('GEACCEPTEERD', 'BEEINDIGD')) o
    where app_rol() in ('NDSD', 'SYSTEEM') and (p_sinds is null or o.datum >= p_sinds)
$$;
revoke all on function ontmoetingen(date) from public;
grant execute on function ontmoetingen(date) to ${applicatierol};
