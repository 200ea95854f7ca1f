-- As before, but the lines of a batch are chained in one go: the head of the log moves once, not once a ballot.
create or replace function budgets.pour(the_vote uuid, the_origin text, voters jsonb) returns integer language plpgsql as $$
declare
  head budgets.chain := budgets.hold(the_vote);
  the_day text := to_char(clock_timestamp() at time zone 'Europe/Paris', 'YYYY-MM-DD');
  first_line integer := head.line + 1;
  fresh integer;
  press record;
  told text;
begin
  perform budgets.check_poured(the_vote, voters);
  if jsonb_array_length(voters) < budgets.least_voters()
    and exists (select from budgets.vote v where v.id = the_vote and v.rehearsal_of is null and budgets.phase(v) = 'open') then
    raise exception 'a batch of % voters', jsonb_array_length(voters) using errcode = '23514', constraint = 'batch_size';
  end if;
  select count(*) into fresh from jsonb_array_elements(voters) v
    where not exists (select from budgets.box b where b.vote_id = the_vote and b.nullifier = decode(v ->> 'nullifier', 'hex'));
  perform budgets.put_in_box(the_vote, voters);
  for press in
    select p ->> 'commitment' as commitment, p ->> 'receipt' as receipt
    from jsonb_array_elements(voters) v, jsonb_array_elements(v -> 'presses') p order by 1 loop
    head.line := head.line + 1;
    told := jsonb_build_object('line', head.line, 'kind', 'ballot', 'day', the_day, 'commitment', press.commitment, 'receipt', press.receipt)::text;
    head.hash := budgets.line_hash(head.hash, told);
    insert into budgets.log (vote_id, line, kind, entry, commitment, receipt, hash)
      values (the_vote, head.line, 'ballot', told, decode(press.commitment, 'hex'), decode(press.receipt, 'hex'), head.hash);
  end loop;
  update budgets.chain set line = head.line, hash = head.hash, ballots = ballots + fresh, shown = shown + head.line - first_line + 1 where vote_id = the_vote;
  perform budgets.append(the_vote, 'batch', jsonb_build_object(
    'first', first_line, 'last', head.line, 'voters', least(jsonb_array_length(voters), budgets.least_voters()), 'origin', the_origin));
  perform budgets.leave_urn(the_vote, voters);
  perform budgets.publish_head(the_vote);
  return head.line - first_line + 1;
end $$;

-- Closed slips do not get any smaller.
alter table budgets.urn alter column entries set storage external;

drop function budgets.press_outcome(uuid, jsonb, bytea, bytea, text);
drop function budgets.with_press(jsonb, bytea, text, text);

-- pressed: what waits of this voter. entered: the voter's first; replaced: it stands in the place of another; same: this very press stands;
-- superseded: it was in, and another stands since.
create function budgets.press_outcome(the_vote uuid, pressed jsonb, the_nullifier bytea, made bytea, proof text) returns text language plpgsql stable as $$
declare
  standing bytea;
begin
  if pressed -> -1 ->> 'proof' = proof then return 'same'; end if;
  if pressed @> jsonb_build_array(jsonb_build_object('proof', proof)) then return 'superseded'; end if;
  select b.commitment into standing from budgets.box b where b.vote_id = the_vote and b.nullifier = the_nullifier;
  if exists (select from budgets.log l where l.vote_id = the_vote and l.commitment = made) then
    return case when pressed is null and standing = made then 'same' else 'superseded' end;
  end if;
  return case when pressed is null and standing is null then 'entered' else 'replaced' end;
end $$;

create function budgets.with_press(pressed jsonb, proof text, slip text) returns jsonb language sql immutable
  return coalesce(pressed, '[]'::jsonb) || jsonb_build_object('proof', proof, 'slip', slip);

-- Presses of the web, many at once: {person, nullifier, receipt, choices, points, salt, blind, slip, commune, tie}. Durable once this returns.
-- Outcomes: those of press_outcome, and not_open, closed, marked (a desk gave this person a pass or a sheet).
create or replace function budgets.cast_ballots(the_vote uuid, presses jsonb) returns table (outcome text) language plpgsql as $$
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
        new_entries := new_entries || jsonb_build_object(press ->> 'nullifier', budgets.with_press(pressed, proof, press ->> 'slip'));
      end if;
      if outcome = 'entered' then facets := budgets.with_voter(facets, 'web', press ->> 'commune', press ->> 'tie'); end if;
    end if;
    return next;
  end loop;
  if new_entries <> '{}' then perform budgets.write_urn(the_vote, 'web', waiting || new_entries, facets); end if;
end $$;

-- One ballot of a kiosk, once its pass is given, or of a sheet of paper: {nullifier, receipt, choices, points, salt, blind, slip, commune, tie}.
-- Outcomes: entered, same; double: this voter has another ballot; counted: too late.
create or replace function budgets.enter_other(the_vote uuid, the_origin text, press jsonb) returns text language plpgsql as $$
declare
  the_nullifier bytea := decode(press ->> 'nullifier', 'hex');
  held budgets.chain;
  waiting jsonb;
  facets jsonb;
  pressed jsonb;
  made bytea;
  proof text;
  outcome text;
begin
  perform budgets.await_turn(the_vote, the_nullifier);
  held := budgets.hold(the_vote);
  if held.box = 'waiting' then
    -- Nobody has come before: it opens, or has closed without a ballot.
    perform budgets.open_box(the_vote);
    perform budgets.close_box(the_vote);
    held := budgets.hold(the_vote);
  end if;
  if held.box is null or held.box not in ('open', 'closed') then return 'counted'; end if;
  made := budgets.commit_ballot(the_vote, press ->> 'receipt', budgets.numbers(press -> 'choices'), budgets.numbers(press -> 'points'), decode(press ->> 'salt', 'hex'));
  proof := budgets.press_proof(made, decode(press ->> 'blind', 'hex'));
  waiting := budgets.urn_entries(the_vote, the_origin);
  pressed := waiting -> (press ->> 'nullifier');
  outcome := budgets.press_outcome(the_vote, pressed, the_nullifier, made, proof);
  if outcome = 'same' then return outcome; end if;
  if outcome <> 'entered' or budgets.has_voted(the_vote, the_nullifier) then return 'double'; end if;
  facets := coalesce((select u.facets from budgets.urn u where u.vote_id = the_vote and u.origin = the_origin), '{}');
  if the_origin like 'kiosk:%' then facets := budgets.with_voter(facets, 'kiosk', press ->> 'commune', press ->> 'tie'); end if;
  perform budgets.write_urn(the_vote, the_origin, waiting || jsonb_build_object(press ->> 'nullifier', budgets.with_press(pressed, proof, press ->> 'slip')), facets);
  return outcome;
end $$;
