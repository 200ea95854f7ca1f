-- A place of the list whose account was erased before it voted is free again, when an agent says why.
-- released; unknown: no such place; free: nobody holds it; kept: by an account that is there; used: its ballot is in, or a desk marked it.
create function budgets.release_elector(the_vote uuid, the_hash bytea, the_nullifier bytea) returns text language plpgsql as $$
declare
  one budgets.elector;
begin
  perform budgets.await_turn(the_vote, the_nullifier);
  perform budgets.await_roll(the_vote);
  select * into one from budgets.elector e where e.vote_id = the_vote and e.key_hash = the_hash for update;
  if one.id is null then return 'unknown'; end if;
  if one.person_id is null then return 'free'; end if;
  if not exists (select from people.person p where p.id = one.person_id and p.erased_at is not null) then return 'kept'; end if;
  if budgets.has_voted(the_vote, the_nullifier) or exists (select from budgets.roll r where r.vote_id = the_vote and r.person_id = one.person_id) then
    return 'used';
  end if;
  update budgets.elector set person_id = null where id = one.id;
  return 'released';
end $$;
select platform.lend('budgets.release_elector(uuid, bytea, bytea)');
