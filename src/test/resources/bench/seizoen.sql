-- By the owner of the tables. A seizoen in MATCHING in which ${gemeenten} gemeenten, the demo gemeenten among them, each ask for one casus and
-- each take part in six.
insert into gemeente (code, naam, provincie, grootteklasse, stedelijkheid, jeugdregio, toegelaten_op, doet_mee, themas, niveaus)
select 'GM' || (1000 + n), 'Gemeente ' || n, 'Onbekend', (array ['TOT_20K', 'VAN_20K_TOT_50K', 'VAN_50K_TOT_100K', 'VAN_100K_TOT_250K'])[1 + n % 4],
    (array ['STERK', 'MATIG', 'WEINIG', 'NIET'])[1 + n % 3], 'Regio ' || n % 42, now(), true,
    (select array_agg(code) from (select code from thema order by md5(code || n) limit 3) t), array ['BESTUURLIJK', 'BELEID', 'UITVOERING']
from generate_series(1, ${gemeenten} - (select count(*)::int from gemeente)) n;

insert into deelname (gemeente, capaciteit) select code, 6 from gemeente on conflict (gemeente) do update set capaciteit = 6;

insert into deelnemer (gemeente, id, keycloak_id, naam, email, niveau, coordinator, status, gemaakt_op)
select g.code, uuidv7(), gen_random_uuid(), 'Deelnemer', 'deelnemer@' || lower(g.code) || '.example', 'BELEID', true, 'ACTIEF', now()
from gemeente g where g.naam like 'Gemeente %';

insert into seizoen (id, naam, startdatum, einddatum, status) values (uuidv7(), 'Meting', current_date, current_date + 90, 'MATCHING');

with zaak as (
    insert into casus (gemeente, id, titel, verhaal, bedoeling, sturingsvraag, aannames, themas, niveaus, schrijver, schrijver_naam, casushouder,
        casushouder_naam, status, gewijzigd_op)
    select g.code, uuidv7(), 'Casus van ' || g.naam, repeat('Een gezin kreeg vier soorten hulp en niemand had het overzicht. ', 30),
        'Een gezin dat vastloopt houdt iemand die blijft.', 'Hoe sturen we op wat helpt?', array ['Zonder uren raken we de grip kwijt.'],
        (select array_agg(code) from (select code from thema order by md5(g.code || code) limit 2) t), array ['BELEID', 'UITVOERING'],
        d.id, d.naam, d.id, d.naam, 'AANGENOMEN', now()
    from gemeente g cross join lateral (select id, naam from deelnemer d where d.gemeente = g.code order by id limit 1) d
    returning gemeente, id, titel, sturingsvraag, themas, niveaus
), review as (
    insert into peerreview (gemeente, id, casus, casus_titel, format, status, gemaakt_op)
    select gemeente, uuidv7(), id, titel, 'STUREN_MET_KWALITEIT', 'TEAMVORMING', now() from zaak returning gemeente, id, casus
), rondes as (
    insert into ronde (gemeente, id, peerreview, volgnummer, soort, titel, uitleg, onthulling, schrijvers, status, opent_op, deadline_op)
    select r.gemeente, uuidv7(), r.id, s.nr, s.soort, s.soort, 'Uitleg', 'NA_EIGEN_INZENDING', array ['PEER'], 'GEPLAND',
        now() + (s.nr + 4) * interval '8 days', now() + (s.nr + 5) * interval '8 days'
    from review r cross join unnest(array ['VERHELDEREN', 'AANNAMES', 'HERFORMULEREN', 'REFLECTEREN', 'ADVISEREN', 'TERUGBLIK']) with ordinality s(soort, nr)
)
insert into inschrijving (peerreview, gastheer, casus, seizoen, titel, sturingsvraag, themas, niveaus, ingeschreven_op)
select r.id, r.gemeente, z.id, (select id from seizoen where naam = 'Meting'), z.titel, z.sturingsvraag, z.themas, z.niveaus, now()
from review r join zaak z on z.id = r.casus;

analyze;
