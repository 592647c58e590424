-- kind: gedeeld. The public directory; who admits is the beheerder, who changes the profile is the coordinator.
create table gemeente (
    code          text        constraint gemeente_pk primary key check (code ~ '^GM\d{4}$'),
    naam          text        not null check (length(naam) between 1 and 100),
    provincie     text        not null,
    grootteklasse text        not null check (grootteklasse in
        ('TOT_20K', 'VAN_20K_TOT_50K', 'VAN_50K_TOT_100K', 'VAN_100K_TOT_250K', 'VANAF_250K')),
    stedelijkheid text        not null check (stedelijkheid in ('ZEER_STERK', 'STERK', 'MATIG', 'WEINIG', 'NIET')),
    jeugdregio    text,
    themas        text[]      not null default '{}',
    niveaus       text[]      not null default '{}',
    doet_mee      boolean     not null default true,
    toegelaten_op timestamptz not null,
    versie        int         not null default 0
);
call beveilig('gemeente');
create policy ieder_leest on gemeente for select using (app_persoon() is not null or app_rol() = 'SYSTEEM');
create policy beheerder_laat_toe on gemeente for insert with check (app_rol() = 'BEHEERDER');
create policy coordinator_wijzigt on gemeente for update
    using (code = app_eigen() and app_rol() = 'COORDINATOR') with check (code = app_eigen());

-- Until a gemeente says otherwise.
create function standaardcapaciteit() returns int language sql immutable as $$ select 4 $$;

-- kind: tussen. How many reviews a gemeente takes on per seizoen is its own business; others only learn "niet beschikbaar".
create table deelname (
    gemeente   text constraint deelname_pk primary key references gemeente,
    capaciteit int  not null default standaardcapaciteit() check (capaciteit between 0 and 20),
    versie     int  not null default 0
);
call beveilig('deelname');
create policy eigen on deelname using (gemeente = app_eigen()) with check (gemeente = app_eigen() and app_rol() in ('COORDINATOR', 'SYSTEEM'));

-- kind: eigen. People of the gemeente; a guest's host never reads this table (names are copied into gastrecht).
-- inlog_achter: Keycloak does not know yet what stands here; set with the change, taken away by who brought it there. Whoever keeps
-- failing is tried again later and later (inlog_opnieuw_op), so that the others have their turn.
create table deelnemer (
    gemeente    text        not null references gemeente,
    id          uuid        not null,
    keycloak_id uuid,
    naam        text        not null check (length(naam) between 1 and 100),
    email       text        not null check (length(email) between 3 and 254),
    functie     text        check (length(functie) <= 100),
    niveau      text        not null check (niveau in ('BESTUURLIJK', 'BELEID', 'UITVOERING')),
    coordinator boolean     not null default false,
    status      text        not null check (status in ('IN_AANMAAK', 'ACTIEF', 'OUD')),
    taal        text        not null default 'NL' check (taal in ('NL', 'EN')),
    gemaakt_op  timestamptz not null,
    inlog_achter boolean    not null default false,
    inlog_pogingen int      not null default 0,
    inlog_opnieuw_op timestamptz,
    versie      int         not null default 0,
    constraint deelnemer_pk primary key (gemeente, id),
    constraint deelnemer_id_uniek unique (id)
);
create index deelnemer_keycloak on deelnemer (keycloak_id);
create index deelnemer_lijst on deelnemer (gemeente, naam, id);
create index deelnemer_inlog_achter on deelnemer (inlog_opnieuw_op nulls first, id) where inlog_achter;
-- who left may come back with the same address, as a new deelnemer
create unique index deelnemer_email_uniek on deelnemer (gemeente, lower(email)) where status <> 'OUD';
call beveilig('deelnemer', 'select, insert, update');
create policy lezen on deelnemer for select using (gemeente = app_eigen());
create policy toevoegen on deelnemer for insert with check (gemeente = app_eigen() and app_rol() in ('COORDINATOR', 'SYSTEEM'));
create policy coordinator_wijzigt on deelnemer for update
    using (gemeente = app_eigen() and app_rol() in ('COORDINATOR', 'SYSTEEM'))
    with check (gemeente = app_eigen() and app_rol() in ('COORDINATOR', 'SYSTEEM'));
-- Of one's own row one chooses the language. Security definer, as a policy cannot ask its own table what the row was before.
create function kiest_alleen_taal(nieuw deelnemer) returns boolean language sql stable security definer set search_path = public, pg_temp as
$$ select exists (select 1 from deelnemer oud where oud.id = nieuw.id
    and to_jsonb(oud) - array ['taal', 'versie'] = to_jsonb(nieuw) - array ['taal', 'versie']) $$;
revoke all on function kiest_alleen_taal(deelnemer) from public;
grant execute on function kiest_alleen_taal(deelnemer) to ${applicatierol};
create policy zelf_kiest_taal on deelnemer for update using (gemeente = app_eigen() and id = app_persoon())
    with check (gemeente = app_eigen() and id = app_persoon() and kiest_alleen_taal(deelnemer));

-- kind: eigen (of the service). Whose turn it is in Keycloak with one account, over all gemeenten and instances: no transaction stays open
-- while another service answers. The account is a hash of its address. A turn that was never given back ends by itself.
create table inlogbeurt (
    account text        constraint inlogbeurt_pk primary key,
    beurt   uuid        not null,
    tot_op  timestamptz not null
);
call beveilig('inlogbeurt');
create policy systeem on inlogbeurt using (app_rol() = 'SYSTEEM') with check (app_rol() = 'SYSTEEM');

-- kind: eigen. Staff of NDSD are in no gemeente; known by their Keycloak id, kept for name and language. Who works there,
-- and at which address, is Keycloak's to say.
create table ndsd_medewerker (
    id     uuid constraint ndsd_medewerker_pk primary key,
    naam   text not null,
    taal   text not null default 'NL' check (taal in ('NL', 'EN')),
    versie int  not null default 0
);
call beveilig('ndsd_medewerker', 'select, insert, update');
create policy zelf on ndsd_medewerker using (id = app_persoon()) with check (id = app_persoon() and app_rol() in ('NDSD', 'BEHEERDER'));

-- kind: tussen. Why two gemeenten should not review each other. A declared dispute is told to nobody but who declared it.
create table belangenconflict (
    id               uuid        constraint belangenconflict_pk primary key,
    gemeente         text        not null references gemeente,
    andere_gemeente  text        not null references gemeente,
    soort            text        not null check (soort in ('HARD', 'ZACHT')),
    grond            text        not null check (grond in ('AMBTELIJKE_SAMENWERKING', 'FUSIE', 'GESCHIL', 'BUREN', 'JEUGDREGIO',
        'INKOOPREGIO', 'RECENT_BEOORDEELD')),
    toelichting      text        check (length(toelichting) <= 1000),
    vanafdatum       date        not null,
    totdatum         date,
    gemeld_door      uuid        not null,
    opheffing_reden  text        check (length(opheffing_reden) between 50 and 1000),
    opheffing_totdatum date,
    opheffing_door   uuid,
    opheffing_door_naam text,
    opheffing_door_gemeente text references gemeente,
    versie           int         not null default 0,
    constraint belangenconflict_twee_gemeenten check (gemeente <> andere_gemeente),
    constraint belangenconflict_soort_past check ((soort = 'HARD') = (grond in ('AMBTELIJKE_SAMENWERKING', 'FUSIE', 'GESCHIL'))),
    constraint belangenconflict_hard_blijft check (soort = 'ZACHT' or opheffing_reden is null)
);
create index belangenconflict_gemeente on belangenconflict (gemeente, id);
create index belangenconflict_andere on belangenconflict (andere_gemeente, id);
call beveilig('belangenconflict', 'select, insert, update');
create policy lezen on belangenconflict for select using (gemeente = app_eigen()
    or (andere_gemeente = app_eigen() and grond <> 'GESCHIL')
    or (app_rol() in ('NDSD', 'BEHEERDER') and (grond <> 'GESCHIL' or gemeld_door = app_persoon())));
create policy melden on belangenconflict for insert with check (
    (gemeente = app_eigen() and app_rol() = 'COORDINATOR') or app_rol() = 'BEHEERDER');
create policy wijzigen on belangenconflict for update using (
    (app_rol() = 'COORDINATOR' and (gemeente = app_eigen() or (andere_gemeente = app_eigen() and grond <> 'GESCHIL')))
    or (app_rol() = 'BEHEERDER' and (grond <> 'GESCHIL' or gemeld_door = app_persoon())) or (app_rol() = 'NDSD' and soort = 'ZACHT'));

-- kind: gedeeld. Stored where NDSD may extend them; what is the method itself (principes, dimensies, ...) is code.
create table thema (
    code text constraint thema_pk primary key check (code ~ '^[A-Z][A-Z0-9_]*$'),
    naam text not null, volgorde int not null
);
create table obstakel (
    code text constraint obstakel_pk primary key check (code ~ '^[A-Z][A-Z0-9_]*$'),
    naam text not null, belofte text not null check (belofte in ('LEEFWERELD', 'MAATWERK', 'SYSTEEMWERELD')), volgorde int not null
);
call beveilig('thema', 'select');
call beveilig('obstakel', 'select');
create policy ieder_leest on thema for select using (app_persoon() is not null or app_rol() = 'SYSTEEM');
create policy ieder_leest on obstakel for select using (app_persoon() is not null or app_rol() = 'SYSTEEM');

insert into thema (code, naam, volgorde) values
    ('JEUGDHULP', 'Jeugdhulp', 1), ('WMO', 'Wmo', 2), ('PARTICIPATIE', 'Participatie', 3), ('SCHULDEN', 'Schulden', 4),
    ('WONEN_EN_ZORG', 'Wonen en zorg', 5), ('TOEGANG_EN_WIJKTEAMS', 'Toegang en wijkteams', 6),
    ('INKOOP_EN_AANBESTEDING', 'Inkoop en aanbesteding', 7), ('CONTRACTMANAGEMENT', 'Contractmanagement', 8),
    ('BEKOSTIGING_EN_BUDGET', 'Bekostiging en budget', 9), ('TOEZICHT_EN_KWALITEIT', 'Toezicht en kwaliteit', 10),
    ('INFORMELE_ZORG', 'Informele zorg', 11), ('PREVENTIE', 'Preventie', 12),
    ('SAMENWERKING_MET_AANBIEDERS', 'Samenwerking met aanbieders', 13), ('STURINGSFILOSOFIE', 'Sturingsfilosofie', 14),
    ('DATA_EN_MONITORING', 'Data en monitoring', 15);

-- The nine obstacles of the first year after the decentralisation (Hilhorst & Van der Lans 2016), in our words.
insert into obstakel (code, naam, belofte, volgorde) values
    ('OBSTAKEL_1', 'Eigen kracht wordt verward met eigen verantwoordelijkheid', 'LEEFWERELD', 1),
    ('OBSTAKEL_2', 'Mensen vragen niet graag om hulp', 'LEEFWERELD', 2),
    ('OBSTAKEL_3', 'De verbinding met informele netwerken komt niet tot stand', 'LEEFWERELD', 3),
    ('OBSTAKEL_4', 'Jeugd, zorg en participatie blijven gescheiden circuits', 'MAATWERK', 4),
    ('OBSTAKEL_5', 'Generalisten missen het mandaat om te beslissen', 'MAATWERK', 5),
    ('OBSTAKEL_6', 'Specialisten en generalisten vertrouwen elkaar niet', 'MAATWERK', 6),
    ('OBSTAKEL_7', 'Het Rijk behandelt gemeenten als uitvoerders', 'SYSTEEMWERELD', 7),
    ('OBSTAKEL_8', 'Er is geen beeld van de sociale infrastructuur die eigen verantwoordelijkheid vraagt', 'SYSTEEMWERELD', 8),
    ('OBSTAKEL_9', 'De durf om risico te nemen ontbreekt en de controllers winnen', 'SYSTEEMWERELD', 9);
