-- From the urn into the box and the log: a batch.

-- Raises unless every press of every one of these voters is given, in its order, as the urn has it: nothing is added, left out or swapped on the way.
create function budgets.check_poured(the_vote uuid, voters jsonb) returns void language plpgsql stable as $$
begin
  if exists (
    select from jsonb_array_elements(voters) v
    left join budgets.urn u on u.vote_id = the_vote and u.origin = v ->> 'origin'
    where (select jsonb_agg(w -> 'proof' order by n) from jsonb_array_elements(u.entries -> (v ->> 'nullifier')) with ordinality l (w, n))
      is distinct from
      (select jsonb_agg(to_jsonb(budgets.press_proof(decode(p ->> 'commitment', 'hex'), decode(p ->> 'blind', 'hex'))) order by n)
       from jsonb_array_elements(v -> 'presses') with ordinality l (p, n))) then
    raise exception 'what is poured is not what waits' using errcode = '23514', constraint = 'urn_poured';
  end if;
end $$;

-- voters: [{"origin", "nullifier", "presses": [{"commitment", "blind", "receipt", "sealed"}, …]}, …], all in hexadecimal.
-- Fewer than least_voters leave only after the closing. Gives the number of first ballots in the batch.
create function budgets.pour(the_vote uuid, the_origin text, voters jsonb) returns integer language plpgsql as $$
declare
  fresh integer;
  first_line integer;
  added budgets.log;
  press record;
begin
  added.line := (budgets.hold(the_vote)).line;
  first_line := added.line + 1;
  perform budgets.check_poured(the_vote, voters);
  select count(*) into fresh from jsonb_array_elements(voters) v
    where not exists (select from budgets.box b where b.vote_id = the_vote and b.nullifier = decode(v ->> 'nullifier', 'hex'));
  if fresh < budgets.least_voters() and exists (select from budgets.vote v where v.id = the_vote and budgets.phase(v) = 'open') then
    raise exception 'a batch of % voters', fresh using errcode = '23514', constraint = 'batch_size';
  end if;
  perform budgets.put_in_box(the_vote, voters);
  for press in
    select decode(p ->> 'commitment', 'hex') as commitment, jsonb_build_object('commitment', p -> 'commitment', 'receipt', p -> 'receipt') as said
    from jsonb_array_elements(voters) v, jsonb_array_elements(v -> 'presses') p order by 1 loop
    added := budgets.append(the_vote, 'ballot', press.said, press.commitment);
  end loop;
  perform budgets.append(the_vote, 'batch', jsonb_build_object('first', first_line, 'last', added.line, 'voters', fresh, 'origin', the_origin));
  perform budgets.leave_urn(the_vote, voters);
  perform budgets.publish_head(the_vote, true);
  return fresh;
end $$;

-- The last press of each voter stands; what stood before it, and their earlier presses, are replaced.
create function budgets.put_in_box(the_vote uuid, voters jsonb) returns void language sql
begin atomic
  insert into budgets.replaced (vote_id, commitment)
  select the_vote, decode(gone.commitment, 'hex') from (
    select p ->> 'commitment' as commitment
    from jsonb_array_elements(voters) v, jsonb_array_elements(v -> 'presses') with ordinality l (p, n) where n < jsonb_array_length(v -> 'presses')
    union all
    select encode(b.commitment, 'hex') from jsonb_array_elements(voters) v
    join budgets.box b on b.vote_id = the_vote and b.nullifier = decode(v ->> 'nullifier', 'hex')) gone
  order by 2;

  insert into budgets.box as kept (vote_id, nullifier, commitment, sealed)
  select the_vote, decode(v ->> 'nullifier', 'hex'), decode(v -> 'presses' -> -1 ->> 'commitment', 'hex'), decode(v -> 'presses' -> -1 ->> 'sealed', 'hex')
  from jsonb_array_elements(voters) v order by 3
  on conflict on constraint box_once do update set commitment = excluded.commitment, sealed = excluded.sealed;
end;

create function budgets.leave_urn(the_vote uuid, voters jsonb) returns void language sql
begin atomic
  insert into budgets.turnout as kept (vote_id, facet, value, voters)
  select the_vote, split_part(f.name, ':', 1), split_part(f.name, ':', 2), sum(f.count::int)
  from budgets.urn u, jsonb_each_text(u.facets) f (name, count)
  where u.vote_id = the_vote and u.origin in (select v ->> 'origin' from jsonb_array_elements(voters) v)
  group by f.name order by f.name
  on conflict (vote_id, facet, value) do update set voters = kept.voters + excluded.voters;

  update budgets.urn u set facets = '{}',
    entries = u.entries - array(select v ->> 'nullifier' from jsonb_array_elements(voters) v where v ->> 'origin' = u.origin)
  where u.vote_id = the_vote and u.origin in (select v ->> 'origin' from jsonb_array_elements(voters) v);
end;

-- Once the box is closed and nobody waits in the urn: what came from kiosks, then which presses were replaced; told once. False while somebody waits.
create function budgets.empty_urn(the_vote uuid) returns boolean language plpgsql as $$
declare
  held budgets.chain := budgets.hold(the_vote);
  kiosk record;
begin
  if held.box is distinct from 'closed' or exists (select from budgets.urn u where u.vote_id = the_vote and u.entries <> '{}') then return false; end if;
  for kiosk in
    select d.desk_id, d.id, sum(m.entered) as ballots, sum(m.refused) as refused
    from budgets.kiosk_merge m join budgets.kiosk_device d on d.id = m.device_id
    where m.vote_id = the_vote and not m.told group by d.desk_id, d.id having sum(m.entered + m.refused) > 0 order by d.id loop
    perform budgets.append(the_vote, 'kiosk_merged', jsonb_build_object('desk', kiosk.desk_id, 'kiosk', kiosk.id, 'ballots', kiosk.ballots, 'refused', kiosk.refused));
  end loop;
  update budgets.kiosk_merge set told = true where vote_id = the_vote and not told;
  if not exists (select from budgets.log l where l.vote_id = the_vote and l.kind = 'emptied') then
    perform budgets.append(the_vote, 'emptied', jsonb_build_object('ballots', held.ballots,
      'replaced', (select coalesce(jsonb_agg(encode(r.commitment, 'hex') order by r.commitment), '[]') from budgets.replaced r where r.vote_id = the_vote)));
  end if;
  perform budgets.publish_head(the_vote, true);
  return true;
end $$;

-- What the count opened: [{"receipt", "choices", "points", "salt"}, …], each checked against the limits and the box; in the order of receipts.
create function budgets.open_ballots(the_vote uuid, ballots jsonb) returns void language plpgsql as $$
begin
  if (budgets.hold(the_vote)).box is distinct from 'closed' then raise exception 'the box is not closed' using errcode = '23514', constraint = 'box_closed'; end if;
  insert into budgets.ballot (vote_id, receipt, choices, points, salt, commitment)
  select the_vote, b.receipt, b.choices, b.points, decode(b.salt, 'hex'), x.commitment
  from jsonb_to_recordset(ballots) b (receipt text, choices smallint[], points smallint[], salt text)
  left join budgets.box x on x.vote_id = the_vote and x.commitment = budgets.commitment(the_vote, b.receipt, b.choices, b.points, decode(b.salt, 'hex'))
  order by b.receipt;
end $$;

-- A ballot of the box that did not open to what was checked as it entered: not counted, and told.
create function budgets.tell_incident(the_vote uuid, the_commitment bytea, the_reason text) returns void language plpgsql as $$
begin
  perform budgets.hold(the_vote);
  insert into budgets.incident (vote_id, commitment, what)
    select b.vote_id, b.commitment, the_reason from budgets.box b where b.vote_id = the_vote and b.commitment = the_commitment on conflict do nothing;
  if found then perform budgets.append(the_vote, 'incident', jsonb_build_object('commitment', encode(the_commitment, 'hex'), 'what', the_reason)); end if;
end $$;

-- As before, and: a ballot's line tells its receipt's hash, and a batch how many voters it brings.
create or replace function budgets.append(the_vote uuid, the_kind text, data jsonb, the_commitment bytea default null) returns budgets.log
language plpgsql as $$
declare
  head budgets.chain;
  added budgets.log;
  stamp jsonb;
begin
  select * into head from budgets.chain where vote_id = the_vote for update;
  if not found then
    insert into budgets.chain (vote_id, hash) values (the_vote, budgets.first_hash(the_vote)) returning * into head;
  end if;
  stamp := case when the_kind = 'ballot'
    then jsonb_build_object('day', to_char(clock_timestamp() at time zone 'Europe/Paris', 'YYYY-MM-DD'))
    else jsonb_build_object('at', to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')) end;
  added.vote_id := the_vote;
  added.line := head.line + 1;
  added.kind := the_kind;
  added.entry := (jsonb_build_object('line', head.line + 1, 'kind', the_kind) || stamp || data)::text;
  added.commitment := the_commitment;
  added.receipt := case when the_kind = 'ballot' then decode(data ->> 'receipt', 'hex') end;
  added.hash := budgets.line_hash(head.hash, added.entry);
  insert into budgets.log select added.*;
  update budgets.chain set line = added.line, hash = added.hash,
    ballots = ballots + case
      when the_kind = 'batch' then (data ->> 'voters')::int
      when the_kind = 'ballot' and not data ? 'receipt' and not data ? 'replaces' then 1
      else 0 end
    where vote_id = the_vote;
  return added;
end $$;

-- fresh: no ballot of theirs is in the box yet. slips: of their presses, in their order.
create function budgets.waiting_voters(the_vote uuid) returns table (origin text, nullifier text, fresh boolean, slips jsonb) language sql stable
begin atomic
  select u.origin, e.nullifier,
    not exists (select from budgets.box b where b.vote_id = the_vote and b.nullifier = decode(e.nullifier, 'hex')),
    (select jsonb_agg(p -> 'slip' order by n) from jsonb_array_elements(e.presses) with ordinality l (p, n))
  from budgets.urn u, jsonb_each(u.entries) e (nullifier, presses) where u.vote_id = the_vote;
end;

-- Ballots of the box that the count has not opened yet: nobody reads them before the closing.
create function budgets.unopened_ballots(the_vote uuid) returns table (commitment text, sealed bytea) language sql stable
begin atomic
  select encode(b.commitment, 'hex'), b.sealed from budgets.box b join budgets.chain c on c.vote_id = b.vote_id
  where b.vote_id = the_vote and c.box in ('closed', 'counted')
    and not exists (select from budgets.ballot o where o.vote_id = the_vote and o.commitment = b.commitment)
    and not exists (select from budgets.incident i where i.vote_id = the_vote and i.commitment = b.commitment)
  order by b.commitment;
end;
