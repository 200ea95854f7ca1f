-- What happens at places: once or again and again, with or without seats; and what a community keeps open by its rota.
create schema activities;

create table activities.service (
  id           uuid primary key default gen_random_uuid(),
  slug         text not null constraint service_slug unique check (slug ~ '^[a-z0-9-]{1,100}$'),
  place_id     uuid references places.place (id) on delete set null,
  place_before uuid,
  kind         text not null check (kind in ('repair_cafe', 'shared_kitchen', 'toy_library', 'concierge', 'tool_library', 'garden', 'other')),
  title        text not null check (char_length(title) between 3 and 120),
  about        text not null check (char_length(about) between 10 and 3000),
  state        text not null default 'open' check (state in ('open', 'withdrawn')),
  version      integer not null default 1,
  created_by   uuid references people.person (id) on delete set null,
  created_at   timestamptz not null default now(),
  changed_at   timestamptz not null default now(),
  demo         boolean not null default false
);
create index service_place on activities.service (place_id);
create index service_author on activities.service (created_by);
comment on table activities.service is 'What a community keeps open at a place: a repair café, a toy library. It opens when its rota has enough people, and is announced then only. Hours stay when the place is gone.';
select platform.keep_on_one_line('activities.service', 'title');

create table activities.member (
  service_id uuid not null references activities.service on delete cascade,
  person_id  uuid not null references people.person on delete cascade,
  part       text not null check (part in ('lead', 'member')),
  by         uuid references people.person (id) on delete set null,
  since      timestamptz not null default now(),
  primary key (service_id, person_id)
);
create index member_person on activities.member (person_id);
create index member_by on activities.member (by);
comment on table activities.member is 'Who keeps a service open. A lead fills the team and its rota; all see who has which shift, nobody else does.';

create table activities.activity (
  id           uuid primary key default gen_random_uuid(),
  place_id     uuid references places.place (id) on delete set null,
  place_before uuid,
  service_id   uuid references activities.service on delete cascade,
  title        text not null check (char_length(title) between 3 and 120),
  about        text not null check (char_length(about) between 10 and 3000),
  theme        text not null default 'other' check (theme in ('repair', 'making', 'digital', 'food', 'garden', 'culture', 'learning', 'language', 'work', 'wellbeing', 'meeting', 'other')),
  day          date not null,
  begins       time not null,
  ends         time not null check (ends > begins),
  weeks        smallint check (weeks in (1, 2, 4)),
  until        date check (until > day and until <= day + 371),
  room         text check (char_length(room) <= 120),
  audience     text check (char_length(audience) <= 200),
  children     boolean not null default false,
  price        text check (char_length(price) <= 200),
  how          text check (char_length(how) <= 500),
  seats        smallint check (seats between 1 and 500),
  needed       smallint not null default 0 check (needed between 0 and 50),
  wanted       smallint not null default 0 check (wanted between needed and 50),
  state        text not null default 'announced' check (state in ('announced', 'cancelled')),
  reason       text check (char_length(reason) <= 300),
  cancelled_at timestamptz,
  version      integer not null default 1,
  author_id    uuid references people.person (id) on delete set null,
  created_at   timestamptz not null default now(),
  changed_at   timestamptz,
  demo         boolean not null default false,
  constraint activity_repeats check ((weeks is null) = (until is null)),
  constraint activity_cancelled check ((state = 'cancelled') = (cancelled_at is not null) and (state = 'cancelled' or reason is null)),
  -- A service opens by its rota and counts no seats; what is no service has no rota.
  constraint activity_kept check (case when service_id is null then wanted = 0 else seats is null and needed > 0 end)
);
create unique index activity_once on activities.activity (place_id, title, day, begins) where state = 'announced' and place_before is null;
create index activity_place on activities.activity (place_id);
create index activity_service on activities.activity (service_id);
create index activity_author on activities.activity (author_id);
comment on table activities.activity is 'What happens at a place: once, or every so many weeks on the weekday of its first day until the last one; or the openings of a service. Its dates stand in activities.date.';
comment on column activities.activity.seats is 'Null: one comes without registering.';
comment on column activities.activity.needed is 'Of a service: so many people must have a shift, else the opening is not announced.';
comment on column activities.activity.wanted is 'Of a service: so many people may have a shift.';
comment on column activities.activity.price is 'Null: free.';
comment on column activities.activity.version is 'Grows with each correction, and when it is cancelled: the number by which calendars follow (RFC 5545, SEQUENCE).';
select platform.keep_on_one_line('activities.activity', 'title');

create table activities.date (
  id          uuid primary key default gen_random_uuid(),
  activity_id uuid not null references activities.activity on delete cascade,
  first_day   date not null,
  day         date not null,
  begins      time not null,
  ends        time not null check (ends > begins),
  -- By the clock of the place, both nights included in which it changes: what begins in the hour that is not there begins after it.
  during      tstzrange not null generated always as (tstzrange(
    (day + begins) at time zone 'Europe/Paris',
    greatest((day + ends) at time zone 'Europe/Paris', (day + begins + interval '1 minute') at time zone 'Europe/Paris'))) stored,
  seats       smallint check (seats between 1 and 500),
  needed      smallint not null default 0,
  wanted      smallint not null default 0,
  alone       boolean not null default false,
  state       text not null default 'planned' check (state in ('planned', 'cancelled')),
  reason      text check (char_length(reason) between 3 and 300),
  version     integer not null default 1,
  told_at     timestamptz,
  came        smallint check (came between 0 and 2000),
  came_by     uuid references people.person (id) on delete set null,
  constraint date_once unique (activity_id, first_day),
  constraint date_of_seats unique (id, seats),
  constraint date_of_wanted unique (id, wanted),
  constraint date_reason check ((state = 'cancelled') = (reason is not null))
);
create index date_during on activities.date (lower(during));
create index date_came_by on activities.date (came_by);
comment on table activities.date is 'One date of an activity. Of a service it is a shift of the rota as well.';
comment on column activities.date.first_day is 'The day that the series gives it; day is another once it was moved.';
comment on column activities.date.alone is 'Changed by itself: what is changed of the series leaves it as it is.';
comment on column activities.date.told_at is 'When the team was told that people are missing; null once nobody is.';
comment on column activities.date.came is 'How many people came, as those who were there counted; null: nobody said.';

create table activities.seat (
  id       uuid primary key default gen_random_uuid(),
  date_id  uuid not null,
  seats    smallint constraint seat_counted check (seats is not null),
  person_id uuid references people.person on delete set null,
  state    text not null check (state in ('taken', 'waiting', 'left')),
  number   smallint,
  asked_at timestamptz not null default clock_timestamp(),
  present  boolean,
  present_by uuid references people.person (id) on delete set null,
  constraint seat_of_date foreign key (date_id, seats) references activities.date (id, seats) on update cascade on delete cascade,
  constraint seat_number check ((state = 'taken') = (number is not null)),
  constraint seat_within check (number between 1 and seats),
  constraint seat_once unique (date_id, number),
  constraint seat_present check (present is null or state = 'taken')
);
create unique index seat_of_person on activities.seat (date_id, person_id) where state <> 'left';
create index seat_person on activities.seat (person_id);
create index seat_present_by on activities.seat (present_by);
comment on table activities.seat is 'Somebody has a seat of a date, waits for one, or has left it. Seats are numbered: there are never more than the date has.';

create table activities.turn (
  id        uuid primary key default gen_random_uuid(),
  date_id   uuid not null,
  wanted    smallint not null,
  person_id uuid references people.person on delete set null,
  number    smallint not null,
  taken_at  timestamptz not null default clock_timestamp(),
  minutes   smallint check (minutes between 0 and 1440),
  minutes_by uuid references people.person (id) on delete set null,
  constraint turn_of_date foreign key (date_id, wanted) references activities.date (id, wanted) on update cascade on delete cascade,
  constraint turn_within check (number between 1 and wanted),
  constraint turn_once unique (date_id, number),
  constraint turn_of_person unique (date_id, person_id)
);
create index turn_person on activities.turn (person_id);
create index turn_minutes_by on activities.turn (minutes_by);
comment on table activities.turn is 'Somebody keeps a service open on a date: a shift. Whoever gives it back has no row; of the past the hours stay when the person is gone.';
comment on column activities.turn.minutes is 'What they gave, where a lead said otherwise: 0 for who did not come. Null: as long as it lasted.';

create table activities.swap (
  id       uuid primary key default gen_random_uuid(),
  turn_id  uuid not null constraint swap_once unique references activities.turn on delete cascade,
  from_id  uuid not null references people.person on delete cascade,
  to_id    uuid not null references people.person on delete cascade,
  for_id   uuid references activities.turn on delete cascade,
  asked_at timestamptz not null default clock_timestamp(),
  check (from_id <> to_id),
  check (turn_id <> for_id)
);
create index swap_from on activities.swap (from_id);
create index swap_to on activities.swap (to_id);
create index swap_for on activities.swap (for_id);
comment on table activities.swap is 'Somebody asks another of the team to take their shift, for one of theirs or for none. Whoever answers, gives a shift back or leaves ends it: the row goes.';

-- What hosts announced until now keeps its address.
insert into activities.activity (id, place_id, title, about, day, begins, ends, weeks, until, room, audience, price, how, state, reason, cancelled_at, version, author_id, created_at, changed_at)
select id, place_id, title, about, day, begins, ends, case when until is null then null else 1 end, until, room, audience, price, how, state, reason, cancelled_at, version,
  author_id, created_at, changed_at
from places.announcement;
insert into activities.date (activity_id, first_day, day, begins, ends)
select a.id, d::date, d::date, a.begins, a.ends from activities.activity a, generate_series(a.day, coalesce(a.until, a.day), interval '7 days') d;
