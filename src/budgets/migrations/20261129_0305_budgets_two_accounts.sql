-- Two accounts that turn out to be one person's (people.merged_account): what either of them is known by has voted, once one of them has. Whoever
-- comes back with one of their addresses finds it. Told by the secret of the vote: by SQL alone nobody keeps somebody else from voting.
create function budgets.spend_keys(the_vote uuid, the_keys bytea[], the_proof bytea) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform budgets.hold(the_vote);
  perform budgets.check_proof(the_vote, the_proof);
  insert into budgets.spent_key (vote_id, hash) select the_vote, k from unnest(the_keys) k order by k on conflict do nothing;
end $$;
select platform.lend('budgets.spend_keys(uuid, bytea[], bytea)');
