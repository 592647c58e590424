-- kind: eigen. What a writer confirmed at hand-in, with the reason. Never the found
-- text: positions.
create table bevestiging (
    gemeente text        not null,
    id       uuid        not null,
    ding     text        not null,
    ding_id  uuid        not null,
    veld     text        not null,
    soort    text        not null,
    begin    int         not null,
    einde    int         not null,
    reden    text        not null check (length(reden) between 5 and 1000),
    door     uuid        not null,
    op       timestamptz not null,
    constraint bevestiging_pk primary key (gemeente, id)
);
create index bevestiging_ding on bevestiging (gemeente, ding, ding_id);
call beveilig('bevestiging', 'select, insert');
create policy lezen on bevestiging for select using (gemeente = app_eigen() and (door = app_persoon() or app_rol() in ('COORDINATOR', 'SYSTEEM')));
-- A begeleider of NDSD has no gemeente: what they confirm is kept by the host they guide.
create policy toevoegen on bevestiging for insert with check (gemeente = coalesce(app_eigen(), app_keuken()) and door = app_persoon());
