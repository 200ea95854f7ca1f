create schema places;

create table places.place (
  id               uuid primary key default gen_random_uuid(),
  slug             text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name             text not null check (length(name) between 2 and 200),
  summary          text check (length(summary) <= 280),
  description      text,
  status           text not null default 'published' check (status in ('proposed', 'published', 'suspended')),
  stage            text not null default 'opening' check (stage in ('idea', 'prefiguration', 'opening', 'rooted', 'closed')),
  target_group     text check (target_group in ('innovators', 'bigger_structures')),

  commune_code     char(5) not null references territory.commune,
  insee_code       char(5) not null,
  postal_code      char(5) not null,
  address          text not null,
  address_extra    text,
  longitude        double precision check (longitude between -180 and 180),
  latitude         double precision check (latitude between -90 and 90),
  location_precision text not null default 'address' check (location_precision in ('address', 'street', 'commune')),

  phone            text,
  emails           text[] not null default '{}',
  websites         text[] not null default '{}',
  booking_url      text,
  access_libre_url text,

  typologies       text[] not null default '{}',
  activities       text[] not null default '{}',
  services         text[] not null default '{}',
  publics          text[] not null default '{}',
  specific_care    text[] not null default '{}',
  fees             text[] not null default '{}',
  price_note       text,
  access_modes     text[] not null default '{}',
  support_modes    text[] not null default '{}',
  programmes       text[] not null default '{}',
  training_labels  text[] not null default '{}',
  other_labels     text[] not null default '{}',
  mobility         text[] not null default '{}',
  languages        text[] not null default '{}',

  hours            text,
  wheelchair       text check (wheelchair in ('yes', 'limited', 'no')),
  accessibility_note text,
  capacity         integer check (capacity > 0),
  desks            integer check (desks > 0),

  structure_name   text,
  structure_pivot  text check (structure_pivot ~ '^[a-zA-Z0-9]{9,14}$'),

  source           text not null,
  facts_date       date not null,
  confirmed_at     timestamptz,
  demo             boolean not null default false,
  created_at       timestamptz not null default now(),
  updated_at       timestamptz not null default now(),
  search           tsvector not null default '',
  folded           text not null default '',
  check ((longitude is null) = (latitude is null))
);
comment on table places.place is 'Third places (tiers-lieux): one record for everything else. Written only by src/places.';
comment on column places.place.insee_code is 'The code that the source gave: an associated commune''s (Hellemmes, Lomme) or the commune''s own.';
comment on column places.place.hours is 'Opening hours in OpenStreetMap syntax, wall-clock time of Europe/Paris.';
comment on column places.place.facts_date is 'The day the facts were true according to their source (date_maj).';
comment on column places.place.search is 'Words of name, summary, activities, services for full-text search, kept by the room''s one saving function.';
comment on column places.place.folded is 'platform.fold(name, address, commune) for searches that forgive typos.';

create table places.origin (
  source      text not null,
  source_id   text not null,
  place_id    uuid not null references places.place on delete cascade,
  facts_date  date not null,
  digest      text not null,
  imported_at timestamptz not null default now(),
  primary key (source, source_id)
);
comment on table places.origin is 'Which record of which source a place came from: an import finds its own again, and digest tells whether anything changed.';

create table places.change (
  id       bigint generated always as identity primary key,
  place_id uuid not null references places.place on delete cascade,
  at       timestamptz not null default now(),
  field    text not null,
  before   jsonb,
  after    jsonb,
  source   text not null,
  reason   text
);
comment on table places.change is 'History of every field: who said what, when. The last line of a field is where that fact comes from.';

create table places.stage_date (
  place_id uuid not null references places.place on delete cascade,
  stage    text not null check (stage in ('idea', 'prefiguration', 'opening', 'rooted', 'closed')),
  since    date not null,
  primary key (place_id, stage)
);

create table places.closing (
  id       uuid primary key default gen_random_uuid(),
  place_id uuid not null references places.place on delete cascade,
  during   daterange not null check (not isempty(during) and not lower_inf(during) and not upper_inf(during)),
  reason   text,
  exclude using gist (place_id with =, during with &&)
);
comment on table places.closing is 'Exceptional closings, whole days, both bounds inside as typed ([first, last + 1)).';

create table places.support (
  id       uuid primary key default gen_random_uuid(),
  place_id uuid not null references places.place on delete cascade,
  year     smallint not null,
  label    text not null,
  cents    bigint not null check (cents >= 0),
  source   text not null
);
comment on table places.support is 'Public support received, in euro cents.';

create table places.photo (
  id       uuid primary key default gen_random_uuid(),
  place_id uuid not null references places.place on delete cascade,
  file_id  uuid not null,
  alt      text not null check (length(alt) > 0),
  position smallint not null default 0
);

create table places.place_zone (
  place_id uuid not null references places.place on delete cascade,
  zone_id  uuid not null references territory.zone on delete cascade,
  primary key (place_id, zone_id)
);

create table places.opening (
  hours  text not null,
  during tstzrange not null
);
comment on table places.opening is 'When each distinct hours string is open, as instants, for the days of places.opened_day: "open now" is an index look-up.';
create index opening_during on places.opening using gist (during);

create table places.opened_day (
  hours text not null,
  day   date not null,
  primary key (hours, day)
);
comment on table places.opened_day is 'The days of Europe/Paris for which places.opening has been computed.';

create table places.duplicate_suggestion (
  place_id   uuid not null references places.place on delete cascade,
  other_id   uuid not null references places.place on delete cascade,
  score      real not null check (score between 0 and 1),
  reasons    jsonb not null default '[]',
  decided    text check (decided in ('merged', 'not_duplicates')),
  found_at   timestamptz not null default now(),
  primary key (place_id, other_id),
  check (place_id < other_id)
);

create index place_commune on places.place (commune_code) where status = 'published';
create index place_name on places.place (name collate "fr-x-icu", id) where status = 'published';
create index place_facts on places.place (facts_date desc, id) where status = 'published';
create index place_search on places.place using gin (search);
create index place_folded on places.place using gin (folded gin_trgm_ops);
create index place_services on places.place using gin (services);
create index place_activities on places.place using gin (activities);
create index place_hours on places.place (hours) where hours is not null;
create index place_zone_zone on places.place_zone (zone_id);
create index change_place on places.change (place_id, id desc);
create index origin_place on places.origin (place_id);
create index closing_place on places.closing (place_id);
create index support_place on places.support (place_id);
create index photo_place on places.photo (place_id);
