-- A sessie that nobody ended asks people to join for ever: it is due half a day after it was to end, or after it began where that was later.
create index sessie_bezig on sessie (einde_op) where status = 'BEZIG';

create or replace function wat_verstreken_is(p_nu timestamptz, p_hoogstens int)
    returns table (gemeente text, soort text, id uuid)
    language sql stable security definer set search_path = public, pg_temp as
$$
    (select r.gemeente, 'RONDE', r.id from ronde r join peerreview p on p.gemeente = r.gemeente and p.id = r.peerreview
        where r.status = 'OPEN' and p.status = 'RONDES' and r.deadline_op + make_interval(hours => r.respijt_uren) <= p_nu
        order by r.deadline_op limit p_hoogstens)
    union all
    (select u.gastheer, 'UITNODIGING', u.id from uitnodiging u
        where u.status = 'VERSTUURD' and u.antwoord_uiterlijk_op <= p_nu
          and not exists (select 1 from peerreview p where p.gemeente = u.gastheer and p.id = u.peerreview and p.status = 'GEPAUZEERD')
        order by u.antwoord_uiterlijk_op limit p_hoogstens)
    union all
    (select t.gastheer, 'TOESTEMMING', t.id from toestemming t
        where t.status = 'GEVRAAGD' and t.antwoord_uiterlijk_op <= p_nu
          and not exists (select 1 from peerreview p where p.gemeente = t.gastheer and p.id = t.peerreview and p.status = 'GEPAUZEERD')
        order by t.antwoord_uiterlijk_op limit p_hoogstens)
    union all
    (select l.herkomst_gastheer, 'LES', l.id from les l
        where l.herwoorden_voor_op <= p_nu and l.status in ('VOORGEDRAGEN', 'IN_REDACTIE') order by l.herwoorden_voor_op limit p_hoogstens)
    union all
    (select p.gemeente, 'KWARTAAL', p.id from peerreview p
        where p.intern and p.herhaald_op is null and p.status in ('OPVOLGING', 'AFGESLOTEN')
          and p.opvolging_op < date_trunc('quarter', p_nu, 'Europe/Amsterdam') order by p.opvolging_op limit p_hoogstens)
    union all
    (select s.gemeente, 'SESSIE', s.id from sessie s
        where s.status = 'BEZIG' and greatest(s.einde_op, s.gewijzigd_op) + interval '12 hours' <= p_nu order by s.einde_op limit p_hoogstens)
$$;
