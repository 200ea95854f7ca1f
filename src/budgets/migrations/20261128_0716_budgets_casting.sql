-- From the press to the batch. Order of locks, everywhere: pass, turn, roll, chain.

-- So many different voters leave together: twenty beside the two votes that somebody who looks for a neighbour may have.
create function budgets.least_voters() returns integer language sql immutable return 22;

create function budgets.has_voted(the_vote uuid, the_nullifier bytea) returns boolean language sql stable
  return exists (select from budgets.box b where b.vote_id = the_vote and b.nullifier = the_nullifier)
      or exists (select from budgets.urn u where u.vote_id = the_vote and u.entries ? encode(the_nullifier, 'hex'));

-- Holds the log of a vote, and with it the urn and the box, until the end of the transaction.
create function budgets.hold(the_vote uuid) returns budgets.chain language plpgsql as $$
declare
  held budgets.chain;
begin
  select * into held from budgets.chain where vote_id = the_vote for update;
  return held;
end $$;

-- What the urn keeps of a press beside its slip. The blind is known to whoever has the secret of the vote alone: a copy of the database does not join it to a line.
create function budgets.press_proof(commitment bytea, blind bytea) returns text language sql immutable
  return encode(sha256(commitment || blind), 'hex');

create function budgets.urn_entries(the_vote uuid, the_origin text) returns jsonb language sql stable
  return coalesce((select u.entries from budgets.urn u where u.vote_id = the_vote and u.origin = the_origin), '{}'::jsonb);

-- entered: the voter's first; replaced: it stands in the place of another; same: this very press stands; superseded: it was in, and another stands since.
create function budgets.press_outcome(the_vote uuid, waiting jsonb, the_nullifier bytea, made bytea, proof text) returns text language plpgsql stable as $$
declare
  pressed jsonb := waiting -> encode(the_nullifier, 'hex');
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

create function budgets.with_press(waiting jsonb, the_nullifier bytea, proof text, slip text) returns jsonb language sql immutable
  return waiting || jsonb_build_object(encode(the_nullifier, 'hex'),
    coalesce(waiting -> encode(the_nullifier, 'hex'), '[]'::jsonb) || jsonb_build_object('proof', proof, 'slip', slip));

create function budgets.with_voter(facets jsonb, the_channel text, the_commune text, the_tie text) returns jsonb language sql immutable
  return facets || (
    select jsonb_object_agg(f.name, coalesce((facets ->> f.name)::int, 0) + 1)
    from (values ('channel:' || the_channel), ('commune:' || the_commune), ('tie:' || the_tie)) f (name) where f.name is not null);

create function budgets.write_urn(the_vote uuid, the_origin text, waiting jsonb, the_facets jsonb) returns void language sql
begin atomic
  insert into budgets.urn (vote_id, origin, entries, facets) values (the_vote, the_origin, waiting, the_facets)
  on conflict (vote_id, origin) do update set entries = excluded.entries, facets = excluded.facets;
end;

-- The last word on the hour: what waited past the closing for its turn is refused (BV001), and all that came with it undone.
create function budgets.guard_urn() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.entries @> new.entries then return new; end if;
  if not exists (
    select from budgets.vote v join budgets.chain c on c.vote_id = v.id
    where v.id = new.vote_id and c.box in ('open', 'closed') and (budgets.phase(v) = 'open' or new.origin <> 'web' and budgets.phase(v) = 'closed')) then
    raise exception 'the vote has closed' using errcode = 'BV001';
  end if;
  return new;
end $$;
create trigger urn_guard before insert or update on budgets.urn for each row execute function budgets.guard_urn();

-- Raises what breaks the limits by its name; gives the commitment of what does not. The plain ballot goes no further than here.
create function budgets.commit_ballot(the_vote uuid, the_receipt text, the_choices smallint[], the_points smallint[], the_salt bytea) returns bytea
language plpgsql stable as $$
declare
  fault text := budgets.ballot_fault(the_vote, the_choices, the_points);
begin
  if fault is not null then raise exception 'a ballot breaks %', fault using errcode = '23514', constraint = fault; end if;
  return budgets.commitment(the_vote, the_receipt, the_choices, the_points, the_salt);
end $$;

create function budgets.numbers(list jsonb) returns smallint[] language sql immutable
  return case when jsonb_typeof(list) = 'array' then array(select jsonb_array_elements_text(list)::smallint) end;

-- Presses of the web, many at once: {person, nullifier, receipt, choices, points, salt, blind, slip, commune, tie}. Durable once this returns.
-- Outcomes: those of press_outcome, and not_open, closed, marked (a desk gave this person a pass or a sheet).
create function budgets.cast_ballots(the_vote uuid, presses jsonb) returns table (outcome text) language plpgsql as $$
declare
  press jsonb;
  the_nullifier bytea;
  made bytea;
  proof text;
  now_phase text;
  waiting jsonb;
  facets jsonb;
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
      the_nullifier := decode(press ->> 'nullifier', 'hex');
      made := budgets.commit_ballot(the_vote, press ->> 'receipt', budgets.numbers(press -> 'choices'), budgets.numbers(press -> 'points'), decode(press ->> 'salt', 'hex'));
      proof := budgets.press_proof(made, decode(press ->> 'blind', 'hex'));
      outcome := budgets.press_outcome(the_vote, waiting, the_nullifier, made, proof);
      if outcome in ('entered', 'replaced') then waiting := budgets.with_press(waiting, the_nullifier, proof, press ->> 'slip'); end if;
      if outcome = 'entered' then facets := budgets.with_voter(facets, 'web', press ->> 'commune', press ->> 'tie'); end if;
    end if;
    return next;
  end loop;
  if now_phase = 'open' then perform budgets.write_urn(the_vote, 'web', waiting, facets); end if;
end $$;

-- One ballot of a kiosk, once its pass is given, or of a sheet of paper: {nullifier, receipt, choices, points, salt, blind, slip, commune, tie}.
-- The caller holds the turn. Outcomes: entered, same; double: this voter has another ballot; counted: too late.
create function budgets.enter_other(the_vote uuid, the_origin text, press jsonb) returns text language plpgsql as $$
declare
  the_nullifier bytea := decode(press ->> 'nullifier', 'hex');
  held budgets.chain;
  waiting jsonb;
  facets jsonb;
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
  outcome := budgets.press_outcome(the_vote, waiting, the_nullifier, made, proof);
  if outcome = 'same' then return outcome; end if;
  if outcome <> 'entered' or budgets.has_voted(the_vote, the_nullifier) then return 'double'; end if;
  facets := coalesce((select u.facets from budgets.urn u where u.vote_id = the_vote and u.origin = the_origin), '{}');
  if the_origin like 'kiosk:%' then facets := budgets.with_voter(facets, 'kiosk', press ->> 'commune', press ->> 'tie'); end if;
  perform budgets.write_urn(the_vote, the_origin, budgets.with_press(waiting, the_nullifier, proof, press ->> 'slip'), facets);
  return outcome;
end $$;
