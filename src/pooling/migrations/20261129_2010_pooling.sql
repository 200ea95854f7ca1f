create schema pooling;

create table pooling.offer (
  id           uuid primary key default gen_random_uuid(),
  structure_id uuid not null references people.structure on delete cascade,
  side         text not null check (side in ('offered', 'wanted')),
  subject      text not null check (subject in ('accounting', 'communication', 'vehicle', 'training', 'equipment', 'staff', 'other')),
  title        text not null check (char_length(title) between 3 and 120),
  about        text not null check (char_length(about) between 10 and 2000),
  unit         text not null check (unit in ('hour', 'day', 'piece', 'kilometre')),
  pay          text not null check (pay in ('euros', 'exchange')),
  price        integer not null check (price between 0 and 10000000),
  vat          smallint check (vat between 0 and 3000),
  capacity     integer check (capacity between 1 and 100000),
  conditions   text check (char_length(conditions) <= 2000),
  state        text not null default 'open' check (state in ('open', 'closed')),
  version      integer not null default 1,
  created_by   uuid references people.person on delete set null,
  changed_at   timestamptz not null default now(),
  demo         boolean not null default false,
  constraint offer_exchange check (pay = 'euros' or (vat is null and price between 1 and 6000))
);
create index offer_structure on pooling.offer (structure_id);
create index offer_author on pooling.offer (created_by);
comment on table pooling.offer is 'A service that a structure offers to others, or looks for.';
comment on column pooling.offer.price is 'Of one unit: cents without VAT, or minutes that are given back (exchange).';
comment on column pooling.offer.vat is 'Hundredths of a percent; null: exempt, or in exchange.';
comment on column pooling.offer.capacity is 'Units a month, at most, over all agreements; null: not said.';
select platform.keep_on_one_line('pooling.offer', 'title');
select platform.keep_on_one_line('pooling.offer', 'subject');

create table pooling.deal (
  id          uuid primary key default gen_random_uuid(),
  offer_id    uuid references pooling.offer on delete set null,
  provider_id uuid not null references people.structure,
  taker_id    uuid not null references people.structure,
  asked_by    text not null check (asked_by in ('provider', 'taker')),
  title       text not null check (char_length(title) between 3 and 120),
  unit        text not null check (unit in ('hour', 'day', 'piece', 'kilometre')),
  pay         text not null check (pay in ('euros', 'exchange')),
  price       integer not null check (price between 0 and 10000000),
  vat         smallint check (vat between 0 and 3000),
  ceiling     integer check (ceiling between 1 and 100000),
  first_day   date not null,
  last_day    date,
  text        text not null check (char_length(text) between 100 and 20000),
  sha256      text not null generated always as (telework.hash(text)) stored,
  state       text not null default 'asked' check (state in ('asked', 'agreed', 'refused', 'withdrawn')),
  answer      text check (char_length(answer) between 3 and 500),
  ends_on     date,
  ended_by    text check (ended_by in ('provider', 'taker')),
  end_reason  text check (char_length(end_reason) between 3 and 500),
  made_by     uuid references people.person on delete set null,
  made_at     timestamptz not null default clock_timestamp(),
  demo        boolean not null default false,
  constraint deal_of_two check (provider_id <> taker_id),
  constraint deal_days check (last_day is null or last_day >= first_day),
  constraint deal_answer check ((state = 'refused') = (answer is not null)),
  constraint deal_end check (num_nonnulls(ends_on, ended_by, end_reason) in (0, 3))
);
create unique index deal_asked on pooling.deal (offer_id, provider_id, taker_id) where state = 'asked';
create index deal_provider on pooling.deal (provider_id);
create index deal_taker on pooling.deal (taker_id);
create index deal_author on pooling.deal (made_by);
comment on table pooling.deal is 'What two structures agree on: who gives which service to whom, at what price. What was asked does not change; other terms are another one.';
comment on column pooling.deal.ceiling is 'Units a month, at most.';
select platform.keep_on_one_line('pooling.deal', 'title');

create table pooling.assent (
  deal_id   uuid not null references pooling.deal on delete cascade,
  side      text not null check (side in ('provider', 'taker')),
  person_id uuid references people.person on delete set null,
  name      text not null check (char_length(name) between 1 and 200),
  sha256    text not null,
  at        timestamptz not null default clock_timestamp(),
  primary key (deal_id, side),
  constraint assent_of_two unique (deal_id, person_id)
);
create index assent_person on pooling.assent (person_id);
comment on table pooling.assent is 'Who agreed to which text for which side. Never one person for both.';
select platform.keep_on_one_line('pooling.assent', 'name');
select platform.protect('pooling.assent', 'insert, select');

create function pooling.forget_assent(the_person uuid) returns void language sql security definer set search_path = pg_catalog, pg_temp as $$
  update pooling.assent set person_id = null, name = '(nom effacé)' where person_id = the_person
$$;
comment on function pooling.forget_assent(uuid) is 'Their account is erased: for which side it was agreed, to which text and when stay.';
revoke execute on function pooling.forget_assent(uuid) from public;
select platform.lend('pooling.forget_assent(uuid)');

create function pooling.check_deal() returns trigger language plpgsql as $$
begin
  if (new.provider_id, new.taker_id, new.asked_by, new.title, new.unit, new.pay, new.price, new.vat, new.ceiling, new.first_day, new.last_day, new.text)
    is distinct from (old.provider_id, old.taker_id, old.asked_by, old.title, old.unit, old.pay, old.price, old.vat, old.ceiling, old.first_day, old.last_day, old.text) then
    raise exception 'what was asked does not change' using errcode = '23514', constraint = 'deal_stays';
  end if;
  if old.state <> new.state and old.state <> 'asked' then
    raise exception 'what is % does not become %', old.state, new.state using errcode = '23514', constraint = 'deal_moves';
  end if;
  -- What is generated is not there yet in the new row; the text is the same in both.
  if new.state = 'agreed' and old.state <> 'agreed' and (select count(*) from pooling.assent a where a.deal_id = new.id and a.sha256 = old.sha256) <> 2 then
    raise exception 'both sides agree to the same text' using errcode = '23514', constraint = 'deal_agreed';
  end if;
  return new;
end $$;
create trigger deal_moves before update on pooling.deal for each row execute function pooling.check_deal();

create table pooling.closing (
  id      uuid primary key default gen_random_uuid(),
  month   date not null check (extract(day from month) = 1),
  at      timestamptz not null default clock_timestamp(),
  made_in xid8 not null default pg_current_xact_id()
);
comment on table pooling.closing is 'One run that settled something. What some are owed, others owe: to the cent and to the minute, or it is not made.';
select platform.protect('pooling.closing', 'insert, select');

create table pooling.use (
  id            uuid primary key default gen_random_uuid(),
  deal_id       uuid not null references pooling.deal,
  day           date not null,
  quantity      integer not null check (quantity between 1 and 10000000),
  amount        integer not null check (amount >= 0),
  note          text check (char_length(note) between 1 and 300),
  recorded_side text not null check (recorded_side in ('provider', 'taker')),
  recorded_by   uuid references people.person on delete set null,
  recorded_at   timestamptz not null default clock_timestamp(),
  state         text not null default 'recorded' check (state in ('recorded', 'confirmed', 'disputed', 'dropped', 'settled')),
  confirmed_by  uuid references people.person on delete set null,
  confirmed_at  timestamptz,
  dispute_why   text check (char_length(dispute_why) between 3 and 500),
  disputed_by   uuid references people.person on delete set null,
  decided_by    uuid references people.person on delete set null,
  decided_why   text check (char_length(decided_why) between 3 and 500),
  closing_id    uuid references pooling.closing,
  demo          boolean not null default false,
  constraint use_of_two check (confirmed_by is null or confirmed_by is distinct from recorded_by),
  constraint use_disputed_by_other check (disputed_by is null or disputed_by is distinct from recorded_by),
  constraint use_confirmed check (state not in ('confirmed', 'settled') or confirmed_at is not null),
  constraint use_disputed check (state <> 'disputed' or dispute_why is not null),
  constraint use_settled check ((state = 'settled') = (closing_id is not null))
);
create index use_deal on pooling.use (deal_id, day);
create index use_closing on pooling.use (closing_id);
create index use_recorder on pooling.use (recorded_by);
create index use_confirmer on pooling.use (confirmed_by);
create index use_disputer on pooling.use (disputed_by);
create index use_decider on pooling.use (decided_by);
create index use_waits on pooling.use (day) where state in ('recorded', 'confirmed', 'disputed');
comment on table pooling.use is 'A service that was given: recorded by one side, confirmed by the other, by another person. Only what is confirmed is settled.';
comment on column pooling.use.quantity is 'Hundredths of a unit.';
comment on column pooling.use.amount is 'Cents without VAT, or minutes: price times quantity, rounded half up, once; computed by the database.';

create function pooling.check_use() returns trigger language plpgsql as $$
declare
  agreed pooling.deal;
  most integer;
  used bigint;
begin
  -- The deal first, then its offer: two at once wait for each other, and each sees what the other used.
  select * into agreed from pooling.deal d where d.id = new.deal_id for update;
  select o.capacity into most from pooling.offer o where o.id = agreed.offer_id for update;
  if agreed.state is distinct from 'agreed' or new.day < agreed.first_day or new.day > coalesce(agreed.last_day, new.day) or new.day > coalesce(agreed.ends_on, new.day) then
    raise exception 'nothing is agreed for that day' using errcode = '23514', constraint = 'use_within_deal';
  end if;
  if new.day > (clock_timestamp() at time zone 'Europe/Paris')::date then
    raise exception 'what is ahead was not given yet' using errcode = '23514', constraint = 'use_was';
  end if;
  if agreed.ceiling is not null then
    select coalesce(sum(u.quantity), 0) into used from pooling.use u
      where u.deal_id = agreed.id and u.state <> 'dropped' and date_trunc('month', u.day::timestamp) = date_trunc('month', new.day::timestamp);
    if used + new.quantity > 100::bigint * agreed.ceiling then
      raise exception 'more than was agreed for the month' using errcode = '23514', constraint = 'use_under_ceiling';
    end if;
  end if;
  if most is not null and agreed.offer_id is not null then
    select coalesce(sum(u.quantity), 0) into used from pooling.use u join pooling.deal d on d.id = u.deal_id
      where d.offer_id = agreed.offer_id and u.state <> 'dropped' and date_trunc('month', u.day::timestamp) = date_trunc('month', new.day::timestamp);
    if used + new.quantity > 100::bigint * most then
      raise exception 'more than is offered for the month' using errcode = '23514', constraint = 'use_under_capacity';
    end if;
  end if;
  if (agreed.price::bigint * new.quantity + 50) / 100 > 2000000000 then
    raise exception 'more than can be counted' using errcode = '23514', constraint = 'use_countable';
  end if;
  new.amount := (agreed.price::bigint * new.quantity + 50) / 100;
  return new;
end $$;
create trigger use_within_deal before insert on pooling.use for each row execute function pooling.check_use();

create function pooling.check_use_move() returns trigger language plpgsql as $$
begin
  if (new.deal_id, new.day, new.quantity, new.amount, new.recorded_side, new.note, new.recorded_at) is distinct from
    (old.deal_id, old.day, old.quantity, old.amount, old.recorded_side, old.note, old.recorded_at) then
    raise exception 'what was recorded does not change' using errcode = '23514', constraint = 'use_stays';
  end if;
  if old.state <> new.state and (old.state, new.state) not in
    (('recorded', 'confirmed'), ('recorded', 'disputed'), ('recorded', 'dropped'), ('disputed', 'confirmed'), ('disputed', 'dropped'), ('confirmed', 'settled')) then
    raise exception 'what is % does not become %', old.state, new.state using errcode = '23514', constraint = 'use_moves';
  end if;
  return new;
end $$;
create trigger use_moves before update on pooling.use for each row execute function pooling.check_use_move();

create table pooling.statement (
  id             uuid primary key default gen_random_uuid(),
  closing_id     uuid not null references pooling.closing,
  structure_id   uuid references people.structure on delete set null,
  structure_name text not null check (char_length(structure_name) between 1 and 200),
  structure_siret text,
  structure_address text not null default '',
  year           smallint not null,
  number         integer not null,
  issued_on      date not null,
  constraint statement_number unique (year, number),
  constraint statement_year check (year = extract(year from issued_on) and number > 0),
  constraint statement_once unique (closing_id, structure_id)
);
create index statement_structure on pooling.statement (structure_id);
comment on table pooling.statement is 'What one structure owes others and is owed by them, of one closing: numbered without holes by year.';
select platform.keep_on_one_line('pooling.statement', 'structure_name');
select platform.protect('pooling.statement', 'insert, select');

create table pooling.line (
  statement_id uuid not null references pooling.statement,
  number       integer not null check (number > 0),
  kind         text not null check (kind in ('use', 'share', 'purchase', 'correction')),
  source       uuid not null,
  day          date not null,
  label        text not null check (char_length(label) between 1 and 200),
  other_id     uuid,
  other_name   text not null check (char_length(other_name) between 1 and 200),
  unit         text check (unit in ('hour', 'day', 'piece', 'kilometre')),
  quantity     integer check (quantity >= 0),
  cents        bigint not null,
  minutes      bigint not null default 0,
  vat          smallint not null check (vat between -1 and 3000),
  reason       text check (char_length(reason) between 3 and 300),
  primary key (statement_id, number),
  constraint line_once unique (statement_id, kind, source, other_id),
  constraint line_corrects check ((kind = 'correction') = (reason is not null))
);
create index line_source on pooling.line (source);
comment on table pooling.line is 'Above nought: owed to the structure of the statement; below: owed by it. The other has the same line with the other sign.';
comment on column pooling.line.source is 'The use, the key of a year or the purchase of which it comes; of a correction, that of what it takes off.';
comment on column pooling.line.vat is 'Hundredths of a percent; -1: exempt, or in exchange.';
comment on column pooling.line.quantity is 'Hundredths of a unit.';
select platform.keep_on_one_line('pooling.line', 'label');
select platform.keep_on_one_line('pooling.line', 'other_name');
select platform.keep_on_one_line('pooling.line', 'reason');
select platform.protect('pooling.line', 'insert, select');

create table pooling.correction (
  id         uuid primary key default gen_random_uuid(),
  source     uuid not null constraint correction_once unique,
  reason     text not null check (char_length(reason) between 3 and 300),
  made_by    uuid references people.person on delete set null,
  made_at    timestamptz not null default clock_timestamp(),
  closing_id uuid references pooling.closing
);
create index correction_author on pooling.correction (made_by);
create index correction_waits on pooling.correction (made_at) where closing_id is null;
comment on table pooling.correction is 'What was settled and should not have been: the next closing takes it off, with a counter-line on each side.';
select platform.keep_on_one_line('pooling.correction', 'reason');

create function pooling.number_statement() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  -- Held to the end of the transaction: the next one waits, and finds this number taken or given back.
  perform pg_advisory_xact_lock(hashtextextended('pooling.statement', 0));
  new.issued_on := (clock_timestamp() at time zone 'Europe/Paris')::date;
  new.year := extract(year from new.issued_on);
  new.number := 1 + coalesce((select max(s.number) from pooling.statement s where s.year = new.year), 0);
  return new;
end $$;
create trigger statement_is_numbered before insert on pooling.statement for each row execute function pooling.number_statement();

create function pooling.check_lines() returns trigger language plpgsql as $$
begin
  if exists (select from added n join pooling.statement s on s.id = n.statement_id join pooling.closing c on c.id = s.closing_id where c.made_in <> pg_current_xact_id()) then
    raise exception 'no line comes to a statement later' using errcode = '23514', constraint = 'lines_of_closing';
  end if;
  return null;
end $$;
create trigger lines_of_closing after insert on pooling.line referencing new table as added for each statement execute function pooling.check_lines();

create function pooling.check_closing() returns trigger language plpgsql as $$
begin
  if exists (
    select from pooling.statement s join pooling.line l on l.statement_id = s.id where s.closing_id = new.id
    group by l.source, l.kind, l.vat having sum(l.cents) <> 0 or sum(l.minutes) <> 0) then
    raise exception 'what some are owed is not what others owe' using errcode = '23514', constraint = 'closing_is_even';
  end if;
  return null;
end $$;
create constraint trigger closing_is_even after insert on pooling.closing deferrable initially deferred for each row execute function pooling.check_closing();
