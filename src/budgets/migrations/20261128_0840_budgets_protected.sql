-- The log, the urn, the box and the roll are changed by functions alone; urn and box are not even read but by them.
select platform.protect(relation, 'select') from unnest(array[
  'budgets.log', 'budgets.chain', 'budgets.published_head', 'budgets.ballot', 'budgets.incident', 'budgets.turnout', 'budgets.roll']) relation;
select platform.protect(relation) from unnest(array['budgets.urn', 'budgets.box', 'budgets.replaced']) relation;

-- Those who voted on the web, once the box is closed.
create function budgets.roll_web(the_vote uuid, persons uuid[]) returns void language plpgsql as $$
begin
  if (budgets.hold(the_vote)).box is distinct from 'closed' then raise exception 'the box is not closed' using errcode = '23514', constraint = 'box_closed'; end if;
  insert into budgets.roll (vote_id, person_id, channel) select the_vote, p, 'web' from unnest(persons) p
    on conflict on constraint roll_once do nothing;
end $$;

-- The line of a batch of paper that was admitted: once.
create function budgets.tell_paper(the_batch uuid, the_blank integer, the_spoiled integer) returns void language plpgsql as $$
declare
  b budgets.paper_batch;
begin
  select * into strict b from budgets.paper_batch where id = the_batch and state = 'admitted';
  perform budgets.hold(b.vote_id);
  if exists (select from budgets.log l where l.vote_id = b.vote_id and l.kind = 'paper_admitted' and l.entry::jsonb ->> 'batch' = the_batch::text) then
    raise exception 'a batch is told once' using errcode = '23505', constraint = 'paper_told';
  end if;
  perform budgets.append(b.vote_id, 'paper_admitted', jsonb_build_object('desk', b.desk_id, 'batch', b.id, 'sheets', b.sheets, 'ballots', b.ballots,
    'blank', the_blank, 'spoiled', the_spoiled, 'mismatches', b.mismatches)
    || case when b.first_line is null then '{}' else jsonb_build_object('first', b.first_line, 'last', b.last_line) end);
  perform budgets.publish_head(b.vote_id);
end $$;

select platform.lend(function) from unnest(array[
  'budgets.cast_ballots(uuid, jsonb)', 'budgets.enter_other(uuid, text, jsonb)', 'budgets.pour(uuid, text, jsonb)', 'budgets.open_box(uuid)',
  'budgets.close_box(uuid)', 'budgets.empty_urn(uuid)', 'budgets.open_ballots(uuid, jsonb)', 'budgets.tell_incident(uuid, bytea, text)',
  'budgets.has_voted(uuid, bytea)', 'budgets.waiting_voters(uuid)', 'budgets.voter_nullifiers(uuid)', 'budgets.unopened_ballots(uuid)',
  'budgets.urn_size(uuid)', 'budgets.publish_head(uuid, boolean)', 'budgets.upgrade_vote(uuid, jsonb, integer, jsonb)',
  'budgets.mark_roll(uuid, bytea, uuid, text, date, text, text, text, uuid, boolean)', 'budgets.unmark_roll(uuid, bytea, uuid)',
  'budgets.rewrite_roll(uuid)', 'budgets.roll_web(uuid, uuid[])', 'budgets.tell_paper(uuid, integer, integer)']) function;
-- It is called by the function that destroys the secret, and by nobody else.
delete from platform.lent where function = 'budgets.forget_voters(uuid)';
