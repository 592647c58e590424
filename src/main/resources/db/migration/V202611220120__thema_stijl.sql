-- kind: gedeeld. The design tokens of a gemeente, as our own parser wrote them: guests see them too, only the own coordinator changes them.
create table thema_stijl (
    gemeente     text        constraint thema_stijl_pk primary key references gemeente,
    stijl        text        not null check (length(stijl) between 1 and 131072),
    gewijzigd_op timestamptz not null,
    versie       int         not null default 0
);
call beveilig('thema_stijl');
create policy ieder_leest on thema_stijl for select using (app_persoon() is not null or app_rol() = 'SYSTEEM');
create policy coordinator_maakt on thema_stijl for insert with check (gemeente = app_eigen() and app_rol() = 'COORDINATOR');
create policy coordinator_wijzigt on thema_stijl for update
    using (gemeente = app_eigen() and app_rol() = 'COORDINATOR') with check (gemeente = app_eigen());
create policy coordinator_neemt_weg on thema_stijl for delete using (gemeente = app_eigen() and app_rol() = 'COORDINATOR');
