-- The ballot box. Nothing in it leads to a person without the secret of the vote, which the database never holds in clear.
create table budgets.ballot (
  id         uuid primary key default gen_random_uuid(),
  vote_id    uuid not null references budgets.vote on delete cascade,
  nullifier  bytea not null check (length(nullifier) = 32),
  receipt    text not null check (receipt ~ '^[0-9A-HJKMNP-TV-Z]{16}$'),
  choices    smallint[] not null,
  points     smallint[],
  salt       bytea not null check (length(salt) = 32),
  commitment bytea not null check (length(commitment) = 32),
  constraint ballot_once unique (vote_id, nullifier),
  constraint ballot_receipt unique (vote_id, receipt),
  constraint ballot_commitment unique (vote_id, commitment)
);
comment on table budgets.ballot is 'What was voted. No instant, no sequence, no channel, no person: see docs/voting/anonymity.md.';
comment on column budgets.ballot.nullifier is 'HMAC-SHA-256 of the person''s key under the secret of the vote: one ballot for each, and nobody without the secret can say whose.';
comment on column budgets.ballot.receipt is 'Sixteen random signs that the voter alone was told; the id of the ballot in the published file.';
comment on column budgets.ballot.choices is 'Numbers of projects: ascending, or best first when they are ranked. Points run beside them.';
comment on column budgets.ballot.commitment is 'What the log carries until the ballots are published: budgets.commitment(…), opened by the salt.';

create table budgets.turnout (
  vote_id uuid not null references budgets.vote on delete cascade,
  facet   text not null check (facet in ('channel', 'commune', 'tie')),
  value   text not null,
  voters  integer not null check (voters >= 0),
  primary key (vote_id, facet, value)
) with (fillfactor = 20);
comment on table budgets.turnout is 'Counts only, each facet apart, grown as first ballots come in. Shown after the closing, small cells suppressed.';

create function budgets.vote_text(the_choices smallint[]) returns text language sql immutable
  return array_to_string(the_choices, ',');

-- The text that is hashed, line by line: a title, the vote, the receipt, the vote column and the points column of the published file, the salt.
create function budgets.commitment(the_vote uuid, the_receipt text, the_choices smallint[], the_points smallint[], the_salt bytea) returns bytea
language sql immutable
  return sha256(convert_to(concat_ws(E'\n', 'beffroi ballot', the_vote::text, the_receipt, budgets.vote_text(the_choices),
    coalesce(budgets.vote_text(the_points), ''), encode(the_salt, 'hex')), 'UTF8'));

-- Why a ballot may not enter; null when it may. The same question for a page, a command, an import, a desk and a kiosk.
create function budgets.ballot_fault(the_vote uuid, the_choices smallint[], the_points smallint[]) returns text language plpgsql stable as $$
declare
  v budgets.vote;
  chosen integer := cardinality(the_choices);
  known integer;
  cost bigint;
begin
  select * into strict v from budgets.vote where id = the_vote;
  if array_ndims(the_choices) > 1 or array_position(the_choices, null) is not null then return 'ballot_projects'; end if;
  select count(*), coalesce(sum(cost_cents), 0) into known, cost
    from budgets.project p where p.vote_id = the_vote and p.number = any(the_choices);
  if known <> chosen then return 'ballot_projects'; end if;
  if chosen < v.min_choices then return 'ballot_too_few'; end if;
  if chosen > v.max_choices then return 'ballot_too_many'; end if;
  if (v.kind = 'points') <> (the_points is not null) then return 'ballot_points'; end if;
  if v.kind <> 'ranked' and the_choices <> (select array_agg(c order by c) from unnest(the_choices) c) then return 'ballot_order'; end if;
  if v.kind = 'points' then
    if cardinality(the_points) <> chosen or not (1 <= all(the_points)) or not (v.points_max >= all(the_points)) then return 'ballot_points'; end if;
    if (select sum(p) from unnest(the_points) p) > v.points_total then return 'ballot_points_total'; end if;
  end if;
  if v.kind = 'knapsack' then
    if cost > v.budget_cents then return 'ballot_over_budget'; end if;
    if exists (
      select from budgets.project p join budgets.envelope e on e.vote_id = p.vote_id and e.number = p.envelope
      where p.vote_id = the_vote and p.number = any(the_choices)
      group by e.number, e.amount_cents having sum(p.cost_cents) > e.amount_cents) then return 'ballot_over_envelope'; end if;
  end if;
  return null;
end $$;

create function budgets.check_ballot() returns trigger language plpgsql as $$
declare
  fault text := budgets.ballot_fault(new.vote_id, new.choices, new.points);
begin
  if fault is not null then raise exception 'a ballot breaks %', fault using errcode = '23514', constraint = fault; end if;
  if new.commitment <> budgets.commitment(new.vote_id, new.receipt, new.choices, new.points, new.salt) then
    raise exception 'a ballot breaks its commitment' using errcode = '23514', constraint = 'ballot_committed';
  end if;
  if tg_op = 'UPDATE' and (old.vote_id, old.nullifier) <> (new.vote_id, new.nullifier) then
    raise exception 'a ballot stays in its vote' using errcode = '23001', constraint = 'append_only';
  end if;
  return new;
end $$;
create trigger ballot_limits before insert or update on budgets.ballot for each row execute function budgets.check_ballot();
create trigger ballot_refuse before delete on budgets.ballot for each row execute function budgets.refuse_change();

-- Puts one ballot in, or in the place of the one before, and adds its line. Whether it may come now is the caller's question.
-- Outcomes: entered, replaced; same: this very ballot is the one that counts; superseded: it was in, and another took its place since.
create function budgets.enter_ballot(
  the_vote uuid, the_nullifier bytea, the_receipt text, the_choices smallint[], the_points smallint[], the_salt bytea,
  out outcome text, out line integer, out hash bytea) language plpgsql as $$
#variable_conflict use_column
declare
  made bytea := budgets.commitment(the_vote, the_receipt, the_choices, the_points, the_salt);
  before bytea;
  added budgets.log;
begin
  select l.line, l.hash into line, hash from budgets.log l where l.vote_id = the_vote and l.commitment = made;
  select b.commitment into before from budgets.ballot b where b.vote_id = the_vote and b.nullifier = the_nullifier;
  if line is not null then
    outcome := case when before = made then 'same' else 'superseded' end;
    return;
  end if;
  if before is null then
    insert into budgets.ballot (vote_id, nullifier, receipt, choices, points, salt, commitment)
      values (the_vote, the_nullifier, the_receipt, the_choices, the_points, the_salt, made);
  else
    update budgets.ballot set receipt = the_receipt, choices = the_choices, points = the_points, salt = the_salt, commitment = made
      where vote_id = the_vote and nullifier = the_nullifier;
  end if;
  added := budgets.append(the_vote, 'ballot',
    jsonb_build_object('commitment', encode(made, 'hex')) ||
    case when before is null then '{}'::jsonb else jsonb_build_object('replaces', encode(before, 'hex')) end, made);
  outcome := case when before is null then 'entered' else 'replaced' end;
  line := added.line;
  hash := added.hash;
end $$;

create function budgets.count_voter(the_vote uuid, the_channel text, the_commune text, the_tie text) returns void language sql
begin atomic
  insert into budgets.turnout as kept (vote_id, facet, value, voters)
  select the_vote, f.facet, f.value, 1
  from (values ('channel', the_channel), ('commune', the_commune), ('tie', the_tie)) f (facet, value) where f.value is not null
  on conflict (vote_id, facet, value) do update set voters = kept.voters + 1;
end;

-- Everything that concerns one person's ballot in one vote waits here for its turn, and leaves no trace in any row.
create function budgets.await_turn(the_vote uuid, the_nullifier bytea) returns void language sql
  return pg_advisory_xact_lock(hashtextextended(the_vote::text || encode(the_nullifier, 'hex'), 7));
