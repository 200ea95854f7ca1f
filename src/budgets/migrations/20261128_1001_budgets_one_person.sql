-- One person, one ballot: an address counts once, a name that looks like another is decided by a second agent.

-- Whose address has voted, as hashes under the secret of the vote: an account that is erased and made again with it finds them. They wait in the
-- urn as ballots do, leave it with a batch, sorted, and go with the secret.
alter table budgets.urn add column keys jsonb not null default '{}';
comment on column budgets.urn.keys is 'Keyed hashes of the addresses, and identities at FranceConnect, that have voted since the last batch: {"<hex>": 1}. Beside no nullifier.';

create table budgets.spent_key (
  vote_id uuid not null references budgets.vote on delete cascade,
  hash    bytea not null check (length(hash) = 32),
  primary key (vote_id, hash)
);
comment on table budgets.spent_key is 'Keyed hashes of the addresses, and identities at FranceConnect, that have voted on the web. Nothing joins them to a ballot; they go with the secret of the vote.';
select platform.protect('budgets.spent_key');

alter table budgets.roll add column key_hashes bytea[] not null default '{}', add column decided boolean not null default false;
comment on column budgets.roll.key_hashes is 'Of an account that a desk marked: as in budgets.spent_key. Erased when the vote is sealed.';
create index roll_keys on budgets.roll using gin (key_hashes);
comment on column budgets.roll.decided is 'Their name looked like that of somebody else, and a second agent said that they are two people. Counted apart.';

drop function budgets.write_urn(uuid, text, jsonb, jsonb);
create function budgets.write_urn(the_vote uuid, the_origin text, waiting jsonb, the_facets jsonb, the_keys jsonb default '{}') returns void language sql
begin atomic
  insert into budgets.urn as kept (vote_id, origin, entries, facets, keys) values (the_vote, the_origin, waiting, the_facets, the_keys)
  on conflict (vote_id, origin) do update set entries = excluded.entries, facets = excluded.facets, keys = kept.keys || excluded.keys;
end;

create or replace function budgets.leave_urn(the_vote uuid, voters jsonb) returns void language sql
begin atomic
  insert into budgets.turnout as kept (vote_id, facet, value, voters)
  select the_vote, split_part(f.name, ':', 1), split_part(f.name, ':', 2), sum(f.count::int)
  from budgets.urn u, jsonb_each_text(u.facets) f (name, count)
  where u.vote_id = the_vote and u.origin in (select v ->> 'origin' from jsonb_array_elements(voters) v)
  group by f.name order by f.name
  on conflict (vote_id, facet, value) do update set voters = kept.voters + excluded.voters;

  insert into budgets.spent_key (vote_id, hash)
  select the_vote, decode(k.hash, 'hex') from budgets.urn u, jsonb_object_keys(u.keys) k (hash)
  where u.vote_id = the_vote and u.origin in (select v ->> 'origin' from jsonb_array_elements(voters) v)
  order by k.hash on conflict do nothing;

  update budgets.urn u set facets = '{}', keys = '{}',
    entries = u.entries - array(select v ->> 'nullifier' from jsonb_array_elements(voters) v where v ->> 'origin' = u.origin)
  where u.vote_id = the_vote and u.origin in (select v ->> 'origin' from jsonb_array_elements(voters) v);
end;

-- One of these has voted on the web: hexadecimal, as a list.
create function budgets.has_spent(the_vote uuid, the_keys jsonb) returns boolean language sql stable
  return exists (select from jsonb_array_elements_text(the_keys) k join budgets.spent_key s on s.vote_id = the_vote and s.hash = decode(k, 'hex'))
      or exists (select from budgets.urn u, jsonb_array_elements_text(the_keys) k where u.vote_id = the_vote and u.keys ? k);

-- By what somebody may vote: what they declare (or an attestation, where the vote accepts nothing else), an imported list, a code that was sent
-- to them, an identity at FranceConnect.
alter table budgets.vote add column electors text not null default 'declared' check (electors in ('declared', 'list', 'codes', 'franceconnect'));
comment on column budgets.vote.electors is 'What makes a voter: docs/voting/electors.md says of each what it is worth.';

create table budgets.elector (
  id        uuid primary key default gen_random_uuid(),
  vote_id   uuid not null references budgets.vote on delete cascade,
  key_hash  bytea not null check (length(key_hash) = 32),
  sent_hash bytea check (length(sent_hash) = 32),
  person_id uuid references people.person,
  constraint elector_sent_once unique (vote_id, sent_hash),
  constraint elector_once unique (vote_id, key_hash),
  constraint elector_person_once unique (vote_id, person_id)
);
comment on table budgets.elector is 'The imported list, or the codes that were sent: of each only a hash under the secret of the vote. Whoever gives the key is bound to it, once.';
comment on column budgets.elector.sent_hash is 'Of the telephone that a code was sent to, as a hash under the secret: it is sent one.';
comment on column budgets.elector.person_id is 'The account that gave the key. Never another one afterwards.';
select platform.protect('budgets.elector', 'select');

alter table budgets.roll add column elector_id uuid references budgets.elector;
alter table budgets.roll drop column identity;
alter table budgets.roll add column identity text generated always as (
  coalesce(person_id::text, 'elector ' || elector_id::text, platform.fold(name) || ' ' || (birth_date - date '1900-01-01'))) stored;
alter table budgets.roll add constraint roll_once unique (vote_id, identity);
comment on column budgets.roll.elector_id is 'Of the list, for somebody whom a desk marked and who has no account.';

create function budgets.may_vote(the_vote uuid, the_person uuid) returns boolean language sql stable as $$
  select case v.electors
    when 'declared' then true
    when 'franceconnect' then exists (select from people.account a where a.person_id = the_person and a.provider_id = 'franceconnect')
    else exists (select from budgets.elector e where e.vote_id = v.id and e.person_id = the_person) end
  from budgets.vote v where v.id = the_vote
$$;

-- Keys of the list, or of codes: in no order of theirs. Those that are in stay as they are. Gives how many are new. Before the vote opens:
-- whoever could add to the list later could add voters.
create function budgets.add_electors(the_vote uuid, hashes bytea[]) returns integer language plpgsql as $$
declare
  added integer;
begin
  perform budgets.await_roll(the_vote);
  if not exists (select from budgets.vote v where v.id = the_vote and v.electors in ('list', 'codes') and budgets.phase(v) = 'announced') then
    raise exception 'this vote takes no list' using errcode = '23514', constraint = 'takes_electors';
  end if;
  insert into budgets.elector (vote_id, key_hash) select the_vote, h from unnest(hashes) h order by h on conflict do nothing;
  get diagnostics added = row_count;
  return added;
end $$;

-- Codes for telephones, one for each: gives the keys of those that no code was made for before. Before the vote opens.
create function budgets.add_sent_electors(the_vote uuid, hashes bytea[], sent bytea[]) returns setof bytea language plpgsql as $$
begin
  perform budgets.add_electors(the_vote, '{}');
  return query insert into budgets.elector (vote_id, key_hash, sent_hash) select the_vote, l.key, l.sent from unnest(hashes, sent) l (key, sent) order by l.key
    on conflict do nothing returning key_hash;
end $$;

-- The message did not leave: the telephone is free for another code.
create function budgets.withdraw_unsent(the_vote uuid, hashes bytea[]) returns void language plpgsql as $$
begin
  perform budgets.add_electors(the_vote, '{}');
  delete from budgets.elector e where e.vote_id = the_vote and e.key_hash = any(hashes) and e.sent_hash is not null and e.person_id is null;
end $$;

-- Binds an account to a key of the list. claimed; unknown: no such key; taken: another account gave it, or a desk marked it; other: this account has another one.
create function budgets.claim_elector(the_vote uuid, the_person uuid, the_hash bytea) returns text language plpgsql as $$
declare
  one budgets.elector;
begin
  perform budgets.await_roll(the_vote);
  select * into one from budgets.elector e where e.vote_id = the_vote and e.key_hash = the_hash for update;
  if one.id is null then return 'unknown'; end if;
  if one.person_id = the_person then return 'claimed'; end if;
  if one.person_id is not null or exists (select from budgets.roll r where r.vote_id = the_vote and r.elector_id = one.id) then return 'taken'; end if;
  if exists (select from budgets.elector e where e.vote_id = the_vote and e.person_id = the_person) then return 'other'; end if;
  update budgets.elector set person_id = the_person where id = one.id;
  return 'claimed';
end $$;

-- As before, with the keys of whoever presses. address_used: another account with this address, or this identity, has voted or was marked.
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
  keys jsonb;
  new_keys jsonb := '{}';
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
    keys := coalesce(press -> 'keys', '[]');
    if now_phase is distinct from 'open' then
      outcome := case when now_phase in ('draft', 'announced') then 'not_open' else 'closed' end;
    elsif exists (select from budgets.roll r where r.vote_id = the_vote and r.person_id = (press ->> 'person')::uuid and r.channel <> 'web') then
      outcome := 'marked';
    elsif not budgets.may_vote(the_vote, (press ->> 'person')::uuid) then
      outcome := 'not_elector';
    else
      pressed := coalesce(new_entries -> (press ->> 'nullifier'), waiting -> (press ->> 'nullifier'));
      if pressed is null and not budgets.has_voted(the_vote, decode(press ->> 'nullifier', 'hex'))
        and (budgets.has_spent(the_vote, keys) or new_keys ?| array(select jsonb_array_elements_text(keys))
          or exists (select from budgets.roll r where r.vote_id = the_vote
            and r.key_hashes && array(select decode(k, 'hex') from jsonb_array_elements_text(keys) k))) then
        outcome := 'address_used';
        return next;
        continue;
      end if;
      delete from budgets.draft where vote_id = the_vote and person_id = (press ->> 'person')::uuid;
      made := budgets.commit_ballot(the_vote, press ->> 'receipt', budgets.numbers(press -> 'choices'), budgets.numbers(press -> 'points'), decode(press ->> 'salt', 'hex'));
      proof := budgets.press_proof(made, decode(press ->> 'blind', 'hex'));
      outcome := budgets.press_outcome(the_vote, pressed, decode(press ->> 'nullifier', 'hex'), made, proof);
      if outcome in ('entered', 'replaced') then
        if jsonb_array_length(pressed) >= 250 then
          raise exception 'too many ballots of one voter wait' using errcode = '23514', constraint = 'ballot_too_often';
        end if;
        new_entries := new_entries || jsonb_build_object(press ->> 'nullifier', budgets.with_press(pressed, proof, press ->> 'slip'));
        new_keys := new_keys || coalesce((select jsonb_object_agg(k, 1) from jsonb_array_elements_text(keys) k), '{}');
      end if;
      if outcome = 'entered' then facets := budgets.with_voter(facets, 'web', press ->> 'commune', press ->> 'tie'); end if;
    end if;
    return next;
  end loop;
  if new_entries <> '{}' then perform budgets.write_urn(the_vote, 'web', waiting || new_entries, facets, new_keys); end if;
end $$;

-- Names that look alike: the same words in any order, or written together; one word more or fewer; one word misspelt.
create function budgets.name_words(the_name text) returns text[] language sql immutable
  return array(select distinct w from unnest(string_to_array(platform.fold(the_name), ' ')) w where w <> '' order by w);

create function budgets.same_names(one text, other text) returns boolean language sql immutable
  return budgets.name_words(one) = budgets.name_words(other)
    or replace(platform.fold(one), ' ', '') = replace(platform.fold(other), ' ', '');

create function budgets.alike_names(one text, other text) returns boolean language sql immutable
  return budgets.same_names(one, other)
    or budgets.name_words(one) <@ budgets.name_words(other) or budgets.name_words(other) <@ budgets.name_words(one)
    or (select count(*) = 2 and min(length(w.word)) >= 4 and public.similarity(min(w.word), max(w.word)) >= 0.45
        from (select unnest(budgets.name_words(one)) except select unnest(budgets.name_words(other))
              union all (select unnest(budgets.name_words(other)) except select unnest(budgets.name_words(one)))) w (word));

create function budgets.swapped_day(the_birth date) returns date language sql immutable
  return case when extract(day from the_birth) <= 12
    then make_date(extract(year from the_birth)::int, extract(day from the_birth)::int, extract(month from the_birth)::int) end;

-- Who might be the one that a desk is about to mark: an account (its name, or its address made of the same words), a mark of a desk.
-- An account that is marked is compared with the marks without an account.
create function budgets.look_alikes(the_vote uuid, the_person uuid, the_name text, the_birth date)
returns table (kind text, id uuid) language sql stable as $$
  select 'account', p.id from people.person p
  where people.name_letters(p.name) = people.name_letters(the_name) and budgets.same_names(p.name, the_name) and p.erased_at is null
  union
  select 'account', p.id from people.person p
  where people.address_words(p.email) @> budgets.name_words(the_name) and cardinality(budgets.name_words(the_name)) > 1 and p.erased_at is null
  union
  select 'mark', r.id from budgets.roll r
  where r.vote_id = the_vote and r.name is not null and the_name is not null
    and (r.birth_date = the_birth and budgets.alike_names(r.name, the_name)
      or r.birth_date = budgets.swapped_day(the_birth) and budgets.same_names(r.name, the_name))
  union
  select 'mark', r.id from budgets.roll r join people.person p on p.id = the_person
  where r.vote_id = the_vote and r.name is not null and budgets.same_names(r.name, p.name)
$$;

create table budgets.doubt (
  id           uuid primary key default gen_random_uuid(),
  vote_id      uuid not null references budgets.vote on delete cascade,
  desk_id      uuid not null,
  person_id    uuid references people.person,
  name         text check (length(name) between 2 and 120),
  birth_date   date,
  asked_by     uuid not null references people.person,
  asked_on     date not null default (now() at time zone 'Europe/Paris')::date,
  decision     text check (decision in ('other', 'same')),
  decided_by   uuid references people.person,
  identity     text generated always as (coalesce(person_id::text, platform.fold(name) || ' ' || (birth_date - date '1900-01-01'))) stored,
  foreign key (vote_id, desk_id) references budgets.desk (vote_id, id),
  constraint doubt_once unique (vote_id, identity),
  constraint decided_by_another check (decided_by <> asked_by),
  check ((decision is null) = (decided_by is null)),
  check ((name is null) = (birth_date is null))
);
comment on table budgets.doubt is 'Somebody whom a desk would not mark, because they look like somebody else: another agent than the one who asked decides whether they are two people. Names are erased when the vote is sealed.';
create index doubt_desk on budgets.doubt (desk_id);

-- What was decided stays; who asked, and about whom, too. Until then it goes where the person asks next.
create function budgets.guard_doubt() returns trigger language plpgsql as $$
begin
  if (new.vote_id, new.asked_by, new.person_id) is distinct from (old.vote_id, old.asked_by, old.person_id)
    or old.decision is not null and new.desk_id <> old.desk_id
    or (new.name, new.birth_date) is distinct from (old.name, old.birth_date) and new.name is not null
    or old.decision is not null and (new.decision, new.decided_by) is distinct from (old.decision, old.decided_by) then
    raise exception 'a doubt is decided once' using errcode = '23514', constraint = 'doubt_decided_once';
  end if;
  return new;
end $$;
create trigger doubt_guard before update on budgets.doubt for each row execute function budgets.guard_doubt();

drop function budgets.mark_roll(uuid, bytea, uuid, text, date, text, text, text, uuid, boolean);

-- As before. the_keys: of an account; the_elector: of somebody of the list. doubtful: they look like somebody else, and nobody has decided;
-- same_person: a second agent said that they are that somebody; not_elector: the vote asks for more than who they say they are.
create function budgets.mark_roll(
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
  if exists (select from budgets.roll r where r.vote_id = the_vote
    and (r.key_hashes && the_keys or r.identity = coalesce(the_person::text, 'elector ' || the_elector, platform.fold(the_name) || ' ' || (the_birth - date '1900-01-01')))) then
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

create or replace function budgets.rewrite_roll(the_vote uuid) returns void language plpgsql as $$
begin
  perform budgets.await_roll(the_vote);
  if (select count(distinct r.xmin::text) from budgets.roll r where r.vote_id = the_vote) < 2 then return; end if;
  with gone as (delete from budgets.roll where vote_id = the_vote returning *)
  insert into budgets.roll (id, vote_id, person_id, name, birth_date, commune_code, tie, channel, desk_id, key_hashes, decided, elector_id)
    select id, vote_id, person_id, name, birth_date, commune_code, tie, channel, desk_id, key_hashes, decided, elector_id from gone order by identity, id;
end $$;

create or replace function budgets.forget_voters(the_vote uuid) returns void language plpgsql as $$
begin
  if not exists (select from budgets.vote v where v.id = the_vote and v.state = 'sealed') then
    raise exception 'the vote is not sealed' using errcode = '23514', constraint = 'vote_sealed';
  end if;
  perform budgets.await_roll(the_vote);
  delete from budgets.box where vote_id = the_vote;
  delete from budgets.urn where vote_id = the_vote;
  delete from budgets.spent_key where vote_id = the_vote;
  update budgets.doubt set name = null, birth_date = null where vote_id = the_vote;
  with gone as (delete from budgets.roll where vote_id = the_vote returning *)
  insert into budgets.roll (id, vote_id, person_id, commune_code, tie, channel, desk_id, decided, elector_id)
    select id, vote_id, person_id, commune_code, tie, channel, desk_id, decided, elector_id from gone order by person_id, id;
  with gone as (delete from budgets.elector e where e.vote_id = the_vote and not exists (select from budgets.roll r where r.elector_id = e.id) returning *)
  insert into budgets.elector (id, vote_id, key_hash, sent_hash, person_id) select id, vote_id, key_hash, sent_hash, person_id from gone order by id;
  update budgets.turnout set voters = voters where vote_id = the_vote;
  update budgets.pass set number = number where vote_id = the_vote;
end $$;

select platform.lend(function) from unnest(array[
  'budgets.mark_roll(uuid, bytea, uuid, text, date, text, text, text, uuid, boolean, bytea[], uuid)', 'budgets.add_electors(uuid, bytea[])',
  'budgets.add_sent_electors(uuid, bytea[], bytea[])', 'budgets.withdraw_unsent(uuid, bytea[])',
  'budgets.claim_elector(uuid, uuid, bytea)', 'budgets.look_alikes(uuid, uuid, text, date)']) function;
delete from platform.lent where function = 'budgets.mark_roll(uuid, bytea, uuid, text, date, text, text, text, uuid, boolean)';

-- A list lives under the secret that hashed it: withdrawn, the vote is announced anew with another one, and its list imported anew.
create function budgets.forget_electors() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  delete from budgets.elector e where e.vote_id = old.vote_id
    and exists (select from budgets.vote v where v.id = old.vote_id and v.state in ('draft', 'cancelled'))
    and not exists (select from budgets.roll r where r.elector_id = e.id);
  return old;
end $$;
create trigger secret_electors after delete on budgets.secret for each row execute function budgets.forget_electors();

-- Frozen with the rest of the rule, by a trigger of its own.
create function budgets.keep_electors() returns trigger language plpgsql as $$
begin
  raise exception 'an announced vote keeps its electors' using errcode = '23514', constraint = 'vote_frozen';
end $$;
create trigger vote_electors before update of electors on budgets.vote for each row
  when (old.state <> 'draft' and new.electors <> old.electors) execute function budgets.keep_electors();
