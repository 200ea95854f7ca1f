create table telework.closing (
  id      uuid primary key default gen_random_uuid(),
  month   date not null check (extract(day from month) = 1),
  at      timestamptz not null default clock_timestamp(),
  made_in xid8 not null default pg_current_xact_id()
);
create index closing_month on telework.closing (month);
comment on table telework.closing is 'One run that settled something: all statements and settlements that it made. What it made is equal on both sides, or it is not made.';
comment on column telework.closing.month is 'Its first day. What was left waiting of earlier months is settled with it.';
comment on column telework.closing.made_in is 'The transaction that made it: no line comes to it later.';
select platform.protect('telework.closing', 'insert, select');

create table telework.statement (
  id            uuid primary key default gen_random_uuid(),
  closing_id    uuid not null references telework.closing,
  employer_id   uuid references people.structure on delete set null,
  employer_name text not null check (char_length(employer_name) between 1 and 200),
  employer_siret text,
  employer_address text not null default '',
  first_month   date not null,
  last_month    date not null,
  year          smallint not null,
  number        integer not null,
  issued_on     date not null,
  constraint statement_number unique (year, number),
  constraint statement_year check (year = extract(year from issued_on) and number > 0),
  constraint statement_months check (last_month >= first_month)
);
create index statement_employer on telework.statement (employer_id, last_month);
create index statement_closing on telework.statement (closing_id);
comment on table telework.statement is 'What an employer owes: numbered without holes by year, with the words of its record as they were.';
select platform.keep_on_one_line('telework.statement', 'employer_name');
select platform.protect('telework.statement', 'insert, select');

create table telework.statement_line (
  statement_id uuid not null references telework.statement,
  number       integer not null check (number > 0),
  kind         text not null check (kind in ('use', 'correction')),
  label        text check (char_length(label) between 1 and 200),
  halves       integer not null,
  cents        bigint not null,
  reason       text check (char_length(reason) between 3 and 300),
  primary key (statement_id, number),
  constraint statement_line_sign check (case kind when 'use' then halves > 0 and cents >= 0 and reason is null else halves <= 0 and cents <= 0 and reason is not null end)
);
comment on table telework.statement_line is 'Half-days and cents without VAT of a cost centre. Centres of fewer than five persons are one line (label null), as in #engines/disclosure.';
select platform.keep_on_one_line('telework.statement_line', 'label');
select platform.keep_on_one_line('telework.statement_line', 'reason');
select platform.protect('telework.statement_line', 'insert, select');

create table telework.statement_tax (
  statement_id uuid not null references telework.statement,
  vat          smallint not null check (vat between -1 and 3000),
  halves       integer not null,
  cents        bigint not null,
  primary key (statement_id, vat)
);
comment on table telework.statement_tax is 'The same cents by rate of VAT, hundredths of a percent; -1: exempt.';
select platform.protect('telework.statement_tax', 'insert, select');

create table telework.settlement (
  id          uuid primary key default gen_random_uuid(),
  closing_id  uuid not null references telework.closing,
  place_id    uuid references places.place on delete set null,
  place_before uuid,
  place_name  text not null check (char_length(place_name) between 1 and 200),
  place_address text not null default '',
  first_month date not null,
  last_month  date not null,
  year        smallint not null,
  number      integer not null,
  issued_on   date not null,
  constraint settlement_number unique (year, number),
  constraint settlement_year check (year = extract(year from issued_on) and number > 0),
  constraint settlement_months check (last_month >= first_month)
);
create index settlement_place on telework.settlement (place_id, last_month);
create index settlement_closing on telework.settlement (closing_id);
comment on table telework.settlement is 'What is owed to a place: numbered without holes by year.';
select platform.keep_on_one_line('telework.settlement', 'place_name');
select platform.protect('telework.settlement', 'insert, select');

create table telework.settlement_line (
  settlement_id uuid not null references telework.settlement,
  number        integer not null check (number > 0),
  kind          text not null check (kind in ('use', 'correction')),
  day           date not null,
  part          text not null check (part in ('morning', 'afternoon', 'day')),
  halves        integer not null,
  cents         bigint not null,
  vat           smallint not null check (vat between -1 and 3000),
  proof         bytea constraint settlement_line_proof unique,
  reason        text check (char_length(reason) between 3 and 300),
  primary key (settlement_id, number),
  constraint settlement_line_sign check (case kind when 'use' then halves > 0 and cents >= 0 and reason is null and proof is not null
    else halves <= 0 and cents <= 0 and reason is not null and proof is null end)
);
comment on table telework.settlement_line is 'One half-day or day, cents without VAT. Who had it, and for which employer, stands nowhere any more.';
comment on column telework.settlement_line.proof is 'Keyed hash (HMAC-SHA-256) of the code that whoever had it may have kept.';
select platform.protect('telework.settlement_line', 'insert, select');

create table telework.correction (
  id             uuid primary key default gen_random_uuid(),
  statement_id   uuid not null references telework.statement,
  settlement_id  uuid not null,
  line_number    integer not null,
  label          text,
  reason         text not null check (char_length(reason) between 3 and 300),
  made_by        uuid references people.person on delete set null,
  made_at        timestamptz not null default clock_timestamp(),
  closing_id     uuid references telework.closing,
  foreign key (settlement_id, line_number) references telework.settlement_line (settlement_id, number),
  constraint correction_once unique (settlement_id, line_number)
);
create index correction_statement on telework.correction (statement_id);
create index correction_author on telework.correction (made_by);
create index correction_waits on telework.correction (made_at) where closing_id is null;
comment on table telework.correction is 'A half-day that was settled and should not have been: taken off on both sides by the next closing, with a counter-line on each.';

select platform.keep_on_one_line('telework.correction', 'label');
select platform.keep_on_one_line('telework.correction', 'reason');

create function telework.number_statement() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  -- Held to the end of the transaction: the next one waits, and finds this number taken or given back.
  perform pg_advisory_xact_lock(hashtextextended('telework.' || tg_table_name, 0));
  new.issued_on := (clock_timestamp() at time zone 'Europe/Paris')::date;
  new.year := extract(year from new.issued_on);
  if tg_table_name = 'statement' then
    new.number := 1 + coalesce((select max(s.number) from telework.statement s where s.year = new.year), 0);
  else
    new.number := 1 + coalesce((select max(s.number) from telework.settlement s where s.year = new.year), 0);
  end if;
  return new;
end $$;
create trigger statement_is_numbered before insert on telework.statement for each row execute function telework.number_statement();
create trigger settlement_is_numbered before insert on telework.settlement for each row execute function telework.number_statement();

create function telework.check_lines() returns trigger language plpgsql as $$
declare
  late boolean;
begin
  if tg_table_name = 'settlement_line' then
    select exists (select from added n join telework.settlement s on s.id = n.settlement_id join telework.closing c on c.id = s.closing_id where c.made_in <> pg_current_xact_id()) into late;
  else
    select exists (select from added n join telework.statement s on s.id = n.statement_id join telework.closing c on c.id = s.closing_id where c.made_in <> pg_current_xact_id()) into late;
  end if;
  if late then
    raise exception 'no line comes to a statement later' using errcode = '23514', constraint = 'lines_of_closing';
  end if;
  return null;
end $$;
create trigger lines_of_closing after insert on telework.statement_line referencing new table as added for each statement execute function telework.check_lines();
create trigger taxes_of_closing after insert on telework.statement_tax referencing new table as added for each statement execute function telework.check_lines();
create trigger lines_of_settlement after insert on telework.settlement_line referencing new table as added for each statement execute function telework.check_lines();

create function telework.check_closing() returns trigger language plpgsql as $$
declare
  owed record;
  taxed record;
  due record;
begin
  select coalesce(sum(l.cents), 0) as cents, coalesce(sum(l.halves), 0) as halves into owed
    from telework.statement s join telework.statement_line l on l.statement_id = s.id where s.closing_id = new.id;
  select coalesce(sum(l.cents), 0) as cents, coalesce(sum(l.halves), 0) as halves into taxed
    from telework.statement s join telework.statement_tax l on l.statement_id = s.id where s.closing_id = new.id;
  select coalesce(sum(l.cents), 0) as cents, coalesce(sum(l.halves), 0) as halves into due
    from telework.settlement s join telework.settlement_line l on l.settlement_id = s.id where s.closing_id = new.id;
  if owed is distinct from due or owed is distinct from taxed then
    raise exception 'what employers owe (%) is not what places are owed (%)', owed, due using errcode = '23514', constraint = 'closing_is_even';
  end if;
  return null;
end $$;
create constraint trigger closing_is_even after insert on telework.closing deferrable initially deferred for each row execute function telework.check_closing();

create function telework.move_settlements(the_gone uuid, the_kept uuid) returns void language sql security definer set search_path = pg_catalog, pg_temp as $$
  update telework.settlement set place_id = the_kept, place_before = the_gone where place_id = the_gone
$$;
comment on function telework.move_settlements(uuid, uuid) is 'Two records were one place: what is owed to one is owed to the other. No sum, day or word is changed.';
revoke execute on function telework.move_settlements(uuid, uuid) from public;
select platform.lend('telework.move_settlements(uuid, uuid)');

create function telework.move_settlements_back(the_gone uuid, the_kept uuid) returns void language sql security definer set search_path = pg_catalog, pg_temp as $$
  update telework.settlement set place_id = place_before, place_before = null where place_id = the_kept and place_before = the_gone
$$;
comment on function telework.move_settlements_back(uuid, uuid) is 'The two records were two places after all.';
revoke execute on function telework.move_settlements_back(uuid, uuid) from public;
select platform.lend('telework.move_settlements_back(uuid, uuid)');
