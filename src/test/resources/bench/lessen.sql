-- By the owner of the tables, on top of the lessons of the collection: ${lessen} more, each a title, four sentences and a when and when not that
-- were drawn at random from those lessons. What is searched is put together from the vectors of the sentences, as it would come out.
set synchronous_commit = off;
create temporary table titel as select row_number() over () as nr, v.titel, zoekvector(v.titel, '', '', '') as vector, v.les from les_versie v;
create temporary table zin as select row_number() over () as nr, z.zin, zoekvector('', z.zin, '', '') as vector
    from les_versie v, regexp_split_to_table(v.inzicht, '(?<=[.])\s+') z (zin) where length(z.zin) > 10;
create temporary table slot as select row_number() over () as nr, z.zin, zoekvector('', '', z.zin, '') as vector
    from les_versie v, lateral (values (v.wanneer_wel), (v.wanneer_niet)) z (zin);
create unique index on titel (nr); create unique index on zin (nr); create unique index on slot (nr);
analyze titel; analyze zin; analyze slot;
create temporary table trekking as
    select n, uuidv7(n * interval '10 milliseconds' - interval '300 days') as id, now() - interval '300 days' + n * interval '10 milliseconds' as op,
        1 + floor(random() * (select count(*) from titel))::int as t, 1 + floor(random() * (select count(*) from titel))::int as f,
        1 + floor(random() * (select count(*) from zin))::int as a, 1 + floor(random() * (select count(*) from zin))::int as b,
        1 + floor(random() * (select count(*) from zin))::int as c, 1 + floor(random() * (select count(*) from zin))::int as d,
        1 + floor(random() * (select count(*) from slot))::int as w, 1 + floor(random() * (select count(*) from slot))::int as x
    from generate_series(1, ${lessen}) n;
analyze trekking;
alter table les disable trigger les_zoek;
insert into les (id, herkomst_tip, herkomst_gastheer, status, versienummer, titel, inzicht, wanneer_wel, wanneer_niet, principe, themas, arenas,
    levensfasen, niveaus, obstakels, gepubliceerd_op, voorgedragen_op)
select r.id, r.id, (select min(code) from gemeente), 'GEPUBLICEERD', 1, t.titel, concat_ws(' ', a.zin, b.zin, c.zin, d.zin), w.zin, x.zin, v.principe,
    v.themas, v.arenas, v.levensfasen, v.niveaus, v.obstakels, r.op, r.op
from trekking r join titel t on t.nr = r.t join titel f on f.nr = r.f join les_versie v on v.les = f.les and v.nummer = 1
    join zin a on a.nr = r.a join zin b on b.nr = r.b join zin c on c.nr = r.c join zin d on d.nr = r.d
    join slot w on w.nr = r.w join slot x on x.nr = r.x
order by r.n;
alter table les enable trigger les_zoek;
insert into les_versie select id, versienummer, titel, inzicht, wanneer_wel, wanneer_niet, principe, themas, arenas, levensfasen, niveaus, obstakels,
    gepubliceerd_op from les l where exists (select 1 from trekking r where r.id = l.id);
insert into les_zoek (les, versienummer, gepubliceerd_op, vak, titel, tekst, facetten)
select r.id, 1, r.op, lesvak(r.n), strip(t.vector) || m.merk,
    t.vector || a.vector || b.vector || c.vector || d.vector || w.vector || x.vector || m.merk, les_facetten(v)
from trekking r join titel t on t.nr = r.t join les_versie v on v.les = r.id and v.nummer = 1
    join zin a on a.nr = r.a join zin b on b.nr = r.b join zin c on c.nr = r.c join zin d on d.nr = r.d
    join slot w on w.nr = r.w join slot x on x.nr = r.x
    cross join lateral (select array_to_tsvector(les_facetten(v) || vakmerken(lesvak(r.n))) as merk) m
order by r.n;
select setval('les_zoek_volgnummer', ${lessen});
delete from zoekstam;
insert into zoekstam select word, ndoc from ts_stat('select tekst from les_zoek') where word !~ '[:#]';
delete from les_facet;
insert into les_facet select f, count(*) from les_zoek, unnest(facetten || ''::text) f group by f;
drop table titel, zin, slot, trekking;
vacuum analyze les_zoek;
vacuum analyze les;
vacuum analyze les_versie;
vacuum analyze zoekstam;
vacuum analyze zoekwoord;
