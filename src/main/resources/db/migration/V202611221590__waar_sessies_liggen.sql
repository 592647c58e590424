-- In whose data a thing lies: a sessie and a reply too. Nothing is said to a transaction of which nobody said who it is for.
create or replace function waar_ligt(p_ding text, p_id uuid) returns table (gemeente text, peerreview uuid)
    language sql stable security definer set search_path = public, pg_temp as
$$
    select l.gemeente, l.peerreview from (select 1) altijd left join (
        select p.gemeente, p.id as peerreview from peerreview p where p_ding = 'peerreview' and p.id = p_id
        union all select r.gemeente, r.peerreview from ronde r where p_ding = 'ronde' and r.id = p_id
        union all select s.gemeente, s.peerreview from sessie s where p_ding = 'sessie' and s.id = p_id
        union all select u.gastheer, u.peerreview from uitnodiging u where p_ding = 'uitnodiging' and u.id = p_id
        union all select t.gastheer, t.peerreview from toestemming t where p_ding = 'toestemming' and t.id = p_id
        union all select t.gemeente, t.peerreview from tip t where p_ding = 'tip' and t.id = p_id
        union all select b.gemeente, b.peerreview from bijdrage b where p_ding = 'bijdrage' and b.id = p_id
        union all select a.gemeente, null from aanmelding a where p_ding = 'aanmelding' and a.id = p_id
        union all select c.gemeente, c.peerreview from casus c where p_ding = 'casus' and c.id = p_id) l
        on app_persoon() is not null or app_rol() = 'SYSTEEM'
$$;
