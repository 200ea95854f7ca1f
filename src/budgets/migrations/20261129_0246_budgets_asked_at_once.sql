-- As before, asked at once: what the roll, the box and the used keys know of all who press together is one question, not four for each of them,
-- and what waits is read out of its row once, where looking for one voter in it read it anew. A third of the time.
-- `presses`, in their order: [{"person", "keys", "nullifier", "receipt", "choices", "points", "salt", "blind", "slip", "commune", "tie"}].
create or replace function budgets.write_presses(the_vote uuid, presses jsonb) returns table (outcome text)
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  press record;
  made bytea;
  proof text;
  now_phase text;
  waiting jsonb;
  facets jsonb;
  used jsonb;
  pressed jsonb;
  place integer;
  voters text[] := '{}';
  pressings jsonb[] := '{}';
  new_keys text[] := '{}';
  allowed uuid[] := '{}';
  told text[] := '{}';
begin
  perform budgets.await_turn(the_vote, t.nullifier)
    from (select distinct decode(p ->> 'nullifier', 'hex') as nullifier from jsonb_array_elements(presses) p order by 1) t;
  perform budgets.hold(the_vote);
  perform budgets.open_box(the_vote);
  select budgets.phase(v) into now_phase from budgets.vote v where v.id = the_vote;
  -- With an empty object beside it, a value lies here as a whole.
  select u.entries || '{}', u.facets || '{}', u.keys || '{}' into waiting, facets, used from budgets.urn u where u.vote_id = the_vote and u.origin = 'web';
  waiting := coalesce(waiting, '{}');
  facets := coalesce(facets, '{}');
  used := coalesce(used, '{}');
  for press in
    select p.one, p.one ->> 'nullifier' as nullifier, k.keys, (p.one ->> 'person')::uuid as person,
      exists (select from budgets.roll r where r.vote_id = the_vote and r.person_id = (p.one ->> 'person')::uuid and r.channel <> 'web') as marked,
      v.electors = 'declared' or budgets.may_vote(the_vote, (p.one ->> 'person')::uuid) as elector,
      exists (select from budgets.box b where b.vote_id = the_vote and b.nullifier = decode(p.one ->> 'nullifier', 'hex'))
        or exists (select from budgets.urn u where u.vote_id = the_vote and u.origin <> 'web' and u.entries ? (p.one ->> 'nullifier')) as has_voted,
      used ?| k.keys
        or exists (select from budgets.spent_key s where s.vote_id = the_vote and s.hash = any(k.hashes))
        or exists (select from budgets.urn u where u.vote_id = the_vote and u.origin <> 'web' and u.keys ?| k.keys)
        or exists (select from budgets.roll r where r.vote_id = the_vote and r.key_hashes && k.hashes) as spent
    from jsonb_array_elements(presses) with ordinality p (one, n)
    join budgets.vote v on v.id = the_vote
    cross join lateral (
      select coalesce(array_agg(k), '{}') as keys, coalesce(array_agg(decode(k, 'hex')), '{}') as hashes
      from jsonb_array_elements_text(coalesce(p.one -> 'keys', '[]')) k) k
    order by p.n loop
    if now_phase is distinct from 'open' then
      outcome := case when now_phase in ('draft', 'announced') then 'not_open' else 'closed' end;
    elsif press.marked then
      outcome := 'marked';
    elsif not press.elector then
      outcome := 'not_elector';
    else
      place := array_position(voters, press.nullifier);
      pressed := case when place is null then waiting -> press.nullifier else pressings[place] end;
      if pressed is null and not press.has_voted and (press.spent or press.keys && new_keys) then
        outcome := 'address_used';
        return next;
        continue;
      end if;
      allowed := allowed || press.person;
      made := budgets.commit_ballot(the_vote, press.one ->> 'receipt', budgets.numbers(press.one -> 'choices'), budgets.numbers(press.one -> 'points'), decode(press.one ->> 'salt', 'hex'));
      proof := budgets.press_proof(made, decode(press.one ->> 'blind', 'hex'));
      outcome := budgets.press_outcome(the_vote, pressed, decode(press.nullifier, 'hex'), made, proof);
      if outcome in ('entered', 'replaced') then
        if jsonb_array_length(pressed) >= 250 then
          raise exception 'too many ballots of one voter wait' using errcode = '23514', constraint = 'ballot_too_often';
        end if;
        place := coalesce(place, cardinality(voters) + 1);
        voters[place] := press.nullifier;
        pressings[place] := budgets.with_press(pressed, proof, press.one ->> 'slip');
        new_keys := new_keys || press.keys;
      end if;
      if outcome = 'entered' then
        told := told || array['channel:web', 'commune:' || (press.one ->> 'commune'), 'tie:' || (press.one ->> 'tie')];
      end if;
    end if;
    return next;
  end loop;
  delete from budgets.draft d where d.vote_id = the_vote and d.person_id = any(allowed);
  if voters = '{}' then return; end if;
  select facets || coalesce(jsonb_object_agg(f.name, coalesce((facets ->> f.name)::int, 0) + f.count), '{}') into facets
    from (select name, count(*) as count from unnest(told) name where name is not null group by name) f;
  perform budgets.write_urn(the_vote, 'web', waiting || (select jsonb_object_agg(n, p) from unnest(voters, pressings) t (n, p)), facets,
    (select coalesce(jsonb_object_agg(k, 1), '{}') from unnest(new_keys) k));
end $$;

-- As before, and the lines of a batch are written in one statement.
create or replace function budgets.pour(the_vote uuid, the_origin text, voters jsonb) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  head budgets.chain := budgets.hold(the_vote);
  the_day text := to_char(clock_timestamp() at time zone 'Europe/Paris', 'YYYY-MM-DD');
  first_line integer := head.line + 1;
  fresh integer;
  press record;
  entries text[] := '{}';
  commitments text[] := '{}';
  receipts text[] := '{}';
  hashes bytea[] := '{}';
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
    entries := entries || jsonb_build_object('line', head.line, 'kind', 'ballot', 'day', the_day, 'commitment', press.commitment, 'receipt', press.receipt)::text;
    head.hash := budgets.line_hash(head.hash, entries[cardinality(entries)]);
    commitments := commitments || press.commitment;
    receipts := receipts || press.receipt;
    hashes := hashes || head.hash;
  end loop;
  insert into budgets.log (vote_id, line, kind, entry, commitment, receipt, hash)
    select the_vote, first_line + l.n - 1, 'ballot', l.entry, decode(l.commitment, 'hex'), decode(l.receipt, 'hex'), l.hash
    from unnest(entries, commitments, receipts, hashes) with ordinality l (entry, commitment, receipt, hash, n) order by l.n;
  update budgets.chain set line = head.line, hash = head.hash, ballots = ballots + fresh, shown = shown + head.line - first_line + 1 where vote_id = the_vote;
  perform budgets.append(the_vote, 'batch', jsonb_build_object(
    'first', first_line, 'last', head.line, 'voters', least(jsonb_array_length(voters), budgets.least_voters()), 'origin', the_origin));
  perform budgets.leave_urn(the_vote, voters);
  perform budgets.publish_head(the_vote);
  return head.line - first_line + 1;
end $$;
