-- The urn is one row: nobody makes it grow by pressing without end. What waits of one voter leaves with the next batch.
-- Presses of the web, many at once: {person, nullifier, receipt, choices, points, salt, blind, slip, commune, tie}. Durable once this returns.
-- Outcomes: those of press_outcome, and not_open, closed, marked (a desk gave this person a pass or a sheet).
create or replace function budgets.cast_ballots(the_vote uuid, presses jsonb) returns table (outcome text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  press jsonb;
  made bytea;
  proof text;
  now_phase text;
  waiting jsonb;
  pressed jsonb;
  facets jsonb;
  new_entries jsonb := '{}';
begin
  perform budgets.await_turn(the_vote, t.nullifier)
    from (select distinct decode(p ->> 'nullifier', 'hex') as nullifier from jsonb_array_elements(presses) p order by 1) t;
  perform budgets.hold(the_vote);
  perform budgets.open_box(the_vote);
  select budgets.phase(v) into now_phase from budgets.vote v where v.id = the_vote;
  waiting := budgets.urn_entries(the_vote, 'web');
  facets := coalesce((select u.facets from budgets.urn u where u.vote_id = the_vote and u.origin = 'web'), '{}');
  for press in select p from jsonb_array_elements(presses) with ordinality l (p, n) order by n loop
    if now_phase is distinct from 'open' then
      outcome := case when now_phase in ('draft', 'announced') then 'not_open' else 'closed' end;
    elsif exists (select from budgets.roll r where r.vote_id = the_vote and r.person_id = (press ->> 'person')::uuid and r.channel <> 'web') then
      outcome := 'marked';
    else
      delete from budgets.draft where vote_id = the_vote and person_id = (press ->> 'person')::uuid;
      made := budgets.commit_ballot(the_vote, press ->> 'receipt', budgets.numbers(press -> 'choices'), budgets.numbers(press -> 'points'), decode(press ->> 'salt', 'hex'));
      proof := budgets.press_proof(made, decode(press ->> 'blind', 'hex'));
      pressed := coalesce(new_entries -> (press ->> 'nullifier'), waiting -> (press ->> 'nullifier'));
      outcome := budgets.press_outcome(the_vote, pressed, decode(press ->> 'nullifier', 'hex'), made, proof);
      if outcome in ('entered', 'replaced') then
        if jsonb_array_length(pressed) >= 250 then
          raise exception 'too many ballots of one voter wait' using errcode = '23514', constraint = 'ballot_too_often';
        end if;
        new_entries := new_entries || jsonb_build_object(press ->> 'nullifier', budgets.with_press(pressed, proof, press ->> 'slip'));
      end if;
      if outcome = 'entered' then facets := budgets.with_voter(facets, 'web', press ->> 'commune', press ->> 'tie'); end if;
    end if;
    return next;
  end loop;
  if new_entries <> '{}' then perform budgets.write_urn(the_vote, 'web', waiting || new_entries, facets); end if;
end $$;
