-- From here every ballot goes through the urn: press, batch, box, count.

drop function budgets.confirm_ballots(uuid, jsonb);
drop function budgets.confirm_ballot(uuid, uuid, bytea, text, smallint[], smallint[], bytea, text, text);
drop function budgets.enter_kiosk_ballot(uuid, bytea, text, smallint[], smallint[], bytea, text, text);
drop function budgets.enter_ballot(uuid, bytea, text, smallint[], smallint[], bytea);
drop function budgets.sort_roll(uuid);

alter table budgets.kiosk_waiting
  alter column receipt drop not null, alter column choices drop not null,
  add column mark bytea unique check (length(mark) = 32),
  add column slip bytea,
  add constraint waiting_once check ((mark is null) = (slip is null) and (mark is null) = (receipt is not null));
comment on column budgets.kiosk_waiting.slip is 'Receipt, choices and points, encrypted under the secret of the vote; mark knows the receipt again. Neither equals anything that enters later.';
comment on column budgets.kiosk_waiting.choices is 'Plain, in rows written before there was an urn, until the next start.';

-- Ballots reach the log by whole batches: whatever is in it may be shown.
create or replace function budgets.publish_head(the_vote uuid, at_once boolean default false) returns boolean language plpgsql as $$
begin
  insert into budgets.published_head (vote_id, line, hash, ballots)
    select c.vote_id, c.line, c.hash, c.ballots from budgets.chain c where c.vote_id = the_vote and c.line > 0 on conflict do nothing;
  return found;
end $$;

-- A batch counts different voters, whether it is their first ballot or not: nobody is told how many replaced theirs, let alone who.
create or replace function budgets.pour(the_vote uuid, the_origin text, voters jsonb) returns integer language plpgsql as $$
declare
  first_line integer;
  added budgets.log;
  fresh integer;
  press record;
begin
  added.line := (budgets.hold(the_vote)).line;
  first_line := added.line + 1;
  perform budgets.check_poured(the_vote, voters);
  if jsonb_array_length(voters) < budgets.least_voters()
    and exists (select from budgets.vote v where v.id = the_vote and v.rehearsal_of is null and budgets.phase(v) = 'open') then
    raise exception 'a batch of % voters', jsonb_array_length(voters) using errcode = '23514', constraint = 'batch_size';
  end if;
  select count(*) into fresh from jsonb_array_elements(voters) v
    where not exists (select from budgets.box b where b.vote_id = the_vote and b.nullifier = decode(v ->> 'nullifier', 'hex'));
  perform budgets.put_in_box(the_vote, voters);
  for press in
    select decode(p ->> 'commitment', 'hex') as commitment, jsonb_build_object('commitment', p -> 'commitment', 'receipt', p -> 'receipt') as said
    from jsonb_array_elements(voters) v, jsonb_array_elements(v -> 'presses') p order by 1 loop
    added := budgets.append(the_vote, 'ballot', press.said, press.commitment);
  end loop;
  update budgets.chain set ballots = ballots + fresh where vote_id = the_vote;
  perform budgets.append(the_vote, 'batch',
    jsonb_build_object('first', first_line, 'last', added.line, 'voters', jsonb_array_length(voters), 'origin', the_origin));
  perform budgets.leave_urn(the_vote, voters);
  perform budgets.publish_head(the_vote);
  return added.line - first_line + 1;
end $$;

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
  update budgets.chain set line = added.line, hash = added.hash where vote_id = the_vote;
  return added;
end $$;

create function budgets.urn_size(the_vote uuid) returns integer language sql stable
  return (select count(*) from budgets.urn u, jsonb_object_keys(u.entries) where u.vote_id = the_vote);

-- Closes the box once the instant has passed; whoever calls it has poured the urn before. Done twice, the second finds it closed.
create or replace function budgets.close_box(the_vote uuid) returns boolean language plpgsql as $$
declare
  held budgets.chain := budgets.hold(the_vote);
  waiting integer;
begin
  if held.box is null or held.box not in ('waiting', 'open') then return false; end if;
  if not exists (select from budgets.vote v where v.id = the_vote and budgets.phase(v) = 'closed') then return false; end if;
  select count(*) into waiting from budgets.waiting_voters(the_vote) w where w.fresh;
  perform budgets.append(the_vote, 'closed', jsonb_build_object('ballots', held.ballots, 'waiting', waiting));
  update budgets.chain set box = 'closed' where vote_id = the_vote;
  delete from budgets.draft where vote_id = the_vote;
  perform budgets.publish_head(the_vote);
  perform budgets.empty_urn(the_vote);
  return true;
end $$;

create or replace function budgets.mark_roll(
  the_vote uuid, the_nullifier bytea, the_person uuid, the_name text, the_birth date, the_commune text, the_tie text, the_channel text, the_desk uuid,
  late boolean, out outcome text, out roll_id uuid) language plpgsql as $$
begin
  perform budgets.await_turn(the_vote, the_nullifier);
  perform budgets.await_roll(the_vote);
  if not exists (
    select from budgets.vote v join budgets.chain c on c.vote_id = v.id
    where v.id = the_vote and c.box <> 'counted' and (budgets.phase(v) = 'open' or late and budgets.phase(v) = 'closed')) then
    outcome := 'not_open';
  elsif budgets.has_voted(the_vote, the_nullifier) then
    outcome := 'already_voted';
  else
    insert into budgets.roll (vote_id, person_id, name, birth_date, commune_code, tie, channel, desk_id)
      values (the_vote, the_person, the_name, the_birth, the_commune, the_tie, the_channel, the_desk)
      on conflict on constraint roll_once do nothing returning id into roll_id;
    outcome := case when roll_id is null then 'already_marked' else 'marked' end;
    if outcome = 'marked' and the_channel = 'paper' then perform budgets.count_voter(the_vote, 'paper', the_commune, the_tie); end if;
  end if;
end $$;

create or replace function budgets.unmark_roll(the_vote uuid, the_nullifier bytea, the_roll uuid, out outcome text) language plpgsql as $$
declare
  mark budgets.roll;
begin
  perform budgets.await_turn(the_vote, the_nullifier);
  perform budgets.await_roll(the_vote);
  select * into mark from budgets.roll r where r.vote_id = the_vote and r.id = the_roll and r.channel <> 'web';
  if mark.id is null then
    outcome := 'unknown';
  elsif budgets.has_voted(the_vote, the_nullifier)
     or exists (select from budgets.kiosk_waiting w join budgets.pass p on p.id = w.pass_id where p.roll_id = the_roll) then
    outcome := 'voted';
  else
    update budgets.pass set roll_id = null where roll_id = the_roll;
    delete from budgets.roll where id = the_roll;
    update budgets.turnout t set voters = voters - 1
      from (values ('channel', mark.channel), ('commune', mark.commune_code::text), ('tie', mark.tie)) f (facet, value)
      where mark.channel = 'paper' and t.vote_id = the_vote and t.facet = f.facet and t.value = f.value;
    outcome := 'unmarked';
  end if;
end $$;

-- Writes all marks again, in the order of identities and in one transaction, unless one has written them all: neither their places nor their
-- transactions tell an order.
create function budgets.rewrite_roll(the_vote uuid) returns void language plpgsql as $$
begin
  perform budgets.await_roll(the_vote);
  if (select count(distinct r.xmin::text) from budgets.roll r where r.vote_id = the_vote) < 2 then return; end if;
  with gone as (delete from budgets.roll where vote_id = the_vote returning *)
  insert into budgets.roll (id, vote_id, person_id, name, birth_date, commune_code, tie, channel, desk_id)
    select id, vote_id, person_id, name, birth_date, commune_code, tie, channel, desk_id from gone order by identity, id;
end $$;

-- Once a result is final: the box goes, whose ballots are published, and with it the nullifiers; what names voters is written anew, all in one transaction.
create function budgets.forget_voters(the_vote uuid) returns void language plpgsql as $$
begin
  perform budgets.await_roll(the_vote);
  delete from budgets.box where vote_id = the_vote;
  delete from budgets.urn where vote_id = the_vote;
  update budgets.roll set name = null, birth_date = null where vote_id = the_vote and person_id is null;
  with gone as (delete from budgets.roll where vote_id = the_vote returning *)
  insert into budgets.roll (id, vote_id, person_id, name, birth_date, commune_code, tie, channel, desk_id)
    select id, vote_id, person_id, name, birth_date, commune_code, tie, channel, desk_id from gone order by person_id, id;
  update budgets.turnout set voters = voters where vote_id = the_vote;
  update budgets.pass set number = number where vote_id = the_vote;
end $$;

-- The box takes and gives up nothing but by batches while it may, and is emptied once the vote is sealed.
create function budgets.guard_box() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    if exists (select from budgets.vote v where v.id = old.vote_id and v.rehearsal_of is null and v.state <> 'sealed') then
      raise exception 'the box keeps its ballots' using errcode = '23001', constraint = 'append_only';
    end if;
    return old;
  end if;
  if tg_op = 'UPDATE' and (old.vote_id, old.nullifier) is distinct from (new.vote_id, new.nullifier) then
    raise exception 'a ballot stays its voter''s' using errcode = '23001', constraint = 'append_only';
  end if;
  if tg_op = 'UPDATE' and not exists (select from budgets.replaced r where r.vote_id = old.vote_id and r.commitment = old.commitment) then
    raise exception 'a ballot that nothing replaces stays' using errcode = '23001', constraint = 'append_only';
  end if;
  if not exists (select from budgets.chain c where c.vote_id = new.vote_id and c.box in ('open', 'closed')) then
    raise exception 'the box is not open' using errcode = 'BV001';
  end if;
  return new;
end $$;
create trigger box_guard before insert or update or delete on budgets.box for each row execute function budgets.guard_box();

-- Opened ballots enter a closed box, and stay. Rows of before the urn leave once, encrypted: upgrade_vote.
create or replace function budgets.check_ballot() returns trigger language plpgsql as $$
declare
  fault text := budgets.ballot_fault(new.vote_id, new.choices, new.points);
begin
  if fault is not null then raise exception 'a ballot breaks %', fault using errcode = '23514', constraint = fault; end if;
  if new.commitment <> budgets.commitment(new.vote_id, new.receipt, new.choices, new.points, new.salt) then
    raise exception 'a ballot breaks its commitment' using errcode = '23514', constraint = 'ballot_committed';
  end if;
  if tg_op = 'UPDATE' then raise exception 'an opened ballot stays as it is' using errcode = '23001', constraint = 'append_only'; end if;
  if not exists (select from budgets.chain c where c.vote_id = new.vote_id and c.box = 'closed') then
    raise exception 'the box is not closed' using errcode = '23514', constraint = 'box_closed';
  end if;
  return new;
end $$;

create function budgets.keep_ballot() returns trigger language plpgsql as $$
begin
  if exists (select from budgets.vote v join budgets.chain c on c.vote_id = v.id
             where v.id = old.vote_id and v.rehearsal_of is null and (c.box = 'counted' or exists (select from budgets.vote_key k where k.vote_id = v.id))) then
    raise exception '% is append-only', tg_table_name using errcode = '23001', constraint = 'append_only';
  end if;
  return old;
end $$;

-- A vote that ran before there was an urn: [{"nullifier", "commitment", "sealed"}, …] of its ballots as they are encrypted now, its keys, and a line.
create function budgets.upgrade_vote(the_vote uuid, keys jsonb, the_size integer, ballots jsonb) returns void language plpgsql as $$
declare
  held budgets.chain := budgets.hold(the_vote);
begin
  if exists (select from budgets.vote_key k where k.vote_id = the_vote) then return; end if;
  if (select count(*) from budgets.ballot b where b.vote_id = the_vote) <> jsonb_array_length(ballots) then
    raise exception 'not all ballots of %', the_vote using errcode = '23514', constraint = 'urn_poured';
  end if;
  insert into budgets.box (vote_id, nullifier, commitment, sealed)
    select b.vote_id, b.nullifier, b.commitment, decode(s.sealed, 'hex')
    from jsonb_to_recordset(ballots) s (commitment text, sealed text)
    join budgets.ballot b on b.vote_id = the_vote and b.commitment = decode(s.commitment, 'hex') order by b.commitment;
  delete from budgets.ballot where vote_id = the_vote;
  insert into budgets.vote_key (vote_id, ballots, receipts, ballot_size)
    values (the_vote, decode(keys ->> 'ballots', 'hex'), decode(keys ->> 'receipts', 'hex'), the_size);
  if held.vote_id is not null then
    perform budgets.append(the_vote, 'upgraded', jsonb_build_object('keys', keys, 'ballots', held.ballots));
    perform budgets.publish_head(the_vote);
  end if;
end $$;

-- Votes that were over before: their ballots are written anew in the order of their receipts, without nullifiers.
drop trigger ballot_refuse on budgets.ballot;
alter table budgets.ballot disable trigger ballot_limits;
with gone as (
  delete from budgets.ballot b using budgets.vote v where v.id = b.vote_id and v.state in ('counted', 'sealed', 'cancelled')
  returning b.id, b.vote_id, b.receipt, b.choices, b.points, b.salt, b.commitment)
insert into budgets.ballot (id, vote_id, receipt, choices, points, salt, commitment)
  select id, vote_id, receipt, choices, points, salt, commitment from gone order by vote_id, receipt;
alter table budgets.ballot enable trigger ballot_limits;
create trigger ballot_refuse before delete on budgets.ballot for each row execute function budgets.keep_ballot();

-- Everybody with a ballot in the box or the urn, for whoever has the secret.
create function budgets.voter_nullifiers(the_vote uuid) returns table (nullifier bytea) language sql stable
begin atomic
  select b.nullifier from budgets.box b where b.vote_id = the_vote and b.nullifier is not null
  union select decode(w.nullifier, 'hex') from budgets.waiting_voters(the_vote) w;
end;

-- Ballots of the box that nobody has opened yet. Nobody reads them before the closing; test ballots of a rehearsal, its team does.
create or replace function budgets.unopened_ballots(the_vote uuid) returns table (commitment text, sealed bytea) language sql stable
begin atomic
  select encode(b.commitment, 'hex'), b.sealed from budgets.box b join budgets.chain c on c.vote_id = b.vote_id join budgets.vote v on v.id = b.vote_id
  where b.vote_id = the_vote and (c.box in ('closed', 'counted') or v.rehearsal_of is not null)
    and not exists (select from budgets.ballot o where o.vote_id = the_vote and o.commitment = b.commitment)
    and not exists (select from budgets.incident i where i.vote_id = the_vote and i.commitment = b.commitment)
  order by b.commitment;
end;
