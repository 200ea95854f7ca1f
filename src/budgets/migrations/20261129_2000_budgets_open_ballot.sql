-- An open ballot (scrutin public): members of an imported list, each with the name and the weight that are published beside their ballot. Before the
-- closing it is as sealed as any other; what a ballot commits to says whose it is.
alter table budgets.vote add column open_ballot boolean not null default false;
alter table budgets.vote add constraint vote_open_ballot check (not open_ballot or electors = 'list');
comment on column budgets.vote.open_ballot is 'Each ballot is published with the name and the weight of its member: docs/decisions/0033-weights-in-open-ballots.md.';

create table budgets.member (
  vote_id  uuid not null references budgets.vote on delete cascade,
  number   smallint not null check (number between 1 and 2000),
  name     text not null check (length(name) between 2 and 120 and name = btrim(name) and name !~ '[;"[:cntrl:]]'),
  weight   integer not null check (weight between 1 and 10000),
  key_hash bytea check (length(key_hash) = 32),
  primary key (vote_id, number),
  constraint member_key_once unique (vote_id, key_hash)
);
select platform.keep_on_one_line('budgets.member', 'name');
create unique index member_name_once on budgets.member (vote_id, platform.fold(name));
comment on table budgets.member is 'Who votes in an open ballot: a commune, a structure, a member. Announced with the rule, and published.';
comment on column budgets.member.weight is 'As many ballots as that of this member counts for.';
comment on column budgets.member.key_hash is 'By what the member is known, as a hash under the key of the server: a list is read before the vote has a secret. Erased when the vote is sealed.';

-- Frozen with the rest of the rule; what they are known by is erased at the seal.
create function budgets.freeze_members() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if exists (select from budgets.vote v where v.id in (old.vote_id, new.vote_id) and v.state <> 'draft')
    and not (tg_op = 'UPDATE' and new.key_hash is null and (new.vote_id, new.number, new.name, new.weight) = (old.vote_id, old.number, old.name, old.weight)
      and exists (select from budgets.vote v where v.id = new.vote_id and v.state = 'sealed')) then
    raise exception 'an announced vote keeps its members' using errcode = '23514', constraint = 'vote_frozen';
  end if;
  return coalesce(new, old);
end $$;
create trigger member_freeze before insert or update or delete on budgets.member for each row execute function budgets.freeze_members();

create function budgets.keep_open_ballot() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if old.state <> 'draft' then
    raise exception 'an announced vote stays open or secret' using errcode = '23514', constraint = 'vote_frozen';
  end if;
  -- A secret vote has no members.
  delete from budgets.member where vote_id = new.id and not new.open_ballot;
  return new;
end $$;
create trigger vote_open_ballot before update of open_ballot on budgets.vote for each row
  when (new.open_ballot <> old.open_ballot) execute function budgets.keep_open_ballot();

create function budgets.only_open_ballots() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  perform from budgets.vote v where v.id = new.vote_id and v.open_ballot for share;
  if not found then raise exception 'a secret vote has no members' using errcode = '23514', constraint = 'member_open_ballot'; end if;
  return new;
end $$;
create trigger member_open_ballot before insert on budgets.member for each row execute function budgets.only_open_ballots();

-- A sheet of paper, or a pass, says no name.
create function budgets.no_desk_in_open_ballots() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if exists (select from budgets.vote v where v.id = new.vote_id and v.open_ballot) then
    raise exception 'an open ballot has no desk' using errcode = '23514', constraint = 'desk_open_ballot';
  end if;
  return new;
end $$;
create trigger desk_open_ballot before insert on budgets.desk for each row execute function budgets.no_desk_in_open_ballots();

alter table budgets.elector add column member smallint,
  add constraint elector_member foreign key (vote_id, member) references budgets.member,
  add constraint elector_member_once unique (vote_id, member);
comment on column budgets.elector.member is 'Whose voice it is, in an open ballot.';

-- The places of the members, once the vote is announced; hashes are in the order of their numbers.
create function budgets.enrol_members(the_vote uuid, hashes bytea[]) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform budgets.await_roll(the_vote);
  if not exists (select from budgets.vote v where v.id = the_vote and v.open_ballot and budgets.phase(v) = 'announced')
    or exists (select from budgets.elector e where e.vote_id = the_vote)
    or cardinality(hashes) <> (select count(*) from budgets.member m where m.vote_id = the_vote) then
    raise exception 'this vote takes no members' using errcode = '23514', constraint = 'takes_electors';
  end if;
  insert into budgets.elector (vote_id, key_hash, member)
    select the_vote, h.hash, m.number
    from (select number, row_number() over (order by number) as n from budgets.member where vote_id = the_vote) m
    join unnest(hashes) with ordinality h (hash, n) using (n) order by h.hash;
end $$;
select platform.lend('budgets.enrol_members(uuid, bytea[])');

-- As before. The list of an open ballot is announced with its rule.
create or replace function budgets.add_electors(the_vote uuid, hashes bytea[]) returns integer language plpgsql as $$
declare
  added integer;
begin
  perform budgets.await_roll(the_vote);
  if not exists (select from budgets.vote v where v.id = the_vote and v.electors in ('list', 'codes') and not v.open_ballot and budgets.phase(v) = 'announced') then
    raise exception 'this vote takes no list' using errcode = '23514', constraint = 'takes_electors';
  end if;
  insert into budgets.elector (vote_id, key_hash) select the_vote, h from unnest(hashes) h order by h on conflict do nothing;
  get diagnostics added = row_count;
  return added;
end $$;

-- As before, with a seventh line where the ballot says whose it is.
create function budgets.commitment(the_vote uuid, the_receipt text, the_choices smallint[], the_points smallint[], the_salt bytea, the_member smallint) returns bytea
language sql immutable
  return sha256(convert_to(concat_ws(E'\n', 'beffroi ballot', the_vote::text, the_receipt, budgets.vote_text(the_choices),
    coalesce(budgets.vote_text(the_points), ''), encode(the_salt, 'hex'), 'member ' || the_member), 'UTF8'));

create function budgets.commit_ballot(the_vote uuid, the_receipt text, the_choices smallint[], the_points smallint[], the_salt bytea, the_member smallint) returns bytea
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
  fault text := budgets.ballot_fault(the_vote, the_choices, the_points);
begin
  if fault is not null then raise exception 'a ballot breaks %', fault using errcode = '23514', constraint = fault; end if;
  if the_member is null and exists (select from budgets.vote v where v.id = the_vote and v.open_ballot) then
    raise exception 'a ballot says no member' using errcode = '23514', constraint = 'ballot_member';
  end if;
  return budgets.commitment(the_vote, the_receipt, the_choices, the_points, the_salt, the_member);
end $$;

-- As before, and in an open ballot the database itself says whose each is.
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
      case when v.open_ballot then (select e.member from budgets.elector e where e.vote_id = the_vote and e.person_id = (p.one ->> 'person')::uuid) end as member,
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

-- As before.
create or replace function budgets.write_other(the_vote uuid, the_origin text, press jsonb) returns text language plpgsql as $$
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
  made := budgets.commit_ballot(the_vote, press ->> 'receipt', budgets.numbers(press -> 'choices'), budgets.numbers(press -> 'points'), decode(press ->> 'salt', 'hex'),
    -- Only a rehearsal has ballots of members that nobody pressed for.
    (select (press ->> 'member')::smallint from budgets.vote v where v.id = the_vote and v.open_ballot and v.rehearsal_of is not null));
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

alter table budgets.ballot add column member smallint,
  add constraint ballot_member_known foreign key (vote_id, member) references budgets.member,
  add constraint ballot_member_once unique (vote_id, member);
comment on column budgets.ballot.member is 'Whose it is, in an open ballot; never in another.';

-- As before, and what it commits to says whose it is.
create or replace function budgets.check_ballot() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  fault text := budgets.ballot_fault(new.vote_id, new.choices, new.points);
begin
  if fault is not null then raise exception 'a ballot breaks %', fault using errcode = '23514', constraint = fault; end if;
  if new.commitment <> budgets.commitment(new.vote_id, new.receipt, new.choices, new.points, new.salt, new.member) then
    raise exception 'a ballot breaks its commitment' using errcode = '23514', constraint = 'ballot_committed';
  end if;
  if (new.member is not null) <> (select v.open_ballot from budgets.vote v where v.id = new.vote_id) then
    raise exception 'an open ballot says whose it is, and no other' using errcode = '23514', constraint = 'ballot_member';
  end if;
  if tg_op = 'UPDATE' then raise exception 'an opened ballot stays as it is' using errcode = '23001', constraint = 'append_only'; end if;
  if not exists (select from budgets.chain c where c.vote_id = new.vote_id and c.box = 'closed') then
    raise exception 'the box is not closed' using errcode = '23514', constraint = 'box_closed';
  end if;
  return new;
end $$;

-- What the count opened: [{"receipt", "choices", "points", "salt", "member"}, …], as before.
create or replace function budgets.open_ballots(the_vote uuid, ballots jsonb) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if (budgets.hold(the_vote)).box is distinct from 'closed' then raise exception 'the box is not closed' using errcode = '23514', constraint = 'box_closed'; end if;
  insert into budgets.ballot (vote_id, receipt, choices, points, salt, commitment, member)
  select the_vote, b.receipt, b.choices, b.points, decode(b.salt, 'hex'), x.commitment, b.member
  from jsonb_to_recordset(ballots) b (receipt text, choices smallint[], points smallint[], salt text, member smallint)
  left join budgets.box x on x.vote_id = the_vote and x.commitment = budgets.commitment(the_vote, b.receipt, b.choices, b.points, decode(b.salt, 'hex'), b.member)
  order by b.receipt;
end $$;

-- As before, with the members of an open ballot.
create or replace function budgets.check_told(v budgets.vote, told jsonb) returns void language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
  if (told ->> 'budget_cents')::bigint is distinct from v.budget_cents or told -> 'parameters' is distinct from v.parameters
    or told -> 'ballot' is distinct from
      jsonb_build_object('kind', v.kind, 'min_choices', v.min_choices, 'max_choices', v.max_choices, 'points_total', v.points_total, 'points_max', v.points_max)
      || jsonb_strip_nulls(jsonb_build_object('max_of_category', v.max_of_category, 'max_of_commune', v.max_of_commune, 'max_against', v.max_against))
    or exists (
      select from (select p.* from budgets.project p where p.vote_id = v.id) p
      full join jsonb_to_recordset(told -> 'projects') t (number smallint, title text, cost_cents bigint, envelope smallint, category text, commune_code text)
        on t.number = p.number
      where (p.title, p.cost_cents, p.envelope) is distinct from (t.title, t.cost_cents, t.envelope)
        or (v.max_of_category is not null and p.category is distinct from t.category)
        or (v.max_of_commune is not null and p.commune_code::text is distinct from t.commune_code))
    or exists (
      select from (select e.* from budgets.envelope e where e.vote_id = v.id) e
      full join jsonb_to_recordset(told -> 'envelopes') t (number smallint, name text, amount_cents bigint, max_choices smallint, district boolean)
        on t.number = e.number
      where (e.name, e.amount_cents, e.max_choices, e.district) is distinct from (t.name, t.amount_cents, t.max_choices, coalesce(t.district, false)))
    or v.open_ballot is distinct from (told ? 'members')
    or exists (
      select from (select m.* from budgets.member m where m.vote_id = v.id) m
      full join jsonb_to_recordset(coalesce(told -> 'members', '[]')) t (number smallint, name text, weight integer) on t.number = m.number
      where (m.name, m.weight) is distinct from (t.name, t.weight))
    or not exists (
      select from budgets.vote_key k join budgets.secret s on s.vote_id = k.vote_id
      where k.vote_id = v.id and encode(k.ballots, 'hex') = told -> 'keys' ->> 'ballots' and encode(k.receipts, 'hex') = told -> 'keys' ->> 'receipts') then
    raise exception 'what is announced is not what the vote holds' using errcode = '23514', constraint = 'vote_told';
  end if;
end $$;

-- As before, and what members are known by.
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
  update budgets.member set key_hash = null where vote_id = the_vote and key_hash is not null;
  update budgets.turnout set voters = voters where vote_id = the_vote;
  update budgets.pass set number = number where vote_id = the_vote;
end $$;
