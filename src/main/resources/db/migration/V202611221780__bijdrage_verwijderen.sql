-- What someone said can be taken back by its writer as long as they may read it, also after the conversation closed: a name that turns out
-- to stand in it does not wait for a ronde to open again. Changing it stays for while the conversation is open.
drop policy wijzigen on bijdrage;
create policy wijzigen on bijdrage for update
    using (app_in_review(gemeente, peerreview) and app_oogst() and schrijver = app_persoon() and verwijderd_op is null)
    with check (schrijver = app_persoon() and (verwijderd_op is not null
        or exists (select 1 from gespreksding d where d.gemeente = bijdrage.gemeente and d.id = bijdrage.ding and d.open)));
