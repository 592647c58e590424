-- By the owner of the tables. ${gemeenten} in all, the demo gemeenten among them; 100 casussen each; reviews that run in Amsterdam,
-- each with Nadia of Utrecht as a peer.
insert into gemeente (code, naam, provincie, grootteklasse, stedelijkheid, toegelaten_op)
select 'GM' || (1000 + n), 'Gemeente ' || n, 'Onbekend', 'VAN_20K_TOT_50K', 'MATIG', now() from generate_series(1, ${gemeenten} - 6) n;

insert into deelnemer (gemeente, id, keycloak_id, naam, email, niveau, coordinator, status, gemaakt_op)
select g.code, uuidv7(), gen_random_uuid(), 'Deelnemer ' || n, 'deelnemer' || n || '@' || lower(g.code) || '.example', 'BELEID', n = 1, 'ACTIEF', now()
from gemeente g cross join generate_series(1, 5) n where g.code > 'GM1000' and g.code < 'GM2000';

insert into casus (gemeente, id, titel, verhaal, bedoeling, sturingsvraag, aannames, themas, niveaus, schrijver, schrijver_naam, casushouder,
    casushouder_naam, status, gewijzigd_op)
select g.code, uuidv7(), 'Casus ' || n || ' van ' || g.naam, repeat('Een gezin kreeg vier soorten hulp en niemand had het overzicht. ', 30),
    'Een gezin dat vastloopt houdt iemand die blijft.', 'Hoe sturen we op wat helpt?', array ['Zonder uren raken we de grip kwijt.'],
    array ['JEUGDHULP'], array ['BELEID'], d.id, d.naam, d.id, d.naam,
    (array ['CONCEPT', 'INGEDIEND', 'AANGENOMEN', 'AFGEROND'])[1 + n % 4], now()
from gemeente g cross join generate_series(1, 100) n
    cross join lateral (select id, naam from deelnemer d where d.gemeente = g.code order by id offset n % 5 limit 1) d
where ${gemeenten} > 1 or g.code = 'GM0363'
order by n, g.code;

with gekozen as (
    select gemeente, id, titel from casus where gemeente = 'GM0363' and status = 'AANGENOMEN' order by id limit ${reviews}
), review as (
    insert into peerreview (gemeente, id, casus, casus_titel, format, status, gestart_op, gemaakt_op)
    select gemeente, uuidv7(), id, titel, 'STUREN_MET_KWALITEIT', 'RONDES', now(), now() from gekozen returning gemeente, id, casus, casus_titel
), genodigd as (
    insert into uitnodiging (id, gastheer, gemeente, peerreview, casus, titel, sturingsvraag, themas, antwoord_uiterlijk_op, bijdrage_uiterlijk_op,
        deelnemers, status, gemaakt_op, verstuurd_op)
    select uuidv7(), r.gemeente, g.code, r.id, r.casus, r.casus_titel, 'Hoe?', array ['JEUGDHULP'], now() + interval '9 days',
        now() + interval '60 days', array [d.id], 'GEACCEPTEERD', now(), now()
    from review r cross join gemeente g cross join lateral (select id from deelnemer d where d.gemeente = g.code
        and not d.coordinator and (g.code <> 'GM0344' or d.naam like 'Nadia%') order by id limit 1) d
    where g.code in ('GM0344', 'GM0014', 'GM0988')
    returning id, gastheer, gemeente, peerreview, casus, deelnemers
), recht as (
    insert into gastrecht (id, gastheer, peerreview, casus, gast_gemeente, persoon, rol, naam, niveau, uitnodiging, vanaf_op)
    select uuidv7(), u.gastheer, u.peerreview, u.casus, u.gemeente, d.id, 'PEER', d.naam, d.niveau, u.id, now()
    from genodigd u join deelnemer d on d.id = u.deelnemers[1]
    union all
    select uuidv7(), u.gastheer, u.peerreview, u.casus, u.gemeente, null, 'COORDINATOR', 'Coordinator', null, u.id, now() from genodigd u
), naar_casus as (
    update casus c set peerreview = r.id, status = 'IN_REVIEW' from review r where c.id = r.casus
)
insert into ronde (gemeente, id, peerreview, volgnummer, soort, titel, uitleg, onthulling, schrijvers, status, opent_op, deadline_op)
select r.gemeente, uuidv7(), r.id, s.nr, s.soort, s.soort, 'Uitleg', 'NA_EIGEN_INZENDING', array ['PEER'],
    case when s.nr < 4 then 'GESLOTEN' when s.nr = 4 then 'OPEN' else 'GEPLAND' end,
    now() + (s.nr - 4) * interval '8 days', now() + (s.nr - 3) * interval '8 days'
from review r cross join unnest(array ['VERHELDEREN', 'AANNAMES', 'HERFORMULEREN', 'REFLECTEREN', 'ADVISEREN', 'TERUGBLIK']) with ordinality s(soort, nr);

analyze;
