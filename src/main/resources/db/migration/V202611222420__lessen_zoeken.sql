-- Finding lessons. What is searched is kept in the transaction that publishes, merges or withdraws, when it commits.

-- kind: gedeeld. One row per les that may be found; derived, nothing here is not in les_versie.
create table les_zoek (
    les             uuid        constraint les_zoek_pk primary key references les,
    versienummer    int         not null,
    gepubliceerd_op timestamptz not null,
    -- lessons that were published after each other share a number; the newest have the highest
    vak             int         not null,
    -- in both beside the words: the facets, and the number (vakmerken). One index then answers to all of them together
    titel           tsvector    not null,
    tekst           tsvector    not null,
    -- of every facet its values, as FACET:CODE
    facetten        text[]      not null
);
create sequence les_zoek_volgnummer;
-- The row is read as a whole to be ranked: beside the table it would be two reads. What the planner could know of the words it is not asked for,
-- and to look it up each time took longer than to answer.
alter table les_zoek set (toast_tuple_target = 8160, autovacuum_analyze_scale_factor = 0.02);
alter table les_zoek alter column tekst set storage main, alter column tekst set statistics 0, alter column titel set statistics 0, alter column facetten set statistics 0;
create index les_zoek_tekst on les_zoek using gin (tekst);
create index les_zoek_titel on les_zoek using gin (titel);
create index les_zoek_nieuwste on les_zoek (gepubliceerd_op desc, les desc);
call beveilig('les_zoek', 'select');
create policy lezen on les_zoek for select using (app_persoon() is not null);

-- kind: gedeeld. How many lessons there are under each value of each facet; under '' all of them.
create table les_facet (
    facet  text constraint les_facet_pk primary key,
    lessen int  not null
);
call beveilig('les_facet', 'select');
create policy lezen on les_facet for select using (app_persoon() is not null);

create function les_facetten(v les_versie) returns text[] language sql immutable as
$$
    select array ['PRINCIPE:' || v.principe]
        || array(select distinct 'THEMA:' || x from unnest(v.themas) x) || array(select distinct 'ARENA:' || x from unnest(v.arenas) x)
        || array(select distinct 'LEVENSFASE:' || x from unnest(v.levensfasen) x) || array(select distinct 'NIVEAU:' || x from unnest(v.niveaus) x)
        || array(select distinct 'OBSTAKEL:' || x from unnest(v.obstakels) x)
$$;

create function les_vector(v les_versie) returns tsvector language sql stable as
$$
    select zoekvector(v.titel, v.inzicht, v.wanneer_wel || ' ' || v.wanneer_niet,
        (select coalesce(string_agg(t.naam, ' '), '') from thema t where t.code = any (v.themas)))
$$;

create function lesvak(p_volgnummer bigint) returns int language sql immutable as $$ select (p_volgnummer / 4096)::int $$;

-- The number, that of eight of them together, and that of sixty-four.
create function vakmerken(p_vak int) returns text[] language sql immutable as
$$ select array ['#' || p_vak, '##' || p_vak / 8, '###' || p_vak / 64] $$;

-- The newest so many, said with a few of these.
create function vakvraag(p_hoogst int, p_vakken int) returns tsquery language sql immutable as
$$
    select string_agg(quote_literal(case x.maat when 1 then '#' when 8 then '##' else '###' end || n), ' | ')::tsquery
    from (select case when p_vakken <= 4 then 1 when p_vakken <= 32 then 8 else 64 end as maat) x,
        generate_series((p_hoogst - p_vakken + 1) / x.maat, p_hoogst / x.maat) n
$$;

create function les_zoekrij(v les_versie, p_vak int) returns les_zoek language sql stable as
$$
    select row (v.les, v.nummer, v.gepubliceerd_op, p_vak, strip(zoekvector(v.titel, '', '', '')) || m.merk, les_vector(v) || m.merk, les_facetten(v))::les_zoek
    from (select array_to_tsvector(les_facetten(v) || vakmerken(p_vak)) as merk) m
$$;

-- The words of these versions come into the lexicon (p_teken 1), or leave it (-1).
create procedure tel_leswoorden(p_les uuid, p_versie int, p_teken int) language sql as
$$
    insert into zoekwoord (woord, lexemen, lessen)
    select w.woord, woordlexemen(w.woord), greatest(p_teken, 0) from (
        select distinct w.woord from les_versie v, zoekwoorden(v.titel || ' ' || v.inzicht || ' ' || v.wanneer_wel || ' ' || v.wanneer_niet) w
        where v.les = p_les and v.nummer = p_versie) w
    where stam_van(w.woord) is not null
    order by w.woord
    on conflict (woord) do update set lessen = zoekwoord.lessen + p_teken;
    delete from zoekwoord where lessen <= 0;
$$;

create procedure tel_lesrij(p_rij les_zoek, p_teken int) language sql as
$$
    insert into zoekstam (stam, lessen) select lexeme, greatest(p_teken, 0) from unnest((p_rij).tekst) where lexeme !~ '[:#]'
    on conflict (stam) do update set lessen = zoekstam.lessen + p_teken;
    insert into les_facet (facet, lessen) select f, greatest(p_teken, 0) from unnest((p_rij).facetten || ''::text) f
    on conflict (facet) do update set lessen = les_facet.lessen + p_teken;
$$;

-- Puts the index right for one les. One at a time, so that the counts are true; at the end of the transaction, so that nobody waits for long.
create function werk_les_zoek_bij() returns trigger language plpgsql security definer set search_path = public, pg_temp as
$$
declare
    v_oud   les_zoek;
    v_nieuw les_zoek;
begin
    perform pg_advisory_xact_lock(hashtext('les_zoek'));
    select * into v_oud from les_zoek where les = new.id;
    select v.nummer into v_nieuw.versienummer from les l join les_versie v on v.les = l.id and v.nummer = l.versienummer
        where l.id = new.id and l.status in ('GEPUBLICEERD', 'IN_REDACTIE');
    if v_oud.versienummer is not distinct from v_nieuw.versienummer then return null; end if;
    if v_oud.les is not null then
        delete from les_zoek where les = new.id;
        call tel_lesrij(v_oud, -1);
        call tel_leswoorden(new.id, v_oud.versienummer, -1);
    end if;
    if v_nieuw.versienummer is not null then
        call tel_leswoorden(new.id, v_nieuw.versienummer, 1);
        insert into les_zoek select (les_zoekrij(v, lesvak(nextval('les_zoek_volgnummer')))).*
            from les_versie v where v.les = new.id and v.nummer = v_nieuw.versienummer
            returning * into v_nieuw;
        call tel_lesrij(v_nieuw, 1);
    end if;
    return null;
end
$$;
create constraint trigger les_zoek after insert or update of status, versienummer on les
    deferrable initially deferred for each row execute function werk_les_zoek_bij();

-- Makes everything anew: after a new version of PostgreSQL whose stemmer differs, and when words of the field or synonyms were added.
create procedure herbouw_les_zoek() language plpgsql as
$$
begin
    perform pg_advisory_xact_lock(hashtext('les_zoek'));
    delete from zoekwoord;
    delete from zoekstam;
    delete from les_facet;
    delete from les_zoek;
    insert into zoekwoord (woord, lexemen, lessen)
        select w.woord, array [stam_van(w.woord)], count(distinct v.les)
        from les l join les_versie v on v.les = l.id and v.nummer = l.versienummer,
            zoekwoorden(v.titel || ' ' || v.inzicht || ' ' || v.wanneer_wel || ' ' || v.wanneer_niet) w
        where l.status in ('GEPUBLICEERD', 'IN_REDACTIE') and stam_van(w.woord) is not null group by w.woord;
    -- the words of the field decide first which are compounds; only what is none is a part of others
    update zoekwoord set lexemen = woordlexemen(woord);
    update zoekwoord set lexemen = woordlexemen(woord) where cardinality(lexemen) = 1;
    insert into les_zoek select (les_zoekrij(v, lesvak(nextval('les_zoek_volgnummer')))).*
        from les l join les_versie v on v.les = l.id and v.nummer = l.versienummer where l.status in ('GEPUBLICEERD', 'IN_REDACTIE')
        order by v.gepubliceerd_op;
    insert into zoekstam select lexeme, count(*) from les_zoek, unnest(tekst) where lexeme !~ '[:#]' group by lexeme;
    insert into les_facet select f, count(*) from les_zoek, unnest(facetten || ''::text) f group by f;
end
$$;

call herbouw_les_zoek();

-- The facets chosen: any value within one facet, every facet. Null of none.
create function facetvraag(p_filter text[]) returns tsquery language sql immutable as
$$
    select (string_agg('(' || waarden || ')', ' & '))::tsquery
    from (select string_agg(quote_literal(f), ' | ') as waarden from unnest(p_filter) f group by split_part(f, ':', 1)) x
$$;

-- Which part of the lessons is under the chosen facets, as if they had nothing to do with each other.
create function facetdeel(p_filter text[], p_alle int) returns float language plpgsql stable as
$$
declare
    v_uit  float := 1;
    v_deel float;
begin
    for v_deel in select coalesce(sum(a.lessen), 0)::float / p_alle from unnest(p_filter) f left join les_facet a on a.facet = f group by split_part(f, ':', 1) loop
        v_uit := v_uit * least(v_deel, 1);
    end loop;
    return v_uit;
end
$$;

-- Those that answer to all these questions, the newest, at most p_hoogstens; after this les, where one is named. p_deel is about which part of all
-- lessons does. Of much, the index is asked for as few of the newest as will do, and then for more; so a common word costs no more among many
-- lessons than among few. Fewer than six tenths of p_hoogstens are all there are. Each question is a condition of its own: the index then skips in
-- one list what it has not seen in the other. Whoever calls this runs as the owner: behind row security the index for words cannot be used.
create function nieuwste_met(p_vragen tsquery[], p_deel float, p_hoogstens int, p_titel boolean default false, p_na uuid default null) returns uuid[]
    language plpgsql stable as
$$
declare
    v_na     les_zoek;
    v_hoogst int;
    v_vakken int := least(ceil(1.5 * p_hoogstens / greatest(p_deel * 4096, 0.001)), 1000);
    v_geheel boolean;
    v_uit    uuid[];
begin
    select * into v_na from les_zoek where les = p_na;
    v_hoogst := coalesce(v_na.vak, (select lesvak(last_value) from les_zoek_volgnummer));
    loop
        v_geheel := v_vakken > 128 or v_vakken > v_hoogst;
        execute (select 'select array(select x.les from (select les, gepubliceerd_op from les_zoek where '
                || string_agg(format('%I @@ %L::tsquery', case when p_titel then 'titel' else 'tekst' end, q), ' and ') || ' offset 0) x
                where $1 is null or (x.gepubliceerd_op, x.les) < ($2, $1) order by x.gepubliceerd_op desc, x.les desc limit $3)'
            from unnest(p_vragen || case when v_geheel then null else vakvraag(v_hoogst, v_vakken) end) q where q is not null)
            into v_uit using p_na, v_na.gepubliceerd_op, p_hoogstens;
        exit when v_geheel or cardinality(v_uit) >= 0.6 * p_hoogstens;
        v_vakken := greatest(v_vakken + 1, least(v_vakken * 4, ceil(v_vakken * 1.3 * p_hoogstens / greatest(cardinality(v_uit), 1))));
    end loop;
    return v_uit;
end
$$;

-- Which part has all of these: between as if they had nothing to do with each other, and as if they always came together.
create function samen(p_delen float[]) returns float language sql immutable as
$$ select sqrt(min(d)) * exp(sum(ln(d)) / 2) from (select greatest(x, 1e-9) as d from unnest(p_delen) x) y $$;

-- The lessons to rank. First those that say it all, then those that say nearly all of it, and so on until there are enough. Where more say it all
-- than are ranked, those whose title does are among them.
create function zoek_kandidaten(p_begrippen zoekbegrip[], p_filter text[], p_hoogstens int, p_genoeg int) returns uuid[] language plpgsql stable as
$$
declare
    v_facetten tsquery := facetvraag(p_filter);
    v_alle   int := greatest((select lessen from les_facet where facet = ''), 1);
    v_gekozen float := facetdeel(p_filter, v_alle);
    v_n      int := cardinality(p_begrippen);
    v_streng tsquery[] := array(select of_vraag((b).eigen || (b).verwant) from unnest(p_begrippen) b);
    v_ruim   tsquery[] := array(select of_vraag((b).eigen || (b).verwant || (b).breed) from unnest(p_begrippen) b);
    v_delen  float[] := array(select least(1.0, omvang((b).eigen || (b).verwant)::float / v_alle) from unnest(p_begrippen) b);
    v_ruimer float[] := array(select least(1.0, omvang((b).eigen || (b).verwant || array(select d::tsquery from unnest((b).delen) d))::float / v_alle) from unnest(p_begrippen) b);
    v_deel   float := v_gekozen;
    v_uit    uuid[] := '{}';
    v_keuze  record;
    v_trede  int := 0;
    v_aantal int;
begin
    v_deel := v_gekozen * samen(v_delen);
    if v_deel * v_alle > p_hoogstens then
        v_uit := nieuwste_met(v_streng || v_facetten, v_deel / power(8, v_n), p_hoogstens / 2, true);
    end if;
    v_uit := v_uit || nieuwste_met(v_streng || v_facetten, v_deel, p_hoogstens);
    -- all of them in a wider sense, then three of the rarest, two, and one in a wider sense
    for v_keuze in
        select 1 as trede, array(select generate_series(1, v_n)) as welke where v_ruim <> v_streng
        union all select 2, array [i, j, k] from generate_series(1, least(v_n, 4)) i, generate_series(i + 1, least(v_n, 4)) j, generate_series(j + 1, least(v_n, 4)) k
            where v_n > 3
        union all select 3, array [i, j] from generate_series(1, least(v_n, 4)) i, generate_series(i + 1, least(v_n, 4)) j where v_n > 2
        union all select 4, array [i] from generate_series(1, least(v_n, 6)) i where v_n > 1
        order by trede, welke
    loop
        v_aantal := (select count(distinct x) from unnest(v_uit) x);
        exit when v_aantal >= 4 * p_genoeg or (v_keuze.trede > v_trede and v_aantal >= p_genoeg);
        v_trede := v_keuze.trede;
        v_deel := v_gekozen * samen(array(select case when v_trede in (1, 4) then v_ruimer[x] else v_delen[x] end from unnest(v_keuze.welke) x));
        v_uit := v_uit || nieuwste_met(array(select case when v_trede in (1, 4) then v_ruim[x] else v_streng[x] end from unnest(v_keuze.welke) x)
            || v_facetten, v_deel, case v_trede when 1 then p_hoogstens else least(p_hoogstens, 4 * p_genoeg) end);
    end loop;
    return array(select distinct x from unnest(v_uit) x);
end
$$;

-- How well each of them fits: per idea what it is worth, times how and where the les says it. What is rare is worth more; the same in other
-- words three quarters of it, a part of it what that part is worth by itself, and less.
create function rangschik_lessen(p_begrippen zoekbegrip[], p_lessen uuid[]) returns table (les uuid, score int)
    language plpgsql stable as
$$
declare
    c_zwaarte constant text := '{0.15,0.3,0.6,1}';
    v_lessen  int := greatest((select f.lessen from les_facet f where f.facet = ''), 1);
    v_som     text;
begin
    select string_agg(format('greatest(%s * greatest(ts_rank(%L, z.tekst, %L::tsquery)%s)%s)',
            zeldzaamheid(v_lessen, (b).lessen), c_zwaarte, (b).eigen,
            (select string_agg(format(', %s * ts_rank(%L, z.tekst, %L::tsquery)', case when numnode(q) = 1 then 0.75 else 0.45 end, c_zwaarte, q), '') from unnest((b).verwant) q),
            (select ', ' || string_agg(format('%s * ts_rank(%L, z.tekst, %L::tsquery)', round(0.25 * zeldzaamheid(v_lessen, lessen_met(d)), 3), c_zwaarte, d), ' + ')
                from unnest((b).delen) d)), ' + ')
        into v_som from unnest(p_begrippen) b;
    return query execute format('select z.les, (1e6 * (%s))::int from les_zoek z where z.les = any ($1)', v_som) using p_lessen;
end
$$;

-- The words of the lessons that answer to what was asked, to mark them in what is shown.
create function zoektrefwoorden(p_begrippen zoekbegrip[]) returns text[] language sql stable as
$$
    select array(select woord from zoekwoord where lexemen && array(select m[1] from unnest(p_begrippen) b,
            regexp_matches(concat_ws(' ', (b).eigen, array_to_string((b).verwant, ' '), (b).breed), '''([a-z0-9]+)''', 'g') m)
        limit 300)
$$;

-- One page of what was found, how many there are (of more than p_hoogstens: at least), and how many under each facet. Without words: all
-- lessons, the newest first. Nothing of what was asked is kept.
create function zoek_lessen(p_vraag text, p_filter text[], p_na_score int, p_na_les uuid, p_limiet int, p_hoogstens int) returns jsonb
    language plpgsql stable security definer set search_path = public, pg_temp as
$$
declare
    v_facetten_gekozen tsquery := facetvraag(p_filter);
    v_begrippen zoekbegrip[];
    v_kandidaten uuid[];
    v_lessen    uuid[];
    v_scores    int[];
    v_items     jsonb;
    v_facetten  jsonb;
    v_deel      float;
begin
    if app_persoon() is null then return null; end if;
    if btrim(p_vraag) = '' and v_facetten_gekozen is null then
        return jsonb_build_object('items', (select coalesce(jsonb_agg(jsonb_build_object('les', x.les, 'score', 0)), '[]') from (
                select z.les from les_zoek z where p_na_les is null or (z.gepubliceerd_op, z.les) < (select n.gepubliceerd_op, n.les from les_zoek n where n.les = p_na_les)
                order by z.gepubliceerd_op desc, z.les desc limit p_limiet + 1) x),
            'aantal', coalesce((select f.lessen from les_facet f where f.facet = ''), 0), 'meer', false,
            'facetten', (select coalesce(jsonb_object_agg(f.facet, f.lessen), '{}') from les_facet f where f.facet <> '' and f.lessen > 0),
            'woorden', '[]'::jsonb, 'gelezen', '[]'::jsonb);
    elsif btrim(p_vraag) = '' then
        v_deel := facetdeel(p_filter, greatest((select f.lessen from les_facet f where f.facet = ''), 1));
        v_lessen := nieuwste_met(array [v_facetten_gekozen], v_deel, p_hoogstens);
        v_items := (select coalesce(jsonb_agg(jsonb_build_object('les', u.les, 'score', 0) order by u.n), '[]') from unnest(
            case when p_na_les is null then v_lessen[:p_limiet + 1] else nieuwste_met(array [v_facetten_gekozen], v_deel, p_limiet + 1, false, p_na_les) end)
            with ordinality as u (les, n));
    else
        v_begrippen := array(select b from zoekbegrippen(p_vraag, 8) b);
        if cardinality(v_begrippen) > 0 then
            v_kandidaten := zoek_kandidaten(v_begrippen, p_filter, p_hoogstens, 25);
            -- what hardly answers is not shown: a tenth of the best
            select array_agg(x.les), array_agg(x.score) into v_lessen, v_scores from (
                select r.les, r.score, max(r.score) over () as beste
                from rangschik_lessen(v_begrippen, v_kandidaten) r) x where x.score >= x.beste / 10;
        end if;
        select coalesce(jsonb_agg(jsonb_build_object('les', x.les, 'score', x.score) order by x.score desc, x.les desc), '[]') into v_items from (
            select u.les, u.score from unnest(v_lessen, v_scores) as u (les, score) where p_na_les is null or (u.score, u.les) < (p_na_score, p_na_les)
            order by u.score desc, u.les desc limit p_limiet + 1) x;
    end if;
    select coalesce(jsonb_object_agg(f.facet, f.lessen), '{}') into v_facetten from (
        select u.facet, count(*) as lessen from les_zoek z, unnest(z.facetten) as u (facet) where z.les = any (v_lessen) group by u.facet) f;
    return jsonb_build_object('items', v_items, 'aantal', coalesce(cardinality(v_lessen), 0), 'meer', coalesce(cardinality(coalesce(v_kandidaten, v_lessen)), 0) >= 0.6 * p_hoogstens,
        'facetten', v_facetten, 'woorden', to_jsonb(zoektrefwoorden(v_begrippen)),
        'gelezen', (select coalesce(jsonb_agg(jsonb_build_object('getypt', (b).getypt, 'gezocht', (b).gezocht)), '[]') from unnest(v_begrippen) b where (b).gezocht is not null));
end
$$;

-- The lessons that say much of what this text says, the nearest first: those of its rarest words, and of what it comes back to. Words of the
-- field count for more than others. What has less than a share of it in common is not alike.
create function vergelijkbare_lessen(p_tekst text, p_limiet int) returns jsonb
    language plpgsql stable security definer set search_path = public, pg_temp as
$$
declare
    v_lessen    int := greatest((select lessen from les_facet where facet = ''), 1);
    v_begrippen zoekbegrip[];
    v_begrip    zoekbegrip;
    v_woord     record;
    v_alles     numeric := 0;
begin
    if app_persoon() is null then return null; end if;
    v_begrippen := '{}';
    for v_woord in
        select min(x.woord) as woord, x.stam, x.vak from (
            select w.woord, z.lexemen[1] as stam, cardinality(z.lexemen) > 1 or exists (select 1 from zoekdeel d where d.stam = z.lexemen[1]) as vak
            from (select * from zoekwoorden(p_tekst) limit 2000) w join zoekwoord z on z.woord = w.woord) x
        group by x.stam, x.vak having lessen_met(x.stam) <= greatest(v_lessen / 5, 20)
        order by zeldzaamheid(v_lessen, lessen_met(x.stam)) * (1 + ln(count(*))) * case when x.vak then 2 else 1 end desc, x.stam limit 8
    loop
        v_begrip := begrip_van(v_woord.woord);
        if not v_woord.vak then v_begrip.lessen := v_begrip.lessen * 4; end if;
        v_alles := v_alles + zeldzaamheid(v_lessen, v_begrip.lessen);
        v_begrippen := v_begrippen || v_begrip;
    end loop;
    if cardinality(v_begrippen) < 2 then return jsonb_build_object('items', '[]'::jsonb, 'woorden', '[]'::jsonb); end if;
    return jsonb_build_object('items', (select coalesce(jsonb_agg(jsonb_build_object('les', x.les, 'score', x.score) order by x.score desc, x.les desc), '[]') from (
            select r.les, r.score from rangschik_lessen(v_begrippen, zoek_kandidaten(v_begrippen, '{}', 200, 30)) r
            where r.score >= 1e6 * greatest(0.1 * v_alles, 0.25 * zeldzaamheid(v_lessen, 0)) order by r.score desc, r.les desc limit p_limiet) x),
        'woorden', to_jsonb(zoektrefwoorden(v_begrippen)));
end
$$;

do $$
declare functie text;
begin
    foreach functie in array array ['zoek_lessen(text, text[], int, uuid, int, int)', 'vergelijkbare_lessen(text, int)', 'werk_les_zoek_bij()'] loop
        execute format('revoke all on function %s from public', functie);
    end loop;
    grant execute on function zoek_lessen(text, text[], int, uuid, int, int), vergelijkbare_lessen(text, int) to ${applicatierol};
end $$;
