-- kind: gedeeld. Round formats, seeded; frozen into a review when it starts.
create table rondeformat (
    code     text  constraint rondeformat_pk primary key check (code ~ '^[A-Z][A-Z0-9_]*$'),
    naam     text  not null,
    uitleg   text  not null,
    rondes   jsonb not null,
    volgorde int   not null
);
call beveilig('rondeformat', 'select');
create policy ieder_leest on rondeformat for select using (app_persoon() is not null or app_rol() = 'SYSTEEM');

-- kind: keuken. The review of one casus.
create table peerreview (
    gemeente        text        not null references gemeente,
    id              uuid        not null,
    casus           uuid        not null,
    casus_titel     text        not null,
    intern          boolean     not null default false,
    format          text        not null references rondeformat,
    minimum_gemeenten int       not null default 2 check (minimum_gemeenten between 1 and 8),
    status          text        not null check (status in ('TEAMVORMING', 'RONDES', 'OOGST', 'OPVOLGING', 'AFGESLOTEN', 'GEPAUZEERD', 'GESTOPT')),
    voor_pauze      text        check (voor_pauze in ('RONDES', 'OOGST', 'OPVOLGING')),
    gepauzeerd_op   timestamptz,
    gestart_op      timestamptz,
    opvolging_op    timestamptz,
    -- an interne review comes back the quarter after, once: from then on its successor is somebody's, to carry on or to throw away
    herhaald_op     timestamptz,
    vorige_voornemens jsonb     not null default '[]',
    gemaakt_op      timestamptz not null,
    gewijzigd_op    timestamptz not null default now(),
    versie          int         not null default 0,
    constraint peerreview_pk primary key (gemeente, id),
    constraint peerreview_id_uniek unique (id),
    constraint peerreview_casus_uniek unique (gemeente, casus),
    constraint peerreview_casus_fk foreign key (gemeente, casus) references casus (gemeente, id),
    constraint peerreview_pauze check ((status = 'GEPAUZEERD') = (voor_pauze is not null and gepauzeerd_op is not null))
);
create index peerreview_lijst on peerreview (gemeente, id desc);
create index peerreview_status on peerreview (gemeente, status, id desc);
create index peerreview_te_herhalen on peerreview (opvolging_op) where intern and herhaald_op is null;
call beveilig('peerreview', 'select, insert, update');
-- A review is read by casushouder, coordinator and the deelnemers they name: who may see the casus; a guest through the path.
create policy lezen on peerreview for select using (app_in_review(gemeente, id)
    or (gemeente = app_keuken() and app_keuken() = app_eigen()
        and exists (select 1 from casus c where c.gemeente = peerreview.gemeente and c.id = peerreview.casus
            and (c.casushouder = app_persoon() or app_persoon() = any (c.lezers)))));
create policy toevoegen on peerreview for insert with check (gemeente = app_keuken() and app_beheert_keuken());
create policy wijzigen on peerreview for update using (app_in_review(gemeente, id)
    and (app_beheert_keuken() or app_is('BEGELEIDER') or app_is('CASUSHOUDER')));

-- kind: keuken.
create table ronde (
    gemeente     text        not null,
    id           uuid        not null,
    peerreview   uuid        not null,
    volgnummer   int         not null,
    soort        text        not null check (soort in ('TERUGKIJKEN', 'VERHELDEREN', 'AANNAMES', 'HERFORMULEREN', 'REFLECTEREN', 'ADVISEREN', 'TERUGBLIK')),
    titel        text        not null,
    uitleg       text        not null,
    onthulling   text        not null check (onthulling in ('DIRECT', 'NA_EIGEN_INZENDING', 'NA_SLUITING')),
    schrijvers   text[]      not null check (schrijvers <@ array ['PEER', 'CASUSHOUDER']),
    status       text        not null check (status in ('GEPLAND', 'OPEN', 'GESLOTEN', 'OVERGESLAGEN')),
    opent_op     timestamptz not null,
    deadline_op  timestamptz not null,
    respijt_uren int         not null default 0 check (respijt_uren between 0 and 168),
    geopend_op   timestamptz,
    gesloten_op  timestamptz,
    heropend_voor uuid,
    versie       int         not null default 0,
    constraint ronde_pk primary key (gemeente, id),
    constraint ronde_id_uniek unique (id),
    constraint ronde_volgnummer_uniek unique (gemeente, peerreview, volgnummer),
    constraint ronde_deadline_na_opening check (deadline_op > opent_op),
    constraint ronde_peerreview_fk foreign key (gemeente, peerreview) references peerreview (gemeente, id)
);
create unique index ronde_een_open on ronde (gemeente, peerreview) where status = 'OPEN';
create index ronde_sluit on ronde (deadline_op) where status = 'OPEN';
call beveilig('ronde');
-- Outside the path too, for who reads the review: a list of reviews says which ronde is open.
create policy lezen on ronde for select using (app_in_review(gemeente, peerreview)
    or (gemeente = app_keuken() and app_keuken() = app_eigen()
        and exists (select 1 from peerreview p where p.gemeente = ronde.gemeente and p.id = ronde.peerreview)));
create policy toevoegen on ronde for insert with check (gemeente = app_keuken() and app_beheert_keuken());
create policy wijzigen on ronde for update using (app_in_review(gemeente, peerreview) and (app_beheert_keuken() or app_is('BEGELEIDER')));
create policy verwijderen on ronde for delete using (gemeente = app_keuken() and app_beheert_keuken() and status = 'GEPLAND');
create table ronde_verlenging (
    gemeente  text        not null,
    id        uuid        not null,
    ronde     uuid        not null,
    van_op    timestamptz not null,
    naar_op   timestamptz not null,
    reden     text        not null,
    door_naam text        not null,
    op        timestamptz not null,
    constraint ronde_verlenging_pk primary key (gemeente, id),
    constraint ronde_verlenging_ronde_fk foreign key (gemeente, ronde) references ronde (gemeente, id) on delete cascade
);
create index ronde_verlenging_ronde on ronde_verlenging (gemeente, ronde, id);
call beveilig('ronde_verlenging', 'select, insert');
create policy lezen on ronde_verlenging for select using (gemeente = app_keuken()
    and exists (select 1 from ronde r where r.gemeente = ronde_verlenging.gemeente and r.id = ronde));
create policy toevoegen on ronde_verlenging for insert with check (gemeente = app_keuken()
    and exists (select 1 from ronde r where r.gemeente = ronde_verlenging.gemeente and r.id = ronde));

-- kind: keuken. That a person handed in for a round: written at hand-in, never a time in it. It opens the others' texts to the writer
-- (NA_EIGEN_INZENDING) and tells the begeleider, or who stands in, whom to ask.
create table inzending (
    gemeente   text not null,
    peerreview uuid not null,
    ronde      uuid not null,
    persoon    uuid not null,
    constraint inzending_pk primary key (gemeente, ronde, persoon),
    constraint inzending_ronde_fk foreign key (gemeente, ronde) references ronde (gemeente, id)
);
call beveilig('inzending', 'select, insert, delete');
create policy lezen on inzending for select using (app_in_review(gemeente, peerreview)
    and (persoon = app_persoon() or app_is('BEGELEIDER') or app_beheert_keuken()));
-- By who writes in the review alone: for anyone else a row here would only open what is sealed.
create policy toevoegen on inzending for insert with check (app_in_review(gemeente, peerreview) and (app_rol() = 'SYSTEEM'
    or (persoon = app_persoon() and (app_is('PEER') or app_is('CASUSHOUDER')))));
create policy verwijderen on inzending for delete using (app_in_review(gemeente, peerreview) and (persoon = app_persoon() or app_rol() = 'SYSTEEM'));

-- kind: keuken, without the own-kitchen policy. Seen by the writer's team; by others once handed in and revealed.
create table reflectie (
    gemeente            text        not null,
    id                  uuid        not null,
    peerreview          uuid        not null,
    ronde               uuid        not null,
    onthulling          text        not null check (onthulling in ('DIRECT', 'NA_EIGEN_INZENDING', 'NA_SLUITING')),
    schrijver           uuid        not null,
    schrijver_naam      text        not null,
    schrijver_gemeente  text        not null references gemeente,
    status              text        not null check (status in ('CONCEPT', 'INGEDIEND')),
    denken              text        check (length(denken) <= 8000),
    handelen            text        check (length(handelen) <= 8000),
    leren               text        check (length(leren) <= 8000),
    aannames            text        check (length(aannames) <= 8000),
    eigen_aanname       text        check (length(eigen_aanname) <= 8000),
    herkenning          text        check (length(herkenning) <= 8000),
    voorbeeld           text        check (length(voorbeeld) <= 8000),
    advies              text        check (length(advies) <= 8000),
    geen_advies_omdat   text        check (length(geen_advies_omdat) <= 8000),
    terugblik           text        check (length(terugblik) <= 8000),
    -- only while a draft; at hand-in it moves to the spiegels of the writer's own gemeente
    spiegel_concept     text        check (length(spiegel_concept) <= 8000),
    na_onthulling       boolean     not null default false,
    ingediend_op        timestamptz,
    onthuld_op          timestamptz,
    gewijzigd_op        timestamptz not null,
    versie              int         not null default 0,
    constraint reflectie_pk primary key (gemeente, id),
    constraint reflectie_id_uniek unique (id),
    constraint reflectie_een_per_persoon unique (gemeente, ronde, schrijver),
    constraint reflectie_ronde_fk foreign key (gemeente, ronde) references ronde (gemeente, id),
    constraint reflectie_onthuld_is_ingediend check (onthuld_op is null or status = 'INGEDIEND')
);
create index reflectie_review on reflectie (gemeente, peerreview, id);
call beveilig('reflectie', 'select, insert, update');
create policy eigen_team on reflectie for select using (app_in_review(gemeente, peerreview)
    and (schrijver = app_persoon() or (schrijver_gemeente = app_eigen() and schrijver_gemeente <> gemeente and app_is('PEER'))));
create policy onthuld on reflectie for select using (app_in_review(gemeente, peerreview) and status = 'INGEDIEND'
    and (onthuld_op is not null
        or (onthulling = 'NA_EIGEN_INZENDING' and exists (select 1 from inzending i
            where i.gemeente = reflectie.gemeente and i.ronde = reflectie.ronde and i.persoon = app_persoon()))));
create policy systeem on reflectie for select using (gemeente = app_keuken() and app_rol() = 'SYSTEEM');
create policy schrijven on reflectie for insert with check (app_in_review(gemeente, peerreview)
    and schrijver = app_persoon() and schrijver_gemeente = app_eigen() and (app_is('PEER') or app_is('CASUSHOUDER')));
create policy wijzigen on reflectie for update using (app_in_review(gemeente, peerreview)
    and (app_rol() = 'SYSTEEM' or schrijver = app_persoon()
        or (schrijver_gemeente = app_eigen() and schrijver_gemeente <> gemeente and app_is('PEER'))))
    with check (gemeente = app_keuken() and (app_rol() = 'SYSTEEM' or schrijver_gemeente = app_eigen()));

-- Who outside the team has read it: a reflectie that was seen is not reopened.
create table gezien (
    gemeente  text        not null,
    reflectie uuid        not null,
    persoon   uuid        not null,
    op        timestamptz not null,
    constraint gezien_pk primary key (gemeente, reflectie, persoon),
    constraint gezien_reflectie_fk foreign key (gemeente, reflectie) references reflectie (gemeente, id)
);
call beveilig('gezien', 'select, insert');
create policy lezen on gezien for select using (gemeente = app_keuken()
    and exists (select 1 from reflectie r where r.gemeente = gezien.gemeente and r.id = gezien.reflectie));
create policy toevoegen on gezien for insert with check (gemeente = app_keuken() and persoon = app_persoon()
    and exists (select 1 from reflectie r where r.gemeente = gezien.gemeente and r.id = gezien.reflectie));

-- kind: keuken.
create table vraag (
    gemeente         text        not null,
    id               uuid        not null,
    peerreview       uuid        not null,
    ronde            uuid        not null,
    tekst            text        not null check (length(tekst) between 1 and 8000),
    steller          uuid        not null,
    steller_naam     text        not null,
    steller_gemeente text        not null references gemeente,
    gesteld_op       timestamptz not null,
    antwoord         text        check (length(antwoord) <= 8000),
    geparkeerd       boolean     not null default false,
    beantwoord_op    timestamptz,
    versie           int         not null default 0,
    constraint vraag_pk primary key (gemeente, id),
    constraint vraag_ronde_fk foreign key (gemeente, ronde) references ronde (gemeente, id)
);
create index vraag_ronde on vraag (gemeente, ronde, id);
create index vraag_review on vraag (gemeente, peerreview, id);
call beveilig('vraag', 'select, insert, update');
create policy lezen on vraag for select using (app_in_review(gemeente, peerreview));
create policy stellen on vraag for insert with check (app_in_review(gemeente, peerreview) and steller = app_persoon()
    and steller_gemeente = app_eigen() and app_is('PEER'));
create policy beantwoorden on vraag for update using (app_in_review(gemeente, peerreview) and (app_is('CASUSHOUDER') or app_rol() = 'SYSTEEM'));

-- kind: keuken. An assumption is a thing of its own. From a round it follows that round's reveal rule, like a reflectie.
create table aanname (
    gemeente        text        not null,
    id              uuid        not null,
    peerreview      uuid        not null,
    ronde           uuid,
    onthulling      text        check (onthulling in ('DIRECT', 'NA_EIGEN_INZENDING', 'NA_SLUITING')),
    over            text        not null check (over in ('CASUS', 'EIGEN_PRAKTIJK')),
    tekst           text        not null check (length(tekst) between 1 and 500),
    houder          uuid,
    houder_naam     text        not null,
    houder_gemeente text        not null references gemeente,
    status          text        not null check (status in ('GENOEMD', 'BETWIST', 'GETOETST', 'LOSGELATEN')),
    onthuld_op      timestamptz,
    versie          int         not null default 0,
    constraint aanname_pk primary key (gemeente, id),
    constraint aanname_peerreview_fk foreign key (gemeente, peerreview) references peerreview (gemeente, id),
    constraint aanname_ronde_fk foreign key (gemeente, ronde) references ronde (gemeente, id)
);
create index aanname_review on aanname (gemeente, peerreview, id);
create index aanname_ronde on aanname (gemeente, ronde);
call beveilig('aanname', 'select, insert, update');
create policy lezen on aanname for select using (app_in_review(gemeente, peerreview)
    and (onthuld_op is not null or houder = app_persoon() or app_rol() = 'SYSTEEM'
        or (houder_gemeente = app_eigen() and houder_gemeente <> gemeente and app_is('PEER'))
        or (onthulling = 'NA_EIGEN_INZENDING' and exists (select 1 from inzending i
            where i.gemeente = aanname.gemeente and i.ronde = aanname.ronde and i.persoon = app_persoon()))));
create policy toevoegen on aanname for insert with check (app_in_review(gemeente, peerreview)
    and (app_rol() = 'SYSTEEM' or (houder = app_persoon() and houder_gemeente = app_eigen() and (app_is('PEER') or app_is('CASUSHOUDER')))));
create policy systeem_onthult on aanname for update using (app_in_review(gemeente, peerreview) and app_rol() = 'SYSTEEM')
    with check (app_in_review(gemeente, peerreview) and app_rol() = 'SYSTEEM');
-- The text is the holder's, until others could read it.
create policy houder_schrijft on aanname for update
    using (app_in_review(gemeente, peerreview) and houder = app_persoon() and onthuld_op is null)
    with check (app_in_review(gemeente, peerreview) and houder = app_persoon() and onthuld_op is null and status = 'GENOEMD');
-- After that it moves, and stays what it says: the casushouder takes every step, a peer doubts.
create function verandert_alleen_status(nieuw aanname) returns boolean language sql stable security definer set search_path = public, pg_temp as
$$ select exists (select 1 from aanname oud where oud.gemeente = nieuw.gemeente and oud.id = nieuw.id
    and to_jsonb(oud) - array ['status', 'versie'] = to_jsonb(nieuw) - array ['status', 'versie']) $$;
revoke all on function verandert_alleen_status(aanname) from public;
grant execute on function verandert_alleen_status(aanname) to ${applicatierol};
create policy aanname_beweegt on aanname for update
    using (app_in_review(gemeente, peerreview) and (app_is('CASUSHOUDER') or app_is('PEER')))
    with check (app_in_review(gemeente, peerreview) and verandert_alleen_status(aanname)
        and (app_is('CASUSHOUDER') or (app_is('PEER') and status = 'BETWIST')));

-- kind: keuken. How the question moved, and what moved it.
create table vraagversie (
    gemeente   text        not null,
    id         uuid        not null,
    peerreview uuid        not null,
    nummer     int         not null,
    tekst      text        not null check (length(tekst) between 1 and 1000),
    ongewijzigd boolean    not null default false,
    aanleiding text        check (length(aanleiding) <= 8000),
    door       uuid        not null,
    door_naam  text        not null,
    op         timestamptz not null,
    constraint vraagversie_pk primary key (gemeente, id),
    constraint vraagversie_nummer_uniek unique (gemeente, peerreview, nummer),
    constraint vraagversie_peerreview_fk foreign key (gemeente, peerreview) references peerreview (gemeente, id)
);
call beveilig('vraagversie', 'select, insert');
create policy lezen on vraagversie for select using (app_in_review(gemeente, peerreview));
create policy toevoegen on vraagversie for insert with check (app_in_review(gemeente, peerreview) and (app_is('CASUSHOUDER') or app_rol() = 'SYSTEEM'));

-- kind: eigen. What the advice means for the writer's own gemeente. Invisible to the host unless the writer shares it. In an interne
-- review the own gemeente is the host, and it holds a copy of a sealed advice: there it is the writer's alone until shared.
create table spiegel (
    gemeente       text        not null references gemeente,
    id             uuid        not null,
    peerreview     uuid        not null,
    gastheer       text        not null references gemeente,
    reflectie      uuid        not null,
    casus_titel    text        not null,
    schrijver      uuid        not null,
    schrijver_naam text        not null,
    tekst          text        not null check (length(tekst) between 1 and 8000),
    eigen_advies   text        check (length(eigen_advies) <= 8000),
    opgesteld_op   timestamptz not null,
    gedeeld_op     timestamptz,
    versie         int         not null default 0,
    constraint spiegel_pk primary key (gemeente, id),
    constraint spiegel_reflectie_uniek unique (reflectie)
);
create index spiegel_lijst on spiegel (gemeente, id desc);
create index spiegel_gedeeld on spiegel (peerreview) where gedeeld_op is not null;
call beveilig('spiegel', 'select, insert, update');
create policy eigen on spiegel for select using (gemeente = app_eigen() and (gastheer <> gemeente or schrijver = app_persoon()));
create policy gedeeld on spiegel for select using (gedeeld_op is not null and app_in_review(gastheer, peerreview)
    and exists (select 1 from reflectie r where r.gemeente = spiegel.gastheer and r.id = spiegel.reflectie));
create policy opstellen on spiegel for insert with check (gemeente = app_eigen() and schrijver = app_persoon());
create policy wijzigen on spiegel for update using (gemeente = app_eigen() and schrijver = app_persoon());

-- Whether these are aannames of the review a spiegel of the own gemeente was written in, which its people could read there. The host's
-- kitchen is closed from here, and is not to hear of it: yes or no, and nothing else.
create function konden_wij_lezen(p_spiegel uuid, p_aannames uuid[]) returns boolean
    language sql stable security definer set search_path = public, pg_temp as
$$
    select not exists (select 1 from unnest(p_aannames) as genoemd(id) where not exists (
        select 1 from spiegel s join aanname a on a.gemeente = s.gastheer and a.peerreview = s.peerreview
        where s.id = p_spiegel and s.gemeente = app_eigen() and a.id = genoemd.id
          and (a.onthuld_op is not null or a.houder = app_persoon()
            or (a.houder_gemeente = app_eigen() and a.houder_gemeente <> a.gemeente))))
$$;
revoke all on function konden_wij_lezen(uuid, uuid[]) from public;
grant execute on function konden_wij_lezen(uuid, uuid[]) to ${applicatierol};

-- kind: keuken (host's) and eigen (a peer's own, beside the spiegel): the same thing with the same fields, so one table;
-- spiegel tells which. A peer's row belongs to the peer's gemeente and no host ever sees it.
create table voornemen (
    gemeente     text        not null references gemeente,
    id           uuid        not null,
    peerreview   uuid        not null,
    spiegel      uuid,
    wat          text        not null check (length(wat) between 1 and 8000),
    door_wie     text        not null check (length(door_wie) between 1 and 100),
    wanneerdatum date        not null,
    niveau       text        not null check (niveau in ('BESTUURLIJK', 'BELEID', 'UITVOERING')),
    eerste_stap  text        not null check (length(eerste_stap) between 1 and 8000),
    aannames     uuid[]      not null default '{}',
    -- beside a spiegel only: the host waives its opvolgmoment
    vervallen_reden text     check (length(vervallen_reden) between 10 and 1000),
    door         uuid        not null,
    gemaakt_op   timestamptz not null,
    versie       int         not null default 0,
    constraint voornemen_pk primary key (gemeente, id),
    constraint voornemen_spiegel_fk foreign key (gemeente, spiegel) references spiegel (gemeente, id),
    constraint voornemen_vervalt_bij_spiegel check (vervallen_reden is null or spiegel is not null)
);
create index voornemen_review on voornemen (gemeente, peerreview, id);
create index voornemen_spiegel on voornemen (gemeente, spiegel, id);
create index voornemen_komt_terug on voornemen (gemeente, wanneerdatum) where spiegel is not null and vervallen_reden is null;
call beveilig('voornemen', 'select, insert, update');
create policy van_review on voornemen for select using (spiegel is null and app_in_review(gemeente, peerreview));
create policy van_spiegel on voornemen for select using (spiegel is not null and gemeente = app_eigen()
    and exists (select 1 from spiegel s where s.gemeente = voornemen.gemeente and s.id = voornemen.spiegel));
create policy toevoegen on voornemen for insert with check (
    (spiegel is null and app_in_review(gemeente, peerreview) and (app_beheert_keuken() or app_is('CASUSHOUDER')))
    or (spiegel is not null and gemeente = app_eigen() and door = app_persoon()
        and exists (select 1 from spiegel s where s.gemeente = voornemen.gemeente and s.id = voornemen.spiegel)));
create policy wijzigen on voornemen for update using (
    (spiegel is null and app_in_review(gemeente, peerreview) and (app_beheert_keuken() or app_is('CASUSHOUDER')))
    or (spiegel is not null and gemeente = app_eigen()));
create table opvolging (
    gemeente            text        not null,
    id                  uuid        not null,
    voornemen           uuid        not null,
    wat_gedaan          text        not null check (length(wat_gedaan) between 1 and 8000),
    wat_bewoners_merkten text       not null check (length(wat_bewoners_merkten) between 1 and 8000),
    wat_geleerd         text        not null check (length(wat_geleerd) between 1 and 8000),
    door_naam           text        not null,
    op                  timestamptz not null,
    constraint opvolging_pk primary key (gemeente, id),
    constraint opvolging_voornemen_fk foreign key (gemeente, voornemen) references voornemen (gemeente, id)
);
create index opvolging_voornemen on opvolging (gemeente, voornemen, id);
call beveilig('opvolging', 'select, insert');
create policy lezen on opvolging for select using (exists (select 1 from voornemen v where v.gemeente = opvolging.gemeente and v.id = opvolging.voornemen));
create policy toevoegen on opvolging for insert with check (gemeente = app_eigen()
    and exists (select 1 from voornemen v where v.gemeente = opvolging.gemeente and v.id = opvolging.voornemen));

-- kind: keuken. The review comes back after 6 and 10 months and at the date of each voornemen; held, or waived with a reason.
create table opvolgmoment (
    gemeente             text        not null,
    id                   uuid        not null,
    peerreview           uuid        not null,
    soort                text        not null check (soort in ('NA_6_MAANDEN', 'NA_10_MAANDEN', 'VOORNEMEN')),
    voornemen            uuid,
    datum                date        not null,
    wat_gedaan           text        check (length(wat_gedaan) <= 8000),
    wat_bewoners_merkten text        check (length(wat_bewoners_merkten) <= 8000),
    wat_geleerd          text        check (length(wat_geleerd) <= 8000),
    vervallen_reden      text        check (length(vervallen_reden) <= 1000),
    afgerond_op          timestamptz,
    versie               int         not null default 0,
    constraint opvolgmoment_pk primary key (gemeente, id),
    constraint opvolgmoment_peerreview_fk foreign key (gemeente, peerreview) references peerreview (gemeente, id),
    constraint opvolgmoment_voornemen_fk foreign key (gemeente, voornemen) references voornemen (gemeente, id)
);
create index opvolgmoment_review on opvolgmoment (gemeente, peerreview, datum);
create index opvolgmoment_open on opvolgmoment (gemeente, datum) where afgerond_op is null;
call beveilig('opvolgmoment', 'select, insert, update');
create policy lezen on opvolgmoment for select using (app_in_review(gemeente, peerreview));
create policy toevoegen on opvolgmoment for insert with check (app_in_review(gemeente, peerreview) and (app_beheert_keuken() or app_is('BEGELEIDER') or app_is('CASUSHOUDER')));
create policy wijzigen on opvolgmoment for update using (app_in_review(gemeente, peerreview) and (app_beheert_keuken() or app_is('CASUSHOUDER')));
