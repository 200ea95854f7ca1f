-- No further ballot of a voice by this person, who speaks for it no more. One that is in stays. Whether they held it.
create function budgets.strike_hand(the_vote uuid, the_voice uuid, the_person uuid) returns boolean language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform budgets.await_roll(the_vote);
  delete from budgets.hand h using budgets.elector e where e.id = h.elector_id and e.vote_id = the_vote and e.voice = the_voice and h.person_id = the_person;
  return found;
end $$;
select platform.lend('budgets.strike_hand(uuid, uuid, uuid)');
