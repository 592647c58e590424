-- kind: keuken. Writer, casushouder and coordinator read it, and the deelnemers the host names (lezers); a guest reads the casus of
-- the review in the path. Nobody else, rank or not.
create table casus (
    gemeente       text        not null references gemeente,
    id             uuid        not null,
    titel          text        not null check (length(titel) between 1 and 200),
    verhaal        text        check (length(verhaal) <= 20000),
    bedoeling      text        check (length(bedoeling) <= 8000),
    sturingsvraag  text        check (length(sturingsvraag) <= 1000),
    geprobeerd     text        check (length(geprobeerd) <= 8000),
    dilemma        text        check (length(dilemma) <= 8000),
    aannames       text[]      not null default '{}',
    themas         text[]      not null default '{}',
    arenas         text[]      not null default '{}',
    niveaus        text[]      not null default '{}',
    obstakels      text[]      not null default '{}',
    levensfase     text        check (levensfase in ('CHAOS', 'ZELFORGANISATIE', 'ZELFREGULATIE', 'VERSTARRING')),
    schrijver      uuid        not null,
    schrijver_naam text        not null,
    casushouder    uuid        not null,
    casushouder_naam text      not null,
    lezers         uuid[]      not null default '{}',
    vervolg_op     uuid,
    peerreview     uuid,
    intern         boolean     not null default false,
    status         text        not null check (status in ('CONCEPT', 'INGEDIEND', 'AANGENOMEN', 'IN_REVIEW', 'AFGEROND', 'INGETROKKEN')),
    ingediend_op   timestamptz,
    gewijzigd_op   timestamptz not null,
    versie         int         not null default 0,
    constraint casus_pk primary key (gemeente, id),
    constraint casus_id_uniek unique (id),
    constraint casus_schrijver_fk foreign key (gemeente, schrijver) references deelnemer (gemeente, id),
    constraint casus_casushouder_fk foreign key (gemeente, casushouder) references deelnemer (gemeente, id),
    constraint casus_vervolg_op_fk foreign key (gemeente, vervolg_op) references casus (gemeente, id)
);
create index casus_lijst on casus (gemeente, id desc);
create index casus_status on casus (gemeente, status, id desc);
create index casus_casushouder on casus (gemeente, casushouder, id desc);
call beveilig('casus');
create policy lezen on casus for select using (gemeente = app_keuken() and (app_beheert_keuken() or id = app_casus()
    or (app_keuken() = app_eigen() and (schrijver = app_persoon() or casushouder = app_persoon() or app_persoon() = any (lezers)))));
-- The service itself begins the interne casus of a next quarter, in the name of its casushouder.
create policy toevoegen on casus for insert with check (gemeente = app_keuken() and app_keuken() = app_eigen()
    and (schrijver = app_persoon() or (app_rol() = 'SYSTEEM' and intern and vervolg_op is not null and status = 'CONCEPT')));
create policy wijzigen on casus for update using (gemeente = app_keuken() and app_keuken() = app_eigen()
    and (app_beheert_keuken() or schrijver = app_persoon() or casushouder = app_persoon()));
create policy verwijderen on casus for delete using (gemeente = app_keuken() and app_keuken() = app_eigen() and status = 'CONCEPT'
    and (app_beheert_keuken() or schrijver = app_persoon() or casushouder = app_persoon()));

-- kind: keuken. After acceptance the text is frozen; what must be added is added dated.
create table addendum (
    gemeente  text        not null,
    id        uuid        not null,
    casus     uuid        not null,
    tekst     text        not null check (length(tekst) between 1 and 8000),
    door      uuid        not null,
    door_naam text        not null,
    op        timestamptz not null,
    constraint addendum_pk primary key (gemeente, id),
    constraint addendum_casus_fk foreign key (gemeente, casus) references casus (gemeente, id) on delete cascade
);
create index addendum_casus on addendum (gemeente, casus, id);
call beveilig('addendum', 'select, insert');
create policy lezen on addendum for select using (gemeente = app_keuken()
    and exists (select 1 from casus c where c.gemeente = addendum.gemeente and c.id = addendum.casus));
create policy toevoegen on addendum for insert with check (gemeente = app_keuken() and app_keuken() = app_eigen() and door = app_persoon()
    and exists (select 1 from casus c where c.gemeente = addendum.gemeente and c.id = addendum.casus and c.casushouder = app_persoon()
        and c.status in ('AANGENOMEN', 'IN_REVIEW', 'AFGEROND')));

-- kind: keuken. An attachment and its parts of 256 KiB, read part by part (large objects have no row security). Never changed: added or
-- removed while the casus is a concept. The text layer is kept beside it, so that handing in scans what others will read without
-- opening every file again.
create table bijlage (
    gemeente      text        not null,
    id            uuid        not null,
    casus         uuid        not null,
    naam          text        not null check (length(naam) between 1 and 200),
    mediatype     text        not null check (mediatype in ('application/pdf', 'application/vnd.oasis.opendocument.text',
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'image/png', 'image/jpeg')),
    grootte       bigint      not null check (grootte between 1 and 10485760),
    tekst         text        not null default '' check (length(tekst) <= 2000000),
    door          uuid        not null,
    door_naam     text        not null,
    toegevoegd_op timestamptz not null,
    constraint bijlage_pk primary key (gemeente, id),
    constraint bijlage_casus_fk foreign key (gemeente, casus) references casus (gemeente, id) on delete cascade
);
create index bijlage_casus on bijlage (gemeente, casus, id);
create table bijlage_deel (
    gemeente text  not null,
    bijlage  uuid  not null,
    nummer   int   not null,
    inhoud   bytea not null check (length(inhoud) <= 262144),
    constraint bijlage_deel_pk primary key (gemeente, bijlage, nummer),
    constraint bijlage_deel_fk foreign key (gemeente, bijlage) references bijlage (gemeente, id) on delete cascade
);
alter table bijlage_deel alter column inhoud set storage external;
call beveilig('bijlage', 'select, insert, delete');
call beveilig('bijlage_deel', 'select, insert');
create policy lezen on bijlage for select using (gemeente = app_keuken()
    and exists (select 1 from casus c where c.gemeente = bijlage.gemeente and c.id = bijlage.casus));
create policy toevoegen on bijlage for insert with check (gemeente = app_keuken() and app_keuken() = app_eigen() and door = app_persoon()
    and exists (select 1 from casus c where c.gemeente = bijlage.gemeente and c.id = bijlage.casus and c.status = 'CONCEPT'));
create policy verwijderen on bijlage for delete using (gemeente = app_keuken() and app_keuken() = app_eigen()
    and exists (select 1 from casus c where c.gemeente = bijlage.gemeente and c.id = bijlage.casus and c.status = 'CONCEPT'));
create policy lezen on bijlage_deel for select using (gemeente = app_keuken()
    and exists (select 1 from bijlage b where b.gemeente = bijlage_deel.gemeente and b.id = bijlage_deel.bijlage));
create policy toevoegen on bijlage_deel for insert with check (gemeente = app_keuken() and app_keuken() = app_eigen()
    and exists (select 1 from bijlage b join casus c on c.gemeente = b.gemeente and c.id = b.casus
        where b.gemeente = bijlage_deel.gemeente and b.id = bijlage_deel.bijlage and b.door = app_persoon() and c.status = 'CONCEPT'));

-- kind: keuken. Who wrote a text of a casus last, where that was not its first writer: a second person is another than that.
create table casus_tekst (
    gemeente text not null,
    casus    uuid not null,
    veld     text not null,
    door     uuid not null,
    constraint casus_tekst_pk primary key (gemeente, casus, veld),
    constraint casus_tekst_casus_fk foreign key (gemeente, casus) references casus (gemeente, id) on delete cascade
);
call beveilig('casus_tekst', 'select, insert, update');
create policy lezen on casus_tekst for select using (gemeente = app_keuken() and app_keuken() = app_eigen()
    and exists (select 1 from casus c where c.gemeente = casus_tekst.gemeente and c.id = casus_tekst.casus));
create policy schrijven on casus_tekst for insert with check (gemeente = app_keuken() and app_keuken() = app_eigen() and door = app_persoon()
    and exists (select 1 from casus c where c.gemeente = casus_tekst.gemeente and c.id = casus_tekst.casus and c.status = 'CONCEPT'));
create policy overschrijven on casus_tekst for update using (gemeente = app_keuken() and app_keuken() = app_eigen()
        and exists (select 1 from casus c where c.gemeente = casus_tekst.gemeente and c.id = casus_tekst.casus and c.status = 'CONCEPT'))
    with check (gemeente = app_keuken() and door = app_persoon());

-- kind: keuken. A second person's word that nine digits are no BSN. Never the digits: a fingerprint.
create table bsn_vrijgave (
    gemeente     text        not null,
    id           uuid        not null,
    casus        uuid        not null,
    vingerafdruk text        not null,
    reden        text        not null check (length(reden) between 10 and 1000),
    door         uuid        not null,
    op           timestamptz not null,
    constraint bsn_vrijgave_pk primary key (gemeente, id),
    constraint bsn_vrijgave_uniek unique (gemeente, casus, vingerafdruk),
    constraint bsn_vrijgave_casus_fk foreign key (gemeente, casus) references casus (gemeente, id) on delete cascade
);
call beveilig('bsn_vrijgave', 'select, insert, delete');
create policy lezen on bsn_vrijgave for select using (gemeente = app_keuken() and app_keuken() = app_eigen()
    and exists (select 1 from casus c where c.gemeente = bsn_vrijgave.gemeente and c.id = bsn_vrijgave.casus));
create policy toevoegen on bsn_vrijgave for insert with check (gemeente = app_keuken() and app_keuken() = app_eigen() and door = app_persoon()
    and exists (select 1 from casus c where c.gemeente = bsn_vrijgave.gemeente and c.id = bsn_vrijgave.casus));

-- kind: tussen. What NDSD sees of a submitted casus, and all it sees: form, never the story.
create table aanmelding (
    id             uuid        constraint aanmelding_pk primary key,
    gemeente       text        not null references gemeente,
    casus          uuid        not null,
    titel          text        not null,
    sturingsvraag  text        not null,
    themas         text[]      not null,
    bevestigde_waarschuwingen int not null,
    status         text        not null check (status in ('INGEDIEND', 'AANGENOMEN', 'TERUGGEGEVEN', 'INGETROKKEN')),
    ingediend_op   timestamptz not null,
    -- whom NDSD proposes as begeleider, until the host answers: a name, and no right to anything
    voorstel_persoon  uuid,
    voorstel_naam     text,
    voorstel_gemeente text references gemeente,
    voorstel_niveau   text check (voorstel_niveau in ('BESTUURLIJK', 'BELEID', 'UITVOERING')),
    versie         int         not null default 0,
    constraint aanmelding_casus_fk foreign key (gemeente, casus) references casus (gemeente, id),
    constraint aanmelding_voorstel_heel check ((voorstel_persoon is null) = (voorstel_naam is null)),
    constraint aanmelding_voorstel_na_aanname check (voorstel_persoon is null or status = 'AANGENOMEN')
);
create unique index aanmelding_een_open on aanmelding (gemeente, casus) where status = 'INGEDIEND';
create index aanmelding_casus on aanmelding (gemeente, casus);
create index aanmelding_lijst on aanmelding (status, id desc);
call beveilig('aanmelding', 'select, insert, update');
create policy ndsd on aanmelding for select using (app_rol() in ('NDSD', 'BEHEERDER'));
create policy ndsd_beslist on aanmelding for update using (app_rol() = 'NDSD');
create policy eigen on aanmelding for select using (gemeente = app_eigen() and app_rol() in ('COORDINATOR', 'SYSTEEM'));
create policy eigen_dient_in on aanmelding for insert with check (gemeente = app_eigen() and app_rol() in ('COORDINATOR', 'SYSTEEM'));
create policy eigen_trekt_in on aanmelding for update using (gemeente = app_eigen() and app_rol() in ('COORDINATOR', 'SYSTEEM'));
