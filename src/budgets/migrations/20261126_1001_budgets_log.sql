-- The public log: one chain of lines for each vote. What is hashed is the text that is published, so that anyone can redo it.
create table budgets.chain (
  vote_id uuid primary key references budgets.vote on delete cascade,
  line    integer not null default 0,
  hash    bytea not null check (length(hash) = 32),
  ballots integer not null default 0 check (ballots >= 0),
  box     text not null default 'waiting' check (box in ('waiting', 'open', 'closed', 'counted'))
) with (fillfactor = 10);
comment on table budgets.chain is 'The last line of each log, locked by whoever adds one: lines of one vote are written one after the other.';
comment on column budgets.chain.ballots is 'How many ballots the log holds that nothing replaced.';
comment on column budgets.chain.box is 'Open: ballots may come from anywhere. Closed: only those of paper and kiosks, given before the closing. Counted: none.';

create table budgets.log (
  vote_id    uuid not null references budgets.vote on delete cascade,
  line       integer not null check (line > 0),
  kind       text not null check (kind in (
               'announced', 'withdrawn', 'opened', 'closing_moved', 'ballot', 'kiosk_merged', 'paper_admitted', 'closed',
               'challenged', 'challenge_decided', 'counted', 'published', 'departed', 'sealed', 'secret_destroyed', 'cancelled')),
  entry      text not null,
  commitment bytea check (length(commitment) = 32),
  hash       bytea not null check (length(hash) = 32),
  primary key (vote_id, line),
  check ((kind = 'ballot') = (commitment is not null))
);
comment on table budgets.log is 'Append-only. hash = SHA-256 of the hexadecimal hash of the line before, a line feed and the entry; the first follows budgets.first_hash(vote).';
comment on column budgets.log.entry is 'The published text, a JSON object. Ballots tell the day only: an instant would tell who stood at the screen.';
create unique index log_commitment on budgets.log (vote_id, commitment) where commitment is not null;

create table budgets.published_head (
  vote_id      uuid not null references budgets.vote on delete cascade,
  line         integer not null,
  hash         bytea not null check (length(hash) = 32),
  ballots      integer not null,
  published_at timestamptz not null default clock_timestamp(),
  primary key (vote_id, line)
);
comment on table budgets.published_head is 'How far the log is shown, and since when. Until the closing it moves on by ten ballots at least: whoever watches cannot tell which line is their neighbour''s.';

create function budgets.first_hash(the_vote uuid) returns bytea language sql immutable
  return sha256(convert_to('beffroi vote ' || the_vote::text, 'UTF8'));

create function budgets.line_hash(previous bytea, entry text) returns bytea language sql immutable
  return sha256(convert_to(encode(previous, 'hex') || E'\n' || entry, 'UTF8'));

create function budgets.refuse_change() returns trigger language plpgsql as $$
begin
  -- A rehearsal is thrown away with all that it holds.
  if tg_op = 'DELETE' and not exists (select from budgets.vote v where v.id = old.vote_id and v.rehearsal_of is null) then
    return old;
  end if;
  raise exception '% is append-only', tg_table_name using errcode = '23001', constraint = 'append_only';
end $$;
create trigger log_refuse before update or delete on budgets.log for each row execute function budgets.refuse_change();

-- Adds a line at the end of the log. Holds the chain until the end of the transaction: call it last.
create function budgets.append(the_vote uuid, the_kind text, data jsonb, the_commitment bytea default null) returns budgets.log
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
  added.hash := budgets.line_hash(head.hash, added.entry);
  insert into budgets.log select added.*;
  update budgets.chain set line = added.line, hash = added.hash,
    ballots = ballots + case when the_kind = 'ballot' and not data ? 'replaces' then 1 else 0 end
    where vote_id = the_vote;
  return added;
end $$;

create function budgets.log_first_broken(the_vote uuid) returns integer language sql stable
  return (
    select line from (
      select line, row_number() over chain as expected,
             hash <> budgets.line_hash(lag(hash, 1, budgets.first_hash(the_vote)) over chain, entry) as changed
      from budgets.log where vote_id = the_vote window chain as (order by line)
    ) checked
    where changed or line <> expected order by line limit 1);
comment on function budgets.log_first_broken(uuid) is 'The first line that does not follow from the one before; null when the chain is whole.';

-- Shows more of the log. Until the closing, ballots are shown by ten at least.
create function budgets.publish_head(the_vote uuid, at_once boolean default false) returns boolean language plpgsql as $$
declare
  head budgets.chain;
  shown record;
begin
  select * into head from budgets.chain where vote_id = the_vote;
  select line, (select count(*) from budgets.log l where l.vote_id = the_vote and l.line > h.line and l.kind = 'ballot') as hidden
    into shown from budgets.published_head h where h.vote_id = the_vote order by line desc limit 1;
  if head.line is null or head.line = shown.line then return false; end if;
  if head.box = 'open' and not at_once and shown.hidden between 1 and 9 then return false; end if;
  insert into budgets.published_head (vote_id, line, hash, ballots) values (the_vote, head.line, head.hash, head.ballots) on conflict do nothing;
  return found;
end $$;
