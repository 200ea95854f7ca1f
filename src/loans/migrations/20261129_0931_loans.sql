create schema loans;

create table loans.terms (
  resource_id uuid primary key references bookings.resource on delete cascade,
  owner_id    uuid references people.structure on delete set null,
  borrowers   text[] not null default '{person,structure,place}'
              check (cardinality(borrowers) > 0 and borrowers <@ array['person', 'structure', 'place']),
  longest     smallint not null default 14 check (longest between 1 and 180),
  notice      smallint not null default 1 check (notice between 0 and 60),
  horizon     smallint not null default 120 check (horizon between 1 and 730),
  at_once     smallint not null default 1 check (at_once between 1 and 200),
  approval    boolean not null default true,
  answer      smallint not null default 3 check (answer between 1 and 30),
  waits       smallint not null default 2 check (waits between 0 and 30),
  value_cents integer check (value_cents between 0 and 100000000),
  conditions  text check (char_length(conditions) <= 2000),
  signs       boolean not null default true,
  carries     boolean not null default false,
  by_hour     boolean not null default false,
  state       text not null default 'open' check (state in ('open', 'paused')),
  version     integer not null default 1,
  created_by  uuid references people.person on delete set null,
  created_at  timestamptz not null default now(),
  changed_at  timestamptz not null default now(),
  demo        boolean not null default false
);
create index terms_owner on loans.terms (owner_id);
create index terms_author on loans.terms (created_by);
comment on table loans.terms is 'That a resource is lent for days, to whom and how. Its words, picture, place and units are those of bookings.';
comment on column loans.terms.owner_id is 'The structure to which it belongs, where that is not the place that keeps it.';
comment on column loans.terms.notice is 'Days between the asking and the first day, at least.';
comment on column loans.terms.answer is 'Days after which what nobody answered lapses.';
comment on column loans.terms.waits is 'Days after the first for which it waits for whoever does not come.';
comment on column loans.terms.value_cents is 'Of one of them, as the paper says that is signed.';
comment on column loans.terms.by_hour is 'It is booked by the hour besides.';

create table loans.move (
  before text not null,
  after  text not null,
  primary key (before, after)
);
insert into loans.move values
  ('asked', 'granted'), ('asked', 'refused'), ('asked', 'cancelled'), ('asked', 'lapsed'),
  ('queued', 'offered'), ('queued', 'cancelled'), ('queued', 'lapsed'),
  ('offered', 'asked'), ('offered', 'granted'), ('offered', 'cancelled'), ('offered', 'lapsed'),
  ('granted', 'sent'), ('granted', 'out'), ('granted', 'refused'), ('granted', 'cancelled'), ('granted', 'lapsed'),
  ('sent', 'out'), ('sent', 'lost'),
  ('out', 'coming'), ('out', 'returned'), ('out', 'lost'),
  ('coming', 'returned'), ('coming', 'lost'),
  ('lost', 'returned');
comment on table loans.move is 'What a loan may become; everything else is refused by the database.';
select platform.protect('loans.move', 'select');

create table loans.loan (
  id             uuid primary key default gen_random_uuid(),
  resource_id    uuid references bookings.resource on delete set null,
  booking_id     uuid constraint loan_booking unique references bookings.booking on delete set null,
  place_id       uuid references places.place on delete set null,
  place_before   uuid,
  owner_id       uuid references people.structure on delete set null,
  thing          text not null check (char_length(thing) between 2 and 100),
  lender         text not null check (char_length(lender) between 1 and 300),
  borrower       text not null check (borrower in ('person', 'structure', 'place')),
  person_id      uuid references people.person on delete set null,
  structure_id   uuid references people.structure on delete set null,
  to_place_id    uuid references places.place on delete set null,
  to_place_before uuid,
  borrower_name  text check (char_length(borrower_name) between 1 and 300),
  borrower_id    uuid generated always as (case borrower when 'person' then person_id when 'structure' then structure_id else to_place_id end) stored,
  units          smallint not null default 1 check (units between 1 and 200),
  first_day      date not null,
  last_day       date not null,
  purpose        text check (char_length(purpose) <= 300),
  carried        boolean not null default false,
  state          text not null check (state in ('asked', 'queued', 'offered', 'granted', 'sent', 'out', 'coming', 'returned', 'lost', 'refused', 'cancelled', 'lapsed')),
  waits_until    timestamptz,
  value_cents    integer check (value_cents >= 0),
  conditions     text check (char_length(conditions) <= 2000),
  signs          boolean not null,
  signed_at      timestamptz,
  handed_at      timestamptz,
  returned_at    timestamptz,
  ended_at       timestamptz,
  ended_by       text check (ended_by in ('borrower', 'lender', 'house')),
  reason         text check (char_length(reason) between 3 and 300),
  reminded_first date,
  reminded_last  date,
  dunned_at      timestamptz,
  version        integer not null default 1,
  made_at        timestamptz not null default now(),
  demo           boolean not null default false,
  constraint loan_days check (last_day >= first_day),
  constraint loan_borrower check (case borrower when 'person' then num_nonnulls(structure_id, to_place_id, borrower_name) = 0
    when 'structure' then to_place_id is null and borrower_name is not null else structure_id is null and borrower_name is not null end),
  constraint loan_waits check ((state in ('asked', 'queued', 'offered')) = (waits_until is not null)),
  constraint loan_ended check ((state in ('refused', 'cancelled', 'lapsed', 'lost', 'returned')) = (ended_at is not null and ended_by is not null)),
  constraint loan_handed check (case when state in ('out', 'coming') then handed_at is not null
    when state in ('asked', 'queued', 'offered', 'granted', 'sent', 'refused', 'cancelled', 'lapsed') then handed_at is null else true end),
  constraint loan_signed check (not signs or handed_at is null or signed_at is not null),
  constraint loan_returned check ((state = 'returned') = (returned_at is not null)),
  constraint loan_queued_once exclude using gist (borrower_id with =, resource_id with =, daterange(first_day, last_day, '[]') with &&)
    where (state in ('asked', 'queued', 'offered', 'granted'))
);
create index loan_resource on loans.loan (resource_id, state);
create index loan_place on loans.loan (place_id, state);
create index loan_owner on loans.loan (owner_id);
create index loan_person on loans.loan (person_id);
create index loan_structure on loans.loan (structure_id);
create index loan_to_place on loans.loan (to_place_id);
create index loan_waiting on loans.loan (waits_until) where waits_until is not null;
create index loan_out on loans.loan (borrower_id, last_day) where state = 'out';
comment on table loans.loan is 'Somebody borrows units of a resource for days, from the asking to the return. Its units are taken by a booking of the kind loan. Rows stay: figures are counted from them.';
comment on column loans.loan.thing is 'The name of what is lent, as it was: it stays when the thing goes.';
comment on column loans.loan.lender is 'The name of the place, or of the structure to which it belongs, as it was.';
comment on column loans.loan.person_id is 'Who asked: for themselves, or in the name of the structure or the place that borrows.';
comment on column loans.loan.to_place_id is 'The place that borrows.';
comment on column loans.loan.borrower_id is 'Who owes it: what is late stands against them.';
comment on column loans.loan.last_day is 'The last day on which it may be away; it is late from the next.';
comment on column loans.loan.state is 'asked: taken until the lender answers. queued: others have it, nothing is taken. offered: it became free and is taken until whoever queued answers. granted: waits to be handed over. sent, coming: on its way, by a carrier. out: with the borrower.';
comment on column loans.loan.conditions is 'Those on which it was lent; those of today stand with the terms.';

create table loans.step (
  loan_id  uuid not null references loans.loan on delete cascade,
  number   smallint not null check (number > 0),
  at       timestamptz not null default clock_timestamp(),
  state    text not null,
  last_day date not null,
  primary key (loan_id, number)
);
comment on table loans.step is 'What a loan became, and until when it was lent. Written by the database, whoever changes it.';

create function loans.remember() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into loans.step (loan_id, number, state, last_day)
  select new.id, coalesce(max(s.number), 0) + 1, new.state, new.last_day from loans.step s where s.loan_id = new.id;
  return null;
end $$;
create trigger loan_made after insert on loans.loan for each row execute function loans.remember();
create trigger loan_changed after update of state, last_day on loans.loan for each row
  when (old.state is distinct from new.state or old.last_day is distinct from new.last_day) execute function loans.remember();
select platform.protect('loans.step', 'select');

create function loans.days(first_day date, last_day date) returns tstzrange language sql stable parallel safe as $$
  select tstzrange(first_day::timestamp at time zone 'Europe/Paris', (last_day + 1)::timestamp at time zone 'Europe/Paris')
$$;
comment on function loans.days is 'Whole days of Paris, both included: 23 or 25 hours where clocks change.';

create function loans.is_late(the_borrower uuid) returns boolean language sql stable as $$
  select exists (select from loans.loan l where l.borrower_id = the_borrower and l.state = 'out' and l.resource_id is not null
    and l.last_day < (clock_timestamp() at time zone 'Europe/Paris')::date)
$$;
comment on function loans.is_late is 'They have something that should have come back: nothing else is lent to them before. What a carrier has is not in their hands.';

create function loans.check_loan() returns trigger language plpgsql as $$
declare
  -- What is generated is not there yet.
  owes uuid := case new.borrower when 'person' then new.person_id when 'structure' then new.structure_id else new.to_place_id end;
begin
  if tg_op = 'INSERT' then
    if new.state not in ('asked', 'queued', 'granted') and not new.demo then
      raise exception 'a loan does not begin as %', new.state using errcode = '23514', constraint = 'loan_moves';
    end if;
  elsif old.state <> new.state and not exists (select from loans.move m where m.before = old.state and m.after = new.state) then
    raise exception 'a loan that is % does not become %', old.state, new.state using errcode = '23514', constraint = 'loan_moves';
  end if;
  if not new.demo and new.state in ('asked', 'queued', 'granted', 'sent', 'out') and (tg_op = 'INSERT' or old.state not in ('sent', 'out', 'coming', new.state))
    and owes is not null and loans.is_late(owes) then
    raise exception 'the borrower has something that is late' using errcode = '23514', constraint = 'no_loan_while_late';
  end if;
  return new;
end $$;
create trigger loan_moves before insert or update of state on loans.loan for each row execute function loans.check_loan();

create function loans.check_units() returns trigger language plpgsql as $$
declare
  one record;
begin
  select l.state, l.resource_id, b.state as booked, b.kind, b.resource_id as of, b.units = l.units as same,
      lower(b.during) = lower(loans.days(l.first_day, l.last_day)) and upper(b.during) >= upper(loans.days(l.first_day, l.last_day)) as covered
    into one from loans.loan l left join bookings.booking b on b.id = l.booking_id where l.id = new.id;
  if not found or one.resource_id is null then return null; end if;
  if one.state in ('asked', 'offered', 'granted', 'sent', 'out', 'coming') then
    if not coalesce(one.kind = 'loan' and one.booked = 'booked' and one.of = one.resource_id and one.same and one.covered, false) then
      raise exception 'the loan % takes none of its units', new.id using errcode = '23514', constraint = 'loan_takes_its_units';
    end if;
  elsif one.state in ('queued', 'refused', 'cancelled', 'lapsed') and one.booked = 'booked' then
    raise exception 'the loan % keeps units that it has not', new.id using errcode = '23514', constraint = 'loan_takes_its_units';
  end if;
  return null;
end $$;
create constraint trigger loan_takes_its_units after insert or update of state, booking_id, resource_id, units, first_day, last_day on loans.loan
  deferrable initially deferred for each row execute function loans.check_units();

create table loans.carriage (
  loan_id    uuid not null references loans.loan on delete cascade,
  way        text not null check (way in ('there', 'back')),
  carrier    text not null check (char_length(carrier) between 2 and 120),
  carrier_id uuid references people.person on delete set null,
  day        date not null,
  planned_by uuid references people.person on delete set null,
  planned_at timestamptz not null default now(),
  left_at    timestamptz,
  arrived_at timestamptz,
  primary key (loan_id, way),
  constraint carriage_order check (arrived_at is null or left_at is not null)
);
create index carriage_carrier on loans.carriage (carrier_id);
create index carriage_planner on loans.carriage (planned_by);
comment on table loans.carriage is 'Somebody carries what is lent from one place to another: a step of its own, with the state of the thing at each end.';
comment on column loans.carriage.carrier_id is 'The account of whoever carries, where they have one: they say themselves that they left.';
select platform.keep_on_one_line('loans.carriage', 'carrier');

create table loans.inspection (
  id         uuid primary key default gen_random_uuid(),
  loan_id    uuid not null references loans.loan on delete cascade,
  moment     text not null check (moment in ('handed', 'sent', 'received', 'sent_back', 'returned', 'reported')),
  condition  text not null check (condition in ('good', 'worn', 'damaged', 'incomplete')),
  note       text check (char_length(note) between 1 and 1000),
  file_id    uuid references platform.file (id),
  alt        text check (char_length(alt) between 1 and 300),
  by         uuid references people.person on delete set null,
  side       text not null check (side in ('lender', 'borrower', 'carrier')),
  at         timestamptz not null default clock_timestamp(),
  settled_at timestamptz,
  settled_by uuid references people.person on delete set null,
  settlement text check (char_length(settlement) between 3 and 300),
  constraint inspection_picture check (file_id is null or alt is not null),
  constraint inspection_note check (condition not in ('damaged', 'incomplete') or note is not null),
  constraint inspection_settled check ((settled_at is null) = (settlement is null))
);
create unique index inspection_once on loans.inspection (loan_id, moment) where moment <> 'reported';
create index inspection_loan on loans.inspection (loan_id, at);
create index inspection_by on loans.inspection (by);
create index inspection_settler on loans.inspection (settled_by);
create index inspection_file on loans.inspection (file_id) where file_id is not null;
comment on table loans.inspection is 'The state of what is lent when it changes hands, or when somebody reports a damage; who says so, with a picture.';
comment on column loans.inspection.settlement is 'What became of a damage: repaired, replaced, nothing to do.';
