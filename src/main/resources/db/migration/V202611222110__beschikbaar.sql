-- The conflicts of a day, hard or soft: what of them may be told is for who asks.
create function geldende_belangenconflicten(p_vandaag date)
    returns table (gemeente text, andere_gemeente text, soort text, grond text, opgeheven boolean) language sql stable as
$$
    select b.gemeente, b.andere_gemeente, b.soort, b.grond,
        b.soort = 'ZACHT' and b.opheffing_reden is not null and b.opheffing_totdatum > p_vandaag
    from belangenconflict b where b.vanafdatum <= p_vandaag and (b.totdatum is null or b.totdatum > p_vandaag)
$$;

-- How many more reviews a gemeente takes on. An invitation that was sent counts from then on, or a gemeente would be asked for more than it
-- offers; one that is only being drawn up does not, or a host could keep others away without a word to anybody. Who accepts decides among
-- those that were sent: then only what was accepted before counts.
create function vrije_plaatsen(p_gemeente text, p_vandaag date, p_neemt_aan boolean) returns int language sql stable as
$$
    select coalesce((select d.capaciteit from deelname d where d.gemeente = p_gemeente), standaardcapaciteit())
        - (select count(*)::int from uitnodiging u where u.gemeente = p_gemeente and u.bijdrage_uiterlijk_op > p_vandaag
            and (u.status = 'GEACCEPTEERD' or (u.status = 'VERSTUURD' and not p_neemt_aan)))
$$;

-- May this gemeente be asked for a review of this host now, or accept one? Yes or no; why not is nobody's business but its own. No to whoever
-- is neither of the two, nor guides a review of the host: the answer, asked over and over, would tell who is in dispute with whom.
drop function is_beschikbaar(text, text, date);
create function is_beschikbaar(p_gemeente text, p_gastheer text, p_vandaag date, p_neemt_aan boolean default false) returns boolean
    language sql stable security definer set search_path = public, pg_temp as
$$
    select (p_gastheer = app_keuken() or p_gemeente = app_eigen() or app_rol() = 'SYSTEEM'
            or exists (select 1 from gastrecht r where r.gastheer = p_gastheer and r.persoon = app_persoon() and r.rol = 'BEGELEIDER'
                and r.tot_op is null)) is true
        and exists (select 1 from gemeente g where g.code = p_gemeente and g.doet_mee)
        and p_gemeente <> p_gastheer
        and not exists (select 1 from geldende_belangenconflicten(p_vandaag) b where not b.opgeheven
            and ((b.gemeente = p_gemeente and b.andere_gemeente = p_gastheer) or (b.gemeente = p_gastheer and b.andere_gemeente = p_gemeente)))
        and vrije_plaatsen(p_gemeente, p_vandaag, p_neemt_aan) > 0
$$;

do $$
declare functie text;
begin
    foreach functie in array array ['geldende_belangenconflicten(date)', 'vrije_plaatsen(text, date, boolean)',
            'is_beschikbaar(text, text, date, boolean)'] loop
        execute format('revoke all on function %s from public', functie);
    end loop;
end $$;
grant execute on function is_beschikbaar(text, text, date, boolean) to ${applicatierol};
