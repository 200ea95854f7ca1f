-- A vote of an assembly: its list is made of voices. Each has one ballot, put in by whoever holds it: for itself, or for the one that it stands for.
do $$
declare
  one name;
begin
  for one in select c.conname from pg_constraint c where c.conrelid = 'budgets.vote'::regclass and c.contype = 'c'
    and (pg_get_constraintdef(c.oid) like '%franceconnect%' or pg_get_constraintdef(c.oid) like '%cardinality(accepts)%') loop
    execute format('alter table budgets.vote drop constraint %I', one);
  end loop;
end $$;
alter table budgets.vote
  drop constraint vote_open_ballot,
  add column voices smallint check (voices between 2 and 2000),
  add column assembly_href text check (assembly_href ~ '^/[a-z0-9/-]+$' and length(assembly_href) <= 200),
  add column listed boolean not null generated always as (rehearsal_of is null and electors <> 'voices') stored;
alter table budgets.vote
  add constraint vote_electors check (electors in ('declared', 'list', 'codes', 'franceconnect', 'voices')),
  add constraint vote_accepts check (accepts <@ array['attested_residence', 'residence', 'work', 'study']),
  add constraint vote_ties check ((cardinality(accepts) = 0) = (electors = 'voices')),
  add constraint vote_open_ballot check (not open_ballot or electors in ('list', 'voices')),
  add constraint vote_assembly check ((electors = 'voices') = (voices is not null) and (electors = 'voices') = (assembly_href is not null)),
  add constraint vote_assembly_alone check (electors <> 'voices' or (num_nonnulls(process_id, stage_id, rehearsal_of, owner_commune, area) = 0
    and kind = 'approval' and max_choices is not distinct from 1));
comment on column budgets.vote.voices is 'How many voices the list of an assembly has; null in any other vote.';
comment on column budgets.vote.assembly_href is 'The page of the assembly that holds the vote.';
comment on column budgets.vote.listed is 'Whether everybody finds it: neither a rehearsal nor the vote of an assembly, which its readers alone see.';

create function budgets.keep_assembly() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  raise exception 'an announced vote keeps its voices' using errcode = '23514', constraint = 'vote_frozen';
end $$;
create trigger vote_assembly before update of voices, assembly_href on budgets.vote for each row
  when (old.state <> 'draft' and (new.voices, new.assembly_href) is distinct from (old.voices, old.assembly_href)) execute function budgets.keep_assembly();

alter table budgets.elector
  add column voice uuid,
  add column name text check (length(name) between 2 and 160),
  add constraint elector_voice_once unique (vote_id, voice),
  add constraint elector_voice check ((voice is null) = (name is null) and (voice is null or person_id is null));
select platform.keep_on_one_line('budgets.elector', 'name');
comment on column budgets.elector.voice is 'Whose voice it is in the vote of an assembly, as that assembly knows it. Erased at the seal, with the name.';

create table budgets.hand (
  elector_id uuid not null references budgets.elector on delete cascade,
  person_id  uuid not null references people.person on delete cascade,
  primary key (elector_id, person_id)
);
create index hand_person on budgets.hand (person_id);
comment on table budgets.hand is 'Who may put in the ballot of a voice, from the announcement to the seal. Nothing tells who did.';
select platform.protect('budgets.hand', 'select');

create table budgets.reader (
  vote_id   uuid not null references budgets.vote on delete cascade,
  person_id uuid not null references people.person on delete cascade,
  primary key (vote_id, person_id)
);
create index reader_person on budgets.reader (person_id);
comment on table budgets.reader is 'Who reads the pages of the vote of an assembly: its members when it was announced, and who keeps it.';

create function budgets.holds_voice(the_vote uuid, the_elector uuid, the_person uuid) returns boolean language sql stable set search_path = pg_catalog, pg_temp as $$
  select exists (select from budgets.elector e join budgets.hand h on h.elector_id = e.id where e.vote_id = the_vote and e.id = the_elector and h.person_id = the_person)
$$;

-- The list of an assembly, whole and once, before the vote opens. `voices`: [{"number", "voice", "name", "hash", "hands"}]; places are in no order of theirs.
create function budgets.enrol_voices(the_vote uuid, voices jsonb) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform budgets.await_roll(the_vote);
  if not exists (select from budgets.vote v where v.id = the_vote and v.electors = 'voices' and budgets.phase(v) = 'announced' and v.voices = jsonb_array_length(enrol_voices.voices))
    or exists (select from budgets.elector e where e.vote_id = the_vote) then
    raise exception 'this vote takes no voices' using errcode = '23514', constraint = 'takes_electors';
  end if;
  insert into budgets.elector (vote_id, key_hash, voice, name, member)
    select the_vote, decode(t.hash, 'hex'), t.voice, t.name, case when v.open_ballot then t.number end
    from jsonb_to_recordset(enrol_voices.voices) t (number smallint, voice uuid, name text, hash text) join budgets.vote v on v.id = the_vote order by t.hash;
  insert into budgets.hand (elector_id, person_id)
    select distinct e.id, h.person::uuid from jsonb_to_recordset(enrol_voices.voices) t (voice uuid, hands jsonb)
    join budgets.elector e on e.vote_id = the_vote and e.voice = t.voice cross join jsonb_array_elements_text(t.hands) h (person) order by 1, 2;
end $$;

-- No further ballot of this voice. One that is in stays: nobody can find it. How many lost it.
create function budgets.strike_voice(the_vote uuid, the_voice uuid) returns integer language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  struck integer;
begin
  perform budgets.await_roll(the_vote);
  delete from budgets.hand h using budgets.elector e where e.id = h.elector_id and e.vote_id = the_vote and e.voice = the_voice;
  get diagnostics struck = row_count;
  return struck;
end $$;

-- An account that is erased holds no voice any more.
create function budgets.forget_hands(the_person uuid) returns void language sql security definer set search_path = pg_catalog, pg_temp as $$
  delete from budgets.hand where person_id = the_person
$$;

-- A voice is called as its member is, until the seal: a name that is taken away goes from the lists too.
create function budgets.name_voice(the_voice uuid, the_name text) returns void language sql security definer set search_path = pg_catalog, pg_temp as $$
  update budgets.elector set name = left(the_name, 160) where voice = the_voice
$$;

-- A voice that voted is marked by its place: who put its ballot in is nowhere.
do $$
declare
  one name;
begin
  select c.conname into strict one from pg_constraint c
    where c.conrelid = 'budgets.roll'::regclass and c.contype = 'c' and pg_get_constraintdef(c.oid) like '%person_id IS NOT NULL%' and pg_get_constraintdef(c.oid) like '%web%';
  execute format('alter table budgets.roll drop constraint %I', one);
end $$;
alter table budgets.roll add constraint roll_web check (channel <> 'web' or num_nonnulls(person_id, elector_id) = 1);

create function budgets.roll_voices(the_vote uuid, electors uuid[]) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if (budgets.hold(the_vote)).box is distinct from 'closed' or not exists (select from budgets.vote v where v.id = the_vote and v.electors = 'voices') then
    raise exception 'the box is not closed' using errcode = '23514', constraint = 'box_closed';
  end if;
  insert into budgets.roll (vote_id, elector_id, channel)
    select the_vote, e.id, 'web' from budgets.elector e where e.vote_id = the_vote and e.id = any(electors) order by e.id
    on conflict on constraint roll_once do nothing;
end $$;
select platform.lend(function) from unnest(array[
  'budgets.enrol_voices(uuid, jsonb)', 'budgets.strike_voice(uuid, uuid)', 'budgets.forget_hands(uuid)', 'budgets.name_voice(uuid, text)', 'budgets.roll_voices(uuid, uuid[])']) function;

-- As before, and of an assembly too: a sheet of paper, or a pass, says no voice.
create or replace function budgets.no_desk_in_open_ballots() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if exists (select from budgets.vote v where v.id = new.vote_id and (v.open_ballot or v.electors = 'voices')) then
    raise exception 'this vote has no desk' using errcode = '23514', constraint = 'desk_open_ballot';
  end if;
  return new;
end $$;

-- As before. In the vote of an assembly a press says for which voice, and comes from one of its hands; in any other vote it says none.
-- `presses`, in their order: [{"person", "elector", "keys", "nullifier", "receipt", "choices", "points", "salt", "blind", "slip", "commune", "tie"}].
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
      case v.electors when 'declared' then not p.one ? 'elector' when 'voices' then budgets.holds_voice(the_vote, (p.one ->> 'elector')::uuid, (p.one ->> 'person')::uuid)
        else not p.one ? 'elector' and budgets.may_vote(the_vote, (p.one ->> 'person')::uuid) end as elector,
      case when v.open_ballot then (select e.member from budgets.elector e where e.vote_id = the_vote
        and case when v.electors = 'voices' then e.id = (p.one ->> 'elector')::uuid else e.person_id = (p.one ->> 'person')::uuid end) end as member,
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
      made := budgets.commit_ballot(the_vote, press.one ->> 'receipt', budgets.numbers(press.one -> 'choices'), budgets.numbers(press.one -> 'points'), decode(press.one ->> 'salt', 'hex'), press.member);
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

-- As before, and the voices of an assembly.
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
  delete from budgets.hand h using budgets.elector e where e.id = h.elector_id and e.vote_id = the_vote;
  update budgets.elector set name = null, voice = null where vote_id = the_vote and voice is not null;
  update budgets.member set key_hash = null where vote_id = the_vote and key_hash is not null;
  update budgets.turnout set voters = voters where vote_id = the_vote;
  update budgets.pass set number = number where vote_id = the_vote;
end $$;
