-- Who harvests: casushouder and coordinator of the host, the peers and the begeleider. Who only reads along does not.
create function app_oogst() returns boolean language sql stable as
$$ select app_beheert_keuken() or app_is('CASUSHOUDER') or app_is('PEER') or app_is('BEGELEIDER') $$;

-- kind: keuken. A marked piece of a revealed text, copied, with the gemeente that wrote it.
create table fragment (
    gemeente      text        not null,
    id            uuid        not null,
    peerreview    uuid        not null,
    reflectie     uuid        not null,
    veld          text        not null,
    begin         int         not null check (begin >= 0),
    einde         int         not null,
    tekst         text        not null check (length(tekst) between 1 and 8000),
    bron_gemeente text        not null references gemeente,
    door          uuid        not null,
    door_naam     text        not null,
    door_gemeente text        references gemeente,
    gemarkeerd_op timestamptz not null,
    versie        int         not null default 0,
    constraint fragment_pk primary key (gemeente, id),
    constraint fragment_uniek unique (gemeente, reflectie, veld, begin, einde),
    constraint fragment_reflectie_fk foreign key (gemeente, reflectie) references reflectie (gemeente, id),
    constraint fragment_niet_leeg check (einde > begin)
);
create index fragment_review on fragment (gemeente, peerreview, id);
call beveilig('fragment', 'select, insert, delete');
create policy lezen on fragment for select using (app_in_review(gemeente, peerreview)
    and exists (select 1 from reflectie r where r.gemeente = fragment.gemeente and r.id = fragment.reflectie));
create policy markeren on fragment for insert with check (app_in_review(gemeente, peerreview) and app_oogst() and door = app_persoon()
    and exists (select 1 from reflectie r where r.gemeente = fragment.gemeente and r.peerreview = fragment.peerreview
        and r.id = fragment.reflectie and r.status = 'INGEDIEND'));
create policy verwijderen on fragment for delete using (app_in_review(gemeente, peerreview) and app_oogst());

-- kind: keuken. A harvested insight under one of the seven principes.
create table tip (
    gemeente      text        not null,
    id            uuid        not null,
    peerreview    uuid        not null,
    casus         uuid        not null,
    principe      text        not null check (principe in ('INSPIRERENDE_DOELEN', 'WAARDEN_EN_GEDRAG', 'LEER_VAN_DE_PRAKTIJK',
        'GELIJKWAARDIG_PARTNERSCHAP', 'GEZAMENLIJKE_VERANTWOORDELIJKHEID', 'PRACTICE_WHAT_YOU_PREACH', 'BLIJF_LEREN_EN_REFLECTEREN')),
    tekst         text        not null check (length(tekst) between 1 and 8000),
    reactie       text        check (reactie in ('RAAKT_ONS', 'NEMEN_WE_MEE', 'GEPARKEERD', 'PAST_NIET')),
    reactie_toelichting text  check (length(reactie_toelichting) <= 8000),
    status        text        not null check (status in ('CONCEPT', 'VOORGEDRAGEN')),
    door_naam     text        not null,
    -- the copy that is put forward, with its own wording
    voordracht_titel        text    check (length(voordracht_titel) <= 200),
    voordracht_inzicht      text    check (length(voordracht_inzicht) <= 8000),
    voordracht_wanneer_wel  text    check (length(voordracht_wanneer_wel) <= 8000),
    voordracht_wanneer_niet text    check (length(voordracht_wanneer_niet) <= 8000),
    naam_tonen    boolean     not null default false,
    -- since when every consent is given: from then on the desk has a copy
    rond_op       timestamptz,
    gemaakt_op    timestamptz not null,
    versie        int         not null default 0,
    constraint tip_pk primary key (gemeente, id),
    constraint tip_id_uniek unique (id),
    constraint tip_peerreview_fk foreign key (gemeente, peerreview) references peerreview (gemeente, id),
    constraint tip_voordracht_heel check (status = 'CONCEPT' or (voordracht_titel is not null and voordracht_inzicht is not null
        and voordracht_wanneer_wel is not null and voordracht_wanneer_niet is not null)),
    constraint tip_rond_is_voorgedragen check (rond_op is null or status = 'VOORGEDRAGEN')
);
create index tip_review on tip (gemeente, peerreview, id);
call beveilig('tip');
create policy lezen on tip for select using (app_in_review(gemeente, peerreview));
create policy maken on tip for insert with check (app_in_review(gemeente, peerreview) and app_oogst());
create policy wijzigen on tip for update using (app_in_review(gemeente, peerreview) and app_oogst());
create policy verwijderen on tip for delete using (app_in_review(gemeente, peerreview) and app_oogst() and status = 'CONCEPT');
-- A fragment sits in one tip at most.
create table tip_fragment (
    gemeente text not null,
    fragment uuid not null,
    tip      uuid not null,
    constraint tip_fragment_pk primary key (gemeente, fragment),
    constraint tip_fragment_tip_fk foreign key (gemeente, tip) references tip (gemeente, id) on delete cascade,
    constraint tip_fragment_fragment_fk foreign key (gemeente, fragment) references fragment (gemeente, id)
);
create index tip_fragment_tip on tip_fragment (gemeente, tip, fragment);
call beveilig('tip_fragment', 'select, insert, delete');
create policy lezen on tip_fragment for select using (gemeente = app_keuken() and exists (select 1 from tip t where t.gemeente = tip_fragment.gemeente and t.id = tip));
create policy toevoegen on tip_fragment for insert with check (gemeente = app_keuken() and app_oogst() and exists (select 1 from tip t where t.gemeente = tip_fragment.gemeente and t.id = tip));
create policy verwijderen on tip_fragment for delete using (gemeente = app_keuken() and app_oogst() and exists (select 1 from tip t where t.gemeente = tip_fragment.gemeente and t.id = tip));
-- Two tips that contradict each other are linked, once; nothing is voted down.
create table spanning (
    gemeente  text not null,
    tip       uuid not null,
    andere_tip uuid not null,
    constraint spanning_pk primary key (gemeente, tip, andere_tip),
    constraint spanning_geordend check (tip < andere_tip),
    constraint spanning_tip_fk foreign key (gemeente, tip) references tip (gemeente, id) on delete cascade,
    constraint spanning_andere_fk foreign key (gemeente, andere_tip) references tip (gemeente, id) on delete cascade
);
create index spanning_andere on spanning (gemeente, andere_tip);
call beveilig('spanning', 'select, insert, delete');
create policy lezen on spanning for select using (gemeente = app_keuken() and exists (select 1 from tip t where t.gemeente = spanning.gemeente and t.id = tip));
create policy toevoegen on spanning for insert with check (gemeente = app_keuken() and app_oogst() and exists (select 1 from tip t where t.gemeente = spanning.gemeente and t.id = tip));
create policy verwijderen on spanning for delete using (gemeente = app_keuken() and app_oogst() and exists (select 1 from tip t where t.gemeente = spanning.gemeente and t.id = tip));

-- kind: tussen. A consent lies between two gemeenten: it shows the copy's wording and the own fragments, and outlives the guest's access.
-- The host has one with itself, given by putting forward, with or without fragments of its own.
create table toestemming (
    id            uuid        constraint toestemming_pk primary key,
    gastheer      text        not null references gemeente,
    gemeente      text        not null references gemeente,
    peerreview    uuid        not null,
    tip           uuid        not null,
    ronde_nummer  int         not null default 1,
    titel         text        not null,
    inzicht       text        not null,
    wanneer_wel   text        not null,
    wanneer_niet  text        not null,
    fragmenten    text[]      not null,
    naam_tonen    boolean     not null default false,
    status        text        not null check (status in ('GEVRAAGD', 'GEGEVEN', 'GEWEIGERD', 'VERLOPEN', 'INGETROKKEN')),
    antwoord_uiterlijk_op timestamptz not null,
    gevraagd_op   timestamptz not null,
    versie        int         not null default 0
);
-- a consent given to the old wording stands while the new wording is asked about
create unique index toestemming_een_lopend on toestemming (tip, gemeente, ronde_nummer) where status in ('GEVRAAGD', 'GEGEVEN');
create index toestemming_gemeente on toestemming (gemeente, id desc);
create index toestemming_tip on toestemming (gastheer, tip);
create index toestemming_verloopt on toestemming (antwoord_uiterlijk_op) where status = 'GEVRAAGD';
call beveilig('toestemming', 'select, insert, update');
create policy gever on toestemming for select using (gemeente = app_eigen() and app_rol() in ('COORDINATOR', 'SYSTEEM'));
create policy gever_antwoordt on toestemming for update using (gemeente = app_eigen() and app_rol() in ('COORDINATOR', 'SYSTEEM'));
create policy vrager on toestemming for select using (gastheer = app_keuken() and app_beheert_keuken());
create policy vragen on toestemming for insert with check (gastheer = app_keuken() and app_beheert_keuken());
create policy vrager_wijzigt on toestemming for update using (gastheer = app_keuken() and app_beheert_keuken());
