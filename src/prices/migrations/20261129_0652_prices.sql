create schema prices;

create table prices.list (
  id           uuid primary key default gen_random_uuid(),
  place_id     uuid not null references places.place (id) on delete cascade,
  place_before uuid,
  name         text not null check (char_length(name) between 2 and 100),
  created_at   timestamptz not null default now(),
  demo         boolean not null default false
);
create index list_place on prices.list (place_id);
comment on table prices.list is 'The prices of a place for some of what can be booked there.';
select platform.keep_on_one_line('prices.list', 'name');

create table prices.edition (
  id          bigint generated always as identity primary key,
  list_id     uuid not null references prices.list (id) on delete cascade,
  starts      date not null,
  covers      jsonb not null constraint edition_covers check (jsonb_typeof(covers) = 'object' and covers ? 'all'),
  free_under  smallint not null default 0 check (free_under between 0 and 1440),
  free_month  smallint not null default 0 check (free_month between 0 and 6000),
  deposit     integer not null default 0 check (deposit between 0 and 10000000),
  vat         smallint check (vat between 0 and 3000),
  made_at     timestamptz not null default now()
);
create index edition_list on prices.edition (list_id, starts desc, id desc);
comment on table prices.edition is 'What a list says from a day on. Of one day the last counts. None is changed: what was booked at a price keeps it.';
comment on column prices.edition.covers is '{"all": {"hour": 500, "half": 1500, "day": 2500}, "resident": …}: cents, VAT included, by group; a group without any pays what all pay.';
comment on column prices.edition.free_under is 'Minutes: what lasts no longer costs nothing. 0: no such rule.';
comment on column prices.edition.free_month is 'Minutes of each month that cost a person nothing. 0: no such rule.';
comment on column prices.edition.deposit is 'Cents, given back.';
comment on column prices.edition.vat is 'Hundredths of a percent; null: exempt, article 293 B of the French tax code.';
select platform.protect('prices.edition', 'insert, select');

create table prices.priced (
  resource_id uuid primary key references bookings.resource (id) on delete cascade,
  list_id     uuid not null references prices.list (id) on delete cascade
);
create index priced_list on prices.priced (list_id);
comment on table prices.priced is 'Which list says the price of a resource. A resource that its host calls free of charge costs nothing all the same.';

create table prices.attestation (
  id          uuid primary key default gen_random_uuid(),
  person_id   uuid not null references people.person (id) on delete cascade,
  place_id    uuid not null references places.place (id) on delete cascade,
  "group"     text not null check ("group" in ('resident', 'job_seeker', 'member', 'association', 'company')),
  until       date not null,
  attested_by uuid references people.person (id) on delete set null,
  attested_at timestamptz not null default now(),
  constraint attestation_once unique (person_id, place_id, "group")
);
create index attestation_place on prices.attestation (place_id);
create index attestation_author on prices.attestation (attested_by);
create index attestation_until on prices.attestation (until);
comment on table prices.attestation is 'A place has seen that somebody belongs to a group: until when, not the paper. Members are those of that place; other groups count at every place.';

create table prices.quote (
  id           bigint generated always as identity primary key,
  booking_id   uuid not null references bookings.booking (id) on delete cascade,
  edition_id   bigint not null references prices.edition (id) on delete cascade,
  cents        integer not null check (cents >= 0),
  "group"      text not null check ("group" in ('all', 'resident', 'job_seeker', 'member', 'association', 'company')),
  free_minutes smallint not null default 0 check (free_minutes >= 0),
  reasons      jsonb not null check (jsonb_typeof(reasons) = 'array'),
  made_at      timestamptz not null default now()
);
create index quote_booking on prices.quote (booking_id, id desc);
create index quote_edition on prices.quote (edition_id);
comment on table prices.quote is 'The price of a booking as it was shown, with its reasons. A booking that is moved has a new one: the last counts.';
select platform.protect('prices.quote', 'insert, select');
