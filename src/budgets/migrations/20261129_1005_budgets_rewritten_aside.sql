-- Each minute in which a desk marked somebody its roll is written anew: of 20,000 marks that takes three seconds, in which nobody could press, since it held the log of
-- the vote. Who presses or marks reads the roll as it is before or after; only who takes a mark away, or its name, must not meet a mark that is being written anew.
create function budgets.await_rewriting(the_vote uuid) returns void language sql
begin atomic
  select pg_advisory_xact_lock(hashtextextended('roll ' || the_vote, 7));
end;
comment on function budgets.await_rewriting(uuid) is 'Whoever holds it waits for no other lock but rows of the roll: docs/voting/locks.md.';

-- As before, and without the log.
create or replace function budgets.rewrite_roll(the_vote uuid) returns void language plpgsql as $$
begin
  perform budgets.await_rewriting(the_vote);
  if (select count(distinct r.xmin::text) from budgets.roll r where r.vote_id = the_vote) < 2 then return; end if;
  with gone as (delete from budgets.roll where vote_id = the_vote returning *)
  insert into budgets.roll (id, vote_id, person_id, name, birth_date, commune_code, tie, channel, desk_id, key_hashes, decided, elector_id)
    select id, vote_id, person_id, name, birth_date, commune_code, tie, channel, desk_id, key_hashes, decided, elector_id from gone order by identity, id;
end $$;

-- As before, and no mark is taken away that is being written anew.
create or replace function budgets.unmark_roll(the_vote uuid, the_nullifier bytea, the_roll uuid, out outcome text) language plpgsql as $$
declare
  mark budgets.roll;
begin
  perform budgets.await_turn(the_vote, the_nullifier);
  perform budgets.await_roll(the_vote);
  perform budgets.await_rewriting(the_vote);
  select * into mark from budgets.roll r where r.vote_id = the_vote and r.id = the_roll and r.channel <> 'web';
  if mark.id is null then
    outcome := 'unknown';
  elsif budgets.has_voted(the_vote, the_nullifier)
     or exists (select from budgets.kiosk_waiting w join budgets.pass p on p.id = w.pass_id where p.roll_id = the_roll) then
    outcome := 'voted';
  else
    update budgets.pass set roll_id = null where roll_id = the_roll;
    delete from budgets.roll where id = the_roll;
    update budgets.turnout t set voters = voters - 1
      from (values ('channel', mark.channel), ('commune', mark.commune_code::text), ('tie', mark.tie)) f (facet, value)
      where mark.channel = 'paper' and t.vote_id = the_vote and t.facet = f.facet and t.value = f.value;
    outcome := 'unmarked';
  end if;
end $$;

create or replace function budgets.forget_voters(the_vote uuid) returns void language plpgsql as $$
begin
  if not exists (select from budgets.vote v where v.id = the_vote and v.state = 'sealed') then
    raise exception 'the vote is not sealed' using errcode = '23514', constraint = 'vote_sealed';
  end if;
  perform budgets.await_roll(the_vote);
  perform budgets.await_rewriting(the_vote);
  delete from budgets.box where vote_id = the_vote;
  delete from budgets.urn where vote_id = the_vote;
  delete from budgets.spent_key where vote_id = the_vote;
  update budgets.doubt set name = null, birth_date = null where vote_id = the_vote;
  with gone as (delete from budgets.roll where vote_id = the_vote returning *)
  insert into budgets.roll (id, vote_id, person_id, commune_code, tie, channel, desk_id, decided, elector_id)
    select id, vote_id, person_id, commune_code, tie, channel, desk_id, decided, elector_id from gone order by person_id, id;
  with gone as (delete from budgets.elector e where e.vote_id = the_vote and not exists (select from budgets.roll r where r.elector_id = e.id) returning *)
  insert into budgets.elector (id, vote_id, key_hash, sent_hash, person_id) select id, vote_id, key_hash, sent_hash, person_id from gone order by id;
  update budgets.turnout set voters = voters where vote_id = the_vote;
  update budgets.pass set number = number where vote_id = the_vote;
end $$;
