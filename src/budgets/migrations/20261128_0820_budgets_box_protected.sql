-- Whoever calls these two has no right to the tables: they look at the state themselves.
create or replace function budgets.forget_voters(the_vote uuid) returns void language plpgsql as $$
begin
  if not exists (select from budgets.vote v where v.id = the_vote and v.state = 'sealed') then
    raise exception 'the vote is not sealed' using errcode = '23514', constraint = 'vote_sealed';
  end if;
  perform budgets.await_roll(the_vote);
  delete from budgets.box where vote_id = the_vote;
  delete from budgets.urn where vote_id = the_vote;
  update budgets.roll set name = null, birth_date = null where vote_id = the_vote and person_id is null;
  with gone as (delete from budgets.roll where vote_id = the_vote returning *)
  insert into budgets.roll (id, vote_id, person_id, name, birth_date, commune_code, tie, channel, desk_id)
    select id, vote_id, person_id, name, birth_date, commune_code, tie, channel, desk_id from gone order by person_id, id;
  update budgets.turnout set voters = voters where vote_id = the_vote;
  update budgets.pass set number = number where vote_id = the_vote;
end $$;

create or replace function budgets.tell_incident(the_vote uuid, the_commitment bytea, the_reason text) returns void language plpgsql as $$
begin
  if (budgets.hold(the_vote)).box is distinct from 'closed' then raise exception 'the box is not closed' using errcode = '23514', constraint = 'box_closed'; end if;
  insert into budgets.incident (vote_id, commitment, what)
    select b.vote_id, b.commitment, the_reason from budgets.box b where b.vote_id = the_vote and b.commitment = the_commitment on conflict do nothing;
  if found then perform budgets.append(the_vote, 'incident', jsonb_build_object('commitment', encode(the_commitment, 'hex'), 'what', the_reason)); end if;
end $$;

-- Urn, box and opened ballots are changed by their functions alone; nobody else reads what lies in urn and box.
do $$
declare
  one text;
begin
  foreach one in array array[
    'budgets.cast_ballots(uuid, jsonb)', 'budgets.enter_other(uuid, text, jsonb)', 'budgets.pour(uuid, text, jsonb)', 'budgets.close_box(uuid)',
    'budgets.empty_urn(uuid)', 'budgets.open_ballots(uuid, jsonb)', 'budgets.tell_incident(uuid, bytea, text)', 'budgets.has_voted(uuid, bytea)',
    'budgets.forget_voters(uuid)', 'budgets.upgrade_vote(uuid, jsonb, integer, jsonb)', 'budgets.waiting_voters(uuid)', 'budgets.unopened_ballots(uuid)',
    'budgets.voter_nullifiers(uuid)', 'budgets.urn_size(uuid)'] loop
    execute format('alter function %s security definer set search_path = pg_catalog, pg_temp', one);
    perform platform.lend(one);
  end loop;
end $$;
select platform.protect('budgets.urn', ''), platform.protect('budgets.box', ''),
  platform.protect('budgets.ballot', 'select'), platform.protect('budgets.replaced', 'select'), platform.protect('budgets.incident', 'select');
