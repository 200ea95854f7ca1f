-- A press asks whether a desk has marked an account that it shares an address with. Beside a roll of 20,000 marks that read each of them, for each press, while the log
-- of the vote was held: 5 ms of it for a first ballot, where all the rest takes 0.7.
alter index budgets.roll_keys set (fastupdate = off);
-- Which of these keys a desk has marked. By the index whatever the planner knows of a roll that grew by thousands since it last looked.
create function budgets.keys_on_roll(the_vote uuid, hashes bytea[]) returns setof bytea language sql stable set search_path = pg_catalog, pg_temp set enable_seqscan = off as $$
  select k from budgets.roll r, unnest(r.key_hashes) k where r.vote_id = the_vote and r.key_hashes && hashes and k = any(hashes)
$$;

-- As before, and the roll is asked so.
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
  on_roll bytea[];
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
  -- Asked once for all, and by their index: within a question of whether there is one, the planner read each mark for each press.
  select array_agg(k) into on_roll from budgets.keys_on_roll(the_vote, array(
    select decode(k, 'hex') from jsonb_array_elements(presses) p, jsonb_array_elements_text(coalesce(p -> 'keys', '[]')) k)) k;
  for press in
    select p.one, p.one ->> 'nullifier' as nullifier, k.keys, (p.one ->> 'person')::uuid as person,
      exists (select from budgets.roll r where r.vote_id = the_vote and r.person_id = (p.one ->> 'person')::uuid and r.channel <> 'web') as marked,
      v.electors = 'declared' or budgets.may_vote(the_vote, (p.one ->> 'person')::uuid) as elector,
      exists (select from budgets.box b where b.vote_id = the_vote and b.nullifier = decode(p.one ->> 'nullifier', 'hex'))
        or exists (select from budgets.urn u where u.vote_id = the_vote and u.origin <> 'web' and u.entries ? (p.one ->> 'nullifier')) as has_voted,
      used ?| k.keys
        or exists (select from budgets.spent_key s where s.vote_id = the_vote and s.hash = any(k.hashes))
        or exists (select from budgets.urn u where u.vote_id = the_vote and u.origin <> 'web' and u.keys ?| k.keys)
        or k.hashes && on_roll as spent
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

-- As before. the_keys: of an account; the_elector: of somebody of the list. doubtful: they look like somebody else, and nobody has decided;
-- same_person: a second agent said that they are that somebody; not_elector: the vote asks for more than who they say they are.
create or replace function budgets.mark_roll(
  the_vote uuid, the_nullifier bytea, the_person uuid, the_name text, the_birth date, the_commune text, the_tie text, the_channel text, the_desk uuid,
  late boolean, the_keys bytea[], the_elector uuid, out outcome text, out roll_id uuid) language plpgsql as $$
declare
  alike boolean;
  said text;
begin
  perform budgets.await_turn(the_vote, the_nullifier);
  perform budgets.await_roll(the_vote);
  if not exists (
    select from budgets.vote v join budgets.chain c on c.vote_id = v.id
    where v.id = the_vote and c.box <> 'counted' and (budgets.phase(v) = 'open' or late and budgets.phase(v) = 'closed')) then
    outcome := 'not_open';
    return;
  end if;
  if budgets.has_voted(the_vote, the_nullifier)
    or budgets.has_spent(the_vote, (select jsonb_agg(encode(k, 'hex')) from unnest(the_keys) k)) then
    outcome := 'already_voted';
    return;
  end if;
  if exists (select from budgets.keys_on_roll(the_vote, the_keys)) or exists (select from budgets.roll r where r.vote_id = the_vote
    and r.identity = coalesce(the_person::text, 'elector ' || the_elector, platform.fold(the_name) || ' ' || (the_birth - date '1900-01-01'))) then
    outcome := 'already_marked';
    return;
  end if;
  if the_elector is null and exists (select from budgets.vote v where v.id = the_vote and v.electors in ('list', 'codes'))
    and not (the_person is not null and budgets.may_vote(the_vote, the_person))
    or the_elector is not null and not exists (select from budgets.elector e where e.id = the_elector and e.vote_id = the_vote and e.person_id is null) then
    outcome := 'not_elector';
    return;
  end if;
  alike := the_elector is null and exists (select from budgets.look_alikes(the_vote, the_person, the_name, the_birth));
  if alike then
    select d.decision into said from budgets.doubt d
    where d.vote_id = the_vote and d.identity = coalesce(the_person::text, platform.fold(the_name) || ' ' || (the_birth - date '1900-01-01'));
    if said is distinct from 'other' then
      outcome := case said when 'same' then 'same_person' else 'doubtful' end;
      return;
    end if;
  end if;
  insert into budgets.roll (vote_id, person_id, name, birth_date, commune_code, tie, channel, desk_id, key_hashes, decided, elector_id)
    values (the_vote, the_person, the_name, the_birth, the_commune, the_tie, the_channel, the_desk, the_keys, alike, the_elector)
    on conflict on constraint roll_once do nothing returning id into roll_id;
  outcome := case when roll_id is null then 'already_marked' else 'marked' end;
  if outcome = 'marked' and the_channel = 'paper' then perform budgets.count_voter(the_vote, 'paper', the_commune, the_tie); end if;
end $$;
