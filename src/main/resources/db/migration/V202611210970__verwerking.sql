-- Who moved what when and why. Seen by who may see the thing: each branch asks the thing's own table, under its own policies.
create table geschiedenis (
    id      uuid        constraint geschiedenis_pk primary key,
    ding    text        not null,
    ding_id uuid        not null,
    van     text,
    naar    text        not null,
    door    uuid,
    door_naam text      not null,
    reden   text        check (length(reden) <= 1000),
    op      timestamptz not null
);
create index geschiedenis_ding on geschiedenis (ding, ding_id, id);
call beveilig('geschiedenis', 'select, insert');
create policy van_zichtbaar_ding on geschiedenis using (case ding
    when 'casus' then exists (select 1 from casus d where d.gemeente = app_keuken() and d.id = ding_id)
    when 'aanmelding' then exists (select 1 from aanmelding d where d.id = ding_id)
    when 'seizoen' then exists (select 1 from seizoen d where d.id = ding_id)
    when 'uitnodiging' then exists (select 1 from uitnodiging d where d.id = ding_id)
    when 'peerreview' then exists (select 1 from peerreview d where d.gemeente = app_keuken() and d.id = ding_id)
    when 'ronde' then exists (select 1 from ronde d where d.gemeente = app_keuken() and d.id = ding_id)
    when 'reflectie' then exists (select 1 from reflectie d where d.gemeente = app_keuken() and d.id = ding_id)
    when 'aanname' then exists (select 1 from aanname d where d.gemeente = app_keuken() and d.id = ding_id)
    when 'tip' then exists (select 1 from tip d where d.gemeente = app_keuken() and d.id = ding_id)
    when 'toestemming' then exists (select 1 from toestemming d where d.id = ding_id)
    when 'les' then exists (select 1 from les d where d.id = ding_id) or exists (select 1 from gepubliceerde_les d where d.id = ding_id)
    when 'toepassing' then exists (select 1 from toepassing d where d.id = ding_id)
    else false end);

-- The processing log: who of which gemeente read or changed what of ours, and when. Insert only; partitioned by month.
create table verwerking (
    gemeente     text        not null,
    id           uuid        not null,
    op           timestamptz not null,
    persoon      uuid,
    wie          text        not null,
    van_gemeente text,
    soort        text        not null check (soort in ('GELEZEN', 'GEWIJZIGD')),
    operatie     text        not null,
    ding         text,
    ding_id      uuid,
    constraint verwerking_pk primary key (gemeente, op, id)
) partition by range (op);
create table verwerking_overig partition of verwerking default;
create index verwerking_lijst on verwerking (gemeente, id desc);
create index verwerking_beheer on verwerking (id desc);
call beveilig('verwerking', 'select, insert');
alter table verwerking_overig enable row level security;
alter table verwerking_overig force row level security;
create policy eigenaar on verwerking_overig to current_user using (true) with check (true);
create policy vastleggen on verwerking for insert with check (gemeente = app_keuken());
-- The log may not tell when a peer handed in, or named, what nobody may read yet: such a row shows from the reveal on.
create function is_verzegeld(p_gemeente text, p_operatie text, p_ding text, p_ding_id uuid, p_op timestamptz) returns boolean
    language sql stable security definer set search_path = public, pg_temp as
$$
    select case
        when p_ding = 'reflecties' then exists (select 1 from reflectie r
            where r.gemeente = p_gemeente and r.id = p_ding_id and r.onthuld_op is null)
        when p_operatie = 'saveMijnReflectie' then exists (select 1 from ronde r
            where r.gemeente = p_gemeente and r.id = p_ding_id and r.status = 'OPEN')
        when p_ding = 'aannames' then exists (select 1 from aanname a
            where a.gemeente = p_gemeente and a.id = p_ding_id and a.onthuld_op is null)
        when p_operatie = 'addAanname' then exists (select 1 from ronde r
            where r.gemeente = p_gemeente and r.peerreview = p_ding_id and r.soort = 'AANNAMES' and r.onthulling <> 'DIRECT'
              and r.status = 'OPEN' and r.geopend_op <= p_op)
        else false end
$$;
revoke all on function is_verzegeld(text, text, text, uuid, timestamptz) from public;
grant execute on function is_verzegeld(text, text, text, uuid, timestamptz) to ${applicatierol};
create policy coordinator_leest on verwerking for select using (gemeente = app_eigen() and app_rol() = 'COORDINATOR'
    and not is_verzegeld(gemeente, operatie, ding, ding_id, op));
create policy beheerder_leest on verwerking for select using (app_rol() = 'BEHEERDER'
    and not is_verzegeld(gemeente, operatie, ding, ding_id, op));

-- One partition per month, two years ahead of the first use; the default catches what falls outside until a migration adds more.
do $$
declare maand date := date '2026-01-01';
begin
    while maand < date '2029-01-01' loop
        execute format('create table verwerking_%s partition of verwerking for values from (%L) to (%L)',
            to_char(maand, 'YYYY_MM'), maand, maand + interval '1 month');
        execute format('alter table verwerking_%s enable row level security', to_char(maand, 'YYYY_MM'));
        execute format('alter table verwerking_%s force row level security', to_char(maand, 'YYYY_MM'));
        execute format('create policy eigenaar on verwerking_%s to current_user using (true) with check (true)', to_char(maand, 'YYYY_MM'));
        maand := maand + interval '1 month';
    end loop;
end $$;
