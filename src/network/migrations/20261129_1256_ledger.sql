create table network.account (
  id        uuid primary key default gen_random_uuid(),
  code      integer generated always as identity constraint account_code unique,
  purpose   text not null check (purpose in ('member', 'commons', 'outside')),
  member_id uuid references network.member on delete restrict,
  unit      text not null check (unit in ('credits', 'euros')),
  floor     bigint check (floor <= 0),
  balance   bigint not null default 0,
  given     bigint not null default 0 check (given >= 0),
  received  bigint not null default 0 check (received >= 0),
  constraint account_of check ((purpose = 'member') = (member_id is not null)),
  constraint account_once unique nulls not distinct (purpose, member_id, unit),
  constraint account_sides check (balance = given - received),
  constraint account_limit check (floor is null or balance >= floor)
);
create index account_member on network.account (member_id);
comment on table network.account is 'Accounts of contributions. Written by the functions of the ledger alone; the sum of each unit is 0.';
comment on column network.account.unit is 'Credits in hundredths, euros in cents.';
comment on column network.account.given is 'All that it gave, without what was corrected; so that nobody adds up a hundred thousand movements to show it.';
comment on column network.account.received is 'All that it received, without what was corrected.';
comment on column network.account.floor is 'The balance may not fall below; null: no limit. Refused before, by the database.';

create table network.movement (
  number          bigint primary key check (number > 0),
  at              timestamptz not null,
  from_id         uuid not null references network.account,
  to_id           uuid not null references network.account,
  unit            text not null check (unit in ('credits', 'euros')),
  amount          bigint not null check (amount > 0),
  kind            text not null check (kind in ('contribution', 'payment', 'transfer', 'counter')),
  contribution_id uuid,
  counters        bigint constraint movement_countered_once unique references network.movement,
  hash            bytea not null check (length(hash) = 32),
  constraint movement_two_sides check (from_id <> to_id),
  constraint movement_counter check ((kind = 'counter') = (counters is not null)),
  constraint movement_contribution check (kind <> 'contribution' or contribution_id is not null)
);
create unique index movement_contribution_once on network.movement (contribution_id) where kind = 'contribution';
create index movement_from on network.movement (from_id, number);
create index movement_to on network.movement (to_id, number);
comment on table network.movement is 'Each movement has two sides: what one account gives, another receives. Numbers have no holes; each hash seals the line and the one before. Never changed: a correction is a counter-movement.';

create table network.book (
  one  boolean primary key default true check (one),
  last bigint not null default 0,
  hash bytea not null default decode(repeat('00', 32), 'hex')
);
insert into network.book default values;
comment on table network.book is 'The last number and its hash: whoever writes a movement holds this row, so that movements come one after the other.';

insert into network.account (purpose, unit, floor) values ('commons', 'credits', null), ('commons', 'euros', 0), ('outside', 'euros', null), ('outside', 'credits', -200000);
comment on column network.account.purpose is 'commons: what is given to all, and its euros. outside: where euros come from and go to, and the account of another network, to an agreed limit.';
select platform.protect('network.account', 'select'), platform.protect('network.movement', 'select'), platform.protect('network.book', 'select');

create function network.keep_sum() returns trigger language plpgsql as $$
begin
  if exists (select from (select n.unit, n.balance as change from written n union all select o.unit, -o.balance from former o) t
      group by t.unit having sum(t.change) <> 0) then
    raise exception 'the accounts do not sum up to 0' using errcode = '23514', constraint = 'accounts_sum_to_zero';
  end if;
  return null;
end $$;
comment on function network.keep_sum is 'The sum of all accounts of a unit begins at 0, and no statement changes it.';
create trigger accounts_sum_to_zero after update on network.account referencing old table as former new table as written
  for each statement execute function network.keep_sum();
create function network.begin_empty() returns trigger language plpgsql as $$
begin
  if new.balance <> 0 then
    raise exception 'an account begins at 0' using errcode = '23514', constraint = 'accounts_sum_to_zero';
  end if;
  return new;
end $$;
create trigger account_begins_empty before insert on network.account for each row execute function network.begin_empty();

create function network.never_changes() returns trigger language plpgsql as $$
begin
  raise exception 'the ledger is written once' using errcode = '23514', constraint = 'movement_stays';
end $$;
create trigger movement_stays before update or delete on network.movement for each row execute function network.never_changes();

create function network.line_of(number bigint, at timestamptz, from_code integer, to_code integer, unit text, amount bigint, kind text, counters bigint)
returns text language sql stable as $$
  select concat_ws(';', number, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), from_code, to_code, unit, amount, kind, coalesce(counters::text, '-'))
$$;
comment on function network.line_of is 'What the hash of a movement seals, after that of the one before.';

create function network.write(the_from uuid, the_to uuid, the_amount bigint, the_kind text, the_contribution uuid, the_counters bigint,
  the_moment timestamptz default null) returns bigint language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  head   network.book;
  giver  network.account;
  taker  network.account;
  moment timestamptz := coalesce(the_moment, clock_timestamp());
  sealed bytea;
begin
  select * into head from network.book for update;
  select * into giver from network.account a where a.id = the_from;
  select * into taker from network.account a where a.id = the_to;
  if giver.unit is distinct from taker.unit then
    raise exception 'two units' using errcode = '23514', constraint = 'movement_one_unit';
  end if;
  -- The balance of who gives rises. A correction takes back what was given and received.
  update network.account set balance = balance + case id when the_to then the_amount else -the_amount end,
    given = given + case when the_kind = 'counter' then case id when the_from then -the_amount else 0 end else case id when the_to then the_amount else 0 end end,
    received = received + case when the_kind = 'counter' then case id when the_to then -the_amount else 0 end else case id when the_from then the_amount else 0 end end
  where id in (the_from, the_to);
  sealed := sha256(head.hash || convert_to(network.line_of(head.last + 1, moment, giver.code, taker.code, giver.unit, the_amount, the_kind, the_counters), 'UTF8'));
  insert into network.movement (number, at, from_id, to_id, unit, amount, kind, contribution_id, counters, hash)
  values (head.last + 1, moment, the_from, the_to, giver.unit, the_amount, the_kind, the_contribution, the_counters, sealed);
  update network.book set last = head.last + 1, hash = sealed where one;
  return head.last + 1;
end $$;
comment on function network.write(uuid, uuid, bigint, text, uuid, bigint, timestamptz) is 'Writes one movement, of now unless said. Called by the functions below alone: the application may not.';

create function network.open_accounts() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into network.account (purpose, member_id, unit, floor) values ('member', new.id, 'credits', -5000), ('member', new.id, 'euros', 0)
  on conflict do nothing;
  return null;
end $$;
create trigger member_accounts after insert or update of state on network.member for each row when (new.state = 'admitted') execute function network.open_accounts();

create table network.scale (
  kind    text not null check (kind in ('time', 'shift', 'equipment', 'service', 'mentoring')),
  since   date not null,
  credits integer not null check (credits between 0 and 100000),
  set_by  uuid references people.person on delete set null,
  primary key (kind, since)
);
create index scale_author on network.scale (set_by);
comment on table network.scale is 'What an hour, or a day of equipment, is worth in hundredths of a credit, from a day on. Published; the latest that has begun holds.';
insert into network.scale values ('time', '2020-01-01', 100), ('shift', '2020-01-01', 100), ('equipment', '2020-01-01', 400), ('service', '2020-01-01', 150), ('mentoring', '2020-01-01', 120);

create table network.contribution (
  id           uuid primary key default gen_random_uuid(),
  member_id    uuid not null references network.member on delete cascade,
  to_member_id uuid references network.member on delete cascade,
  kind         text not null check (kind in ('time', 'shift', 'equipment', 'service', 'mentoring')),
  quantity     integer not null check (quantity between 1 and 60000),
  done_on      date not null,
  words        text not null check (char_length(words) between 3 and 500),
  value        integer not null check (value >= 0),
  paid         boolean not null default false,
  state        text not null default 'declared' check (state in ('declared', 'confirmed', 'contested', 'withdrawn', 'corrected')),
  declared_by  uuid references people.person on delete set null,
  declared_at  timestamptz not null default clock_timestamp(),
  answered_by  uuid references people.person on delete set null,
  answered_at  timestamptz,
  reason       text check (char_length(reason) between 3 and 500),
  version      integer not null default 1,
  demo         boolean not null default false,
  constraint contribution_to_another check (to_member_id is distinct from member_id),
  constraint contribution_answered check ((state = 'declared') = (answered_at is null)),
  constraint contribution_contested check (state not in ('contested', 'corrected') or reason is not null)
);
create index contribution_member on network.contribution (member_id, done_on);
create index contribution_day on network.contribution (done_on desc, id);
create index contribution_to on network.contribution (to_member_id);
create index contribution_state on network.contribution (state, done_on);
create index contribution_declarer on network.contribution (declared_by);
create index contribution_answerer on network.contribution (answered_by);
comment on table network.contribution is 'What a member gave: to another member, or to all (no to_member_id). Counted once somebody else confirmed it.';
comment on column network.contribution.quantity is 'Minutes; days for equipment.';
comment on column network.contribution.value is 'Hundredths of a credit, by the scale of the day on which it was done.';
comment on column network.contribution.paid is 'Whether the time was paid by whoever gives it: unpaid time is shown too.';

create function network.check_contribution() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    if new.state <> 'declared' and not new.demo then
      raise exception 'a contribution begins by being declared' using errcode = '23514', constraint = 'contribution_moves';
    end if;
  elsif old.state <> new.state and (old.state, new.state) not in (('declared', 'confirmed'), ('declared', 'contested'), ('declared', 'withdrawn'),
      ('contested', 'confirmed'), ('contested', 'withdrawn'), ('confirmed', 'corrected')) then
    raise exception 'a contribution that is % does not become %', old.state, new.state using errcode = '23514', constraint = 'contribution_moves';
  elsif old.state <> 'declared' and (old.member_id, old.kind, old.quantity, old.value, old.done_on) is distinct from (new.member_id, new.kind, new.quantity, new.value, new.done_on) then
    raise exception 'what was answered stays' using errcode = '23514', constraint = 'contribution_stays';
  end if;
  if new.state in ('confirmed', 'contested', 'corrected') and (tg_op = 'INSERT' or old.state <> new.state) then
    if new.answered_by is null or network.is_of(new.member_id, new.answered_by)
      or new.declared_by in (select network.accounts_of(new.answered_by)) then
      raise exception 'nobody answers for what they gave' using errcode = '23514', constraint = 'contribution_answered_by_another';
    end if;
  end if;
  return new;
end $$;
create trigger contribution_moves before insert or update on network.contribution for each row execute function network.check_contribution();

create function network.post_contribution(the_contribution uuid) returns bigint language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  given network.contribution;
  giver uuid;
  taker uuid;
  moment timestamptz;
begin
  select * into given from network.contribution c where c.id = the_contribution;
  if given.state is distinct from 'confirmed' then
    raise exception 'not confirmed' using errcode = '23514', constraint = 'movement_confirmed';
  end if;
  if given.value = 0 then return null; end if;
  select a.id into taker from network.account a where a.member_id = given.member_id and a.unit = 'credits';
  select a.id into giver from network.account a
  where a.unit = 'credits' and case when given.to_member_id is null then a.purpose = 'commons' else a.member_id = given.to_member_id end;
  -- The demo's story happened before; only the owner of the tables plants it.
  if given.demo and pg_has_role(session_user, (select c.relowner from pg_class c where c.oid = 'network.movement'::regclass), 'member') then
    moment := given.answered_at;
  end if;
  return network.write(giver, taker, given.value, 'contribution', given.id, null, moment);
end $$;

create function network.post_counter(the_contribution uuid) returns bigint language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  before network.movement;
begin
  if not exists (select from network.contribution c where c.id = the_contribution and c.state = 'corrected') then
    raise exception 'not corrected' using errcode = '23514', constraint = 'movement_corrected';
  end if;
  select * into before from network.movement m where m.contribution_id = the_contribution and m.kind = 'contribution';
  if not found then return null; end if;
  return network.write(before.to_id, before.from_id, before.amount, 'counter', the_contribution, before.number);
end $$;

create function network.set_limit(the_member uuid, the_floor bigint) returns boolean language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform from network.book for update;
  update network.account set floor = the_floor where member_id = the_member and unit = 'credits';
  return found;
end $$;

select platform.lend('network.post_contribution(uuid)'), platform.lend('network.post_counter(uuid)'), platform.lend('network.set_limit(uuid, bigint)');
