-- Back to a draft, before it opens. False once it has. The seed stays: another announcement may not draw the lots again.
create or replace function budgets.withdraw_announcement(the_vote uuid, the_reason text) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform from budgets.chain c where c.vote_id = the_vote for update;
  update budgets.vote v set state = 'draft', announced_at = null, version = version + 1 where id = the_vote and budgets.phase(v) = 'announced';
  if not found then return false; end if;
  delete from budgets.secret where vote_id = the_vote;
  delete from budgets.vote_key where vote_id = the_vote;
  perform budgets.append(the_vote, 'withdrawn', jsonb_build_object('reason', the_reason));
  perform budgets.publish_head(the_vote);
  return true;
end $$;
