-- Searching in Dutch: what a word is made of, what means the same, how a text becomes what is searched, and the index of the lessons.
-- All in the database, so that every instance searches the same; src/docs/zoeken.md tells why it is built like this.
-- The three extensions are trusted ones: the owner of the database may create them.
create extension if not exists unaccent;
create extension if not exists pg_trgm;
create extension if not exists fuzzystrmatch;

-- kind: gedeeld. Words of the field that compounds are made of, by their stem.
create table zoekdeel (
    stam text constraint zoekdeel_pk primary key
);
call beveilig('zoekdeel', 'select');
create policy lezen on zoekdeel for select using (app_persoon() is not null);

-- kind: gedeeld. Expressions that mean the same to a reader; in one group each finds the others.
create table zoeksynoniem (
    groep       int     not null,
    uitdrukking text    not null,
    stammen     text[]  not null,
    vraag       tsquery not null,
    constraint zoeksynoniem_pk primary key (groep, uitdrukking)
);
create index zoeksynoniem_stam on zoeksynoniem ((stammen[1]));
call beveilig('zoeksynoniem', 'select');
create policy lezen on zoeksynoniem for select using (app_persoon() is not null);

-- kind: gedeeld. Every word of the published lessons: its own stem first, then those of its parts, and in how many lessons it is.
create table zoekwoord (
    woord   text   constraint zoekwoord_pk primary key,
    lexemen text[] not null,
    lessen  int    not null
);
create index zoekwoord_lijkt on zoekwoord using gin (woord gin_trgm_ops);
create index zoekwoord_lexemen on zoekwoord using gin (lexemen);
create index zoekwoord_stam on zoekwoord ((lexemen[1]));
call beveilig('zoekwoord', 'select');
create policy lezen on zoekwoord for select using (app_persoon() is not null);

-- kind: gedeeld. In how many published lessons a stem is: what is rare tells more.
create table zoekstam (
    stam   text constraint zoekstam_pk primary key,
    lessen int  not null
);
create index zoekstam_begint on zoekstam (stam text_pattern_ops);
call beveilig('zoekstam', 'select');
create policy lezen on zoekstam for select using (app_persoon() is not null);

-- The words of a text: small letters, no accents, no apostrophes.
create function zoekwoorden(p_tekst text) returns table (woord text, plek int) language sql stable as
$$
    select w, n::int from unnest(string_to_array(regexp_replace(regexp_replace(lower(unaccent(p_tekst)), '[''’`]', '', 'g'),
        '[^a-z0-9]+', ' ', 'g'), ' ')) with ordinality as x (w, n)
    where length(w) between 1 and 60
$$;

-- The stem of a word; null of one that says nothing. The stemmer of PostgreSQL, and what it leaves undone in Dutch: double consonants
-- (gezin, gezinnen), -ies (indicatie, indicaties), z and v at the end (huis, huizen), and a few plurals of their own.
create function stam_van(p_woord text) returns text language plpgsql immutable parallel safe as
$$
declare s text := (ts_lexize('dutch_stem', p_woord))[1];
begin
    s := case s when 'kinder' then 'kind' when 'led' then 'lid' when 'sted' then 'stad' else s end;
    s := regexp_replace(s, '([bdfgklmnprst])\1$', '\1');
    s := regexp_replace(s, '([a-z]{3}e)s$', '\1');
    return regexp_replace(regexp_replace(s, 'z$', 's'), 'v$', 'f');
end
$$;

-- Whether compounds are made of it: a word of the field, or one of the lessons that is no compound itself.
create function is_zoekdeel(p_stam text) returns boolean language sql stable as
$$
    select length(p_stam) >= 3 and (exists (select 1 from zoekdeel where stam = p_stam)
        or (length(p_stam) >= 5 and exists (select 1 from zoekwoord where lexemen[1] = p_stam and cardinality(lexemen) = 1)))
$$;

-- The parts of a compound, by their stems, the smallest there are. Null of what is none.
-- Linking letters (-s-, -en-, -e-) go with the stem of the part before them.
create function ontleed(p_woord text, p_diep int default 3) returns text[] language plpgsql stable as
$$
declare
    v_stam   text;
    v_staart text;
    v_rest   text[];
    v_beste  text[];
begin
    if length(p_woord) < 7 or p_diep < 2 or p_woord ~ '[0-9]' then return null; end if;
    for i in 3 .. length(p_woord) - 3 loop
        v_stam := stam_van(left(p_woord, i));
        if v_stam is null or not is_zoekdeel(v_stam) then
            v_stam := case when i > 4 and substr(p_woord, i, 1) in ('s', 'n', 'e') then stam_van(left(p_woord, i - 1)) end;
            continue when v_stam is null or not is_zoekdeel(v_stam);
        end if;
        v_staart := substr(p_woord, i + 1);
        if is_zoekdeel(stam_van(v_staart)) then
            return coalesce(ontleed(left(p_woord, i), p_diep - 1), array [v_stam]) || coalesce(ontleed(v_staart, p_diep - 1), array [stam_van(v_staart)]);
        end if;
        if v_beste is null then
            v_rest := ontleed(v_staart, p_diep - 1);
            if v_rest is not null then v_beste := v_stam || v_rest; end if;
        end if;
    end loop;
    return v_beste;
end
$$;

-- What a word is found by: its own stem first, then the stems of its parts. Empty of one that says nothing.
create function woordlexemen(p_woord text) returns text[] language sql stable as
$$
    select case when s is null then '{}' else array [s] || coalesce((select array_agg(d order by n)
        from unnest(ontleed(p_woord)) with ordinality as x (d, n) where d <> s), '{}') end
    from (select stam_van(p_woord) as s) w
$$;

-- What is searched of a text: A in the title, B in the core and for the parts of words of the title, C in the rest and for the parts of
-- words of the core, D for the parts of the rest and for what the text is filed under.
create function zoekvector(p_titel text, p_kern text, p_rest text, p_onder text) returns tsvector language sql stable as
$$
    select coalesce(string_agg(x.lexeem || ':' || least(w.plek + greatest(x.nr - 2, 0), 16383) || case when x.nr = 1 then w.heel else w.deel end, ' '), '')::tsvector
    from (select woord, plek, 'A' as heel, 'B' as deel from zoekwoorden(p_titel)
          union all select woord, plek + 100, 'B', 'C' from zoekwoorden(p_kern)
          union all select woord, plek + 2000, 'C', 'D' from zoekwoorden(p_rest)
          union all select woord, plek + 6000, 'D', 'D' from zoekwoorden(p_onder)) w
        left join zoekwoord z on z.woord = w.woord
        cross join lateral unnest(coalesce(z.lexemen, woordlexemen(w.woord))) with ordinality as x (lexeem, nr)
$$;

-- The word of the lessons that someone meant to type: as few wrong letters as can be, and of those the one that is used most.
create function bedoeld_woord(p_woord text) returns text language sql stable as
$$
    select z.woord from zoekwoord z
    where length(p_woord) >= 4 and z.woord % p_woord and left(z.woord, 1) = left(p_woord, 1) and abs(length(z.woord) - length(p_woord)) <= 3
        and levenshtein_less_equal(z.woord, p_woord, 2) <= case when length(p_woord) < 7 then 1 else 2 end
    order by levenshtein_less_equal(z.woord, p_woord, 2), similarity(z.woord, p_woord) desc, z.lessen desc, z.woord
    limit 1
$$;

-- All of them, or any of them; null of none.
create function en_vraag(p_vragen tsquery[]) returns tsquery language sql immutable parallel safe as
$$ select (string_agg('(' || q::text || ')', ' & '))::tsquery from unnest(p_vragen) q where q is not null $$;
create function of_vraag(p_vragen tsquery[]) returns tsquery language sql immutable parallel safe as
$$ select (string_agg('(' || q::text || ')', ' | '))::tsquery from unnest(p_vragen) q where q is not null $$;

-- What someone asks for, idea by idea: the word itself (eigen), what says the same (verwant: its parts together, synonyms), and what
-- comes near (breed: one of its delen). Words that occur nowhere are read as the ones that were meant (gezocht); what is unknown in every
-- way is left out. lessen is about in how many lessons the idea is.
create type zoekbegrip as (eigen tsquery, verwant tsquery[], breed tsquery, delen text[], lessen int, getypt text, gezocht text);

create function lessen_met(p_stam text) returns int language sql stable as
$$ select coalesce((select lessen from zoekstam where stam = p_stam), 0) $$;

-- What is in few of the lessons tells more.
create function zeldzaamheid(p_alle int, p_lessen int) returns numeric language sql immutable parallel safe as
$$ select round(ln(1 + p_alle / (p_lessen + 0.5)), 3) $$;

create function synoniemen_van(p_stam text) returns tsquery[] language sql stable as
$$
    select array(select distinct a.vraag from zoeksynoniem s join zoeksynoniem a on a.groep = s.groep
        where s.stammen = array [p_stam] and a.stammen <> s.stammen)
$$;

-- As the lexicon has it, or worked out for a word that it has not.
create function lexemen_van(p_woord text) returns text[] language sql stable as
$$ select coalesce((select lexemen from zoekwoord where woord = p_woord), woordlexemen(p_woord)) $$;

-- In about how many lessons one of these is; of words that must all be there, a quarter of those with the rarest.
create function omvang(p_vragen tsquery[]) returns int language sql stable as
$$
    select coalesce(sum((select coalesce(min(lessen_met(m[1])), 0) / case count(*) when 1 then 1 else 4 end
        from regexp_matches(q::text, '''([a-z0-9]+)''', 'g') m)), 0)::int
    from unnest(p_vragen) q where q is not null
$$;

create function begrip_van(p_woord text) returns zoekbegrip language plpgsql stable as
$$
declare
    v_begrip zoekbegrip;
    v_lex    text[] := lexemen_van(p_woord);
    v_delen  text[];
    v_syn    tsquery[] := synoniemen_van(v_lex[1]);
begin
    if lessen_met(v_lex[1]) = 0 and cardinality(v_syn) = 0 then
        -- longer words that begin with it: clientondersteuning, clientondersteuner
        if length(v_lex[1]) >= 5 then
            v_syn := array(select stam::tsquery from zoekstam where stam like v_lex[1] || '%' and lessen > 0 order by lessen desc, stam limit 5);
        end if;
        if cardinality(v_syn) = 0 and not exists (select 1 from unnest(v_lex[2:]) d having count(*) > 0 and bool_and(lessen_met(d) > 0)) then
            v_begrip.gezocht := bedoeld_woord(p_woord);
        end if;
    end if;
    if v_begrip.gezocht is not null then
        v_begrip.getypt := p_woord;
        v_lex := lexemen_van(v_begrip.gezocht);
        v_syn := synoniemen_van(v_lex[1]);
    end if;
    v_begrip.eigen := v_lex[1]::tsquery;
    v_begrip.lessen := lessen_met(v_lex[1]);
    v_begrip.delen := array(select d from unnest(v_lex[2:]) d where lessen_met(d) > 0);
    -- all its parts together; of a word that is nowhere, those parts that are
    if cardinality(v_begrip.delen) = cardinality(v_lex) - 1 or (v_begrip.lessen = 0 and cardinality(v_syn) = 0) then
        v_syn := v_syn || en_vraag(array(select of_vraag(d::tsquery || synoniemen_van(d)) from unnest(v_begrip.delen) d));
    end if;
    v_begrip.verwant := array_remove(v_syn, null);
    v_begrip.breed := of_vraag(array(select d::tsquery from unnest(v_begrip.delen) d));
    if v_begrip.lessen = 0 then
        v_begrip.lessen := (select coalesce(sum(lessen_met(trim(q::text, ''''))), 0) from unnest(v_syn) q where numnode(q) = 1);
    end if;
    if v_begrip.lessen = 0 then
        v_begrip.lessen := coalesce((select min(lessen_met(d)) from unnest(v_begrip.delen) d), 0);
    end if;
    return v_begrip;
end
$$;

create function zoekbegrippen(p_vraag text, p_hoogstens int) returns setof zoekbegrip language plpgsql stable as
$$
declare
    v_woorden   text[];
    v_stammen   text[];
    v_begrip    zoekbegrip;
    v_begrippen zoekbegrip[] := '{}';
    v_uitdr     zoeksynoniem;
    v_lessen    int := greatest((select lessen from les_facet where facet = ''), 1);
    v_i         int := 1;
begin
    select array_agg(w.woord order by w.plek), array_agg(s.stam order by w.plek) into v_woorden, v_stammen
        from (select * from zoekwoorden(p_vraag) limit 600) w cross join lateral (select stam_van(w.woord) as stam) s where s.stam is not null;
    while v_i <= coalesce(cardinality(v_woorden), 0) loop
        -- the longest expression that begins here
        select s.* into v_uitdr from zoeksynoniem s where s.stammen[1] = v_stammen[v_i] and cardinality(s.stammen) > 1
            and s.stammen = v_stammen[v_i : v_i + cardinality(s.stammen) - 1] order by cardinality(s.stammen) desc, s.groep limit 1;
        if found then
            v_begrip := row (en_vraag(array(select x::tsquery from unnest(v_uitdr.stammen) x)),
                array(select distinct a.vraag from zoeksynoniem a where a.groep = v_uitdr.groep and a.stammen <> v_uitdr.stammen),
                of_vraag(array(select x::tsquery from unnest(v_uitdr.stammen) x)), v_uitdr.stammen,
                (select min(lessen_met(x)) from unnest(v_uitdr.stammen) x), null, null);
            v_i := v_i + cardinality(v_uitdr.stammen);
        else
            v_begrip := begrip_van(v_woorden[v_i]);
            -- in a sentence the words of the field are what it is about
            if cardinality(v_woorden) > 4 and cardinality(v_begrip.delen) = 0 and cardinality(v_begrip.verwant) = 0
                    and not exists (select 1 from zoekdeel where stam = v_stammen[v_i]) then
                v_begrip.lessen := v_begrip.lessen * 4;
            end if;
            v_i := v_i + 1;
        end if;
        if v_begrip.lessen > 0 or cardinality(v_begrip.verwant) > 0 or v_begrip.breed is not null then
            v_begrippen := v_begrippen || v_begrip;
        end if;
    end loop;
    -- what is said twice, in the same words or in others, is one idea; of a long text what it comes back to, and what is rare, tells most
    return query select (b).* from (select b, count(*) over w as keren, row_number() over w as nr from unnest(v_begrippen) b
            window w as (partition by (select string_agg(q::text, ',' order by q::text) from unnest((b).eigen || (b).verwant) q))) x
        where nr = 1 order by zeldzaamheid(v_lessen, (b).lessen) * (1 + ln(keren)) desc, (b).eigen::text limit p_hoogstens;
end
$$;
