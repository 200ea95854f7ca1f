create schema visits;

create table visits.request (
  id             uuid primary key default gen_random_uuid(),
  state          text not null default 'unconfirmed'
                 check (state in ('unconfirmed', 'received', 'planning', 'proposed', 'confirmed', 'done', 'reported', 'cancelled', 'refused')),
  held           text check (held in ('links', 'same_text')),

  organisation   text not null check (length(organisation) between 2 and 160),
  kind           text not null check (kind in ('city', 'university', 'network', 'association', 'company', 'school', 'other')),
  city           text not null check (length(city) between 2 and 120),
  country        char(2) not null check (country ~ '^[A-Z]{2}$'),
  contact_name   text check (length(contact_name) between 2 and 120),
  email          text check (length(email) <= 254),
  phone          text check (length(phone) <= 40),

  people         smallint not null check (people between 1 and 200),
  wish           text not null check (wish in ('tour', 'share', 'both')),
  themes         text[] not null check (cardinality(themes) between 1 and 12),
  wished_days    jsonb not null default '[]' check (jsonb_typeof(wished_days) = 'array'),
  wished_period  daterange,
  language       text not null,
  wheelchair     boolean not null default false,
  transport      text not null check (transport in ('foot', 'bike', 'transit', 'coach')),
  message        text check (length(message) <= 3000),
  text_digest    bytea,
  locale         text not null check (locale in ('fr', 'en', 'nl')),

  day            date,
  practical      text check (length(practical) <= 2000),
  version        integer not null default 0,
  sequence       integer not null default 0,
  published_at   timestamptz,
  reason         text check (length(reason) between 2 and 1000),

  asked_at       timestamptz not null default now(),
  received_at    timestamptz,
  answered_at    timestamptz,
  ended_at       timestamptz,
  erased_at      timestamptz,
  demo           boolean not null default false,
  check (state not in ('cancelled', 'refused') or reason is not null),
  check (erased_at is not null or (contact_name is not null and email is not null)),
  check (erased_at is null or (contact_name is null and email is null and phone is null and message is null))
);
comment on table visits.request is 'An outside delegation asks to tour third places or to have an experience shared. No account: it follows its request by a private link.';
comment on column visits.request.held is 'Why a spam brake holds it apart until a planner has looked.';
comment on column visits.request.wished_days is 'Up to three: [{"day": "2027-03-11", "half": "morning" | "afternoon" | "whole"}].';
comment on column visits.request.version is 'Of the route: two planners who change it at once are told.';
comment on column visits.request.sequence is 'SEQUENCE of the calendar (RFC 5545): grows at each change after the first confirmation.';
comment on column visits.request.answered_at is 'The first word of a planner that the delegation could read.';
comment on column visits.request.erased_at is 'Name, addresses and messages are gone; what figures count stays.';
create index request_state on visits.request (state, received_at);
create index request_digest on visits.request (text_digest) where text_digest is not null;

create table visits.wished_place (
  request_id uuid not null references visits.request on delete cascade,
  place_id   uuid not null references places.place on delete cascade,
  primary key (request_id, place_id)
);

create table visits.stop (
  id          uuid primary key default gen_random_uuid(),
  request_id  uuid not null references visits.request on delete cascade,
  place_id    uuid not null references places.place on delete cascade,
  position    smallint not null,
  during      tstzrange not null check (not isempty(during) and not lower_inf(during) and not upper_inf(during)),
  state       text not null default 'draft'
              check (state in ('draft', 'asked', 'accepted', 'declined', 'countered', 'dropped', 'released')),
  told        tstzrange,
  asked_at    timestamptz,
  answered_at timestamptz,
  answered_by uuid references people.person on delete set null,
  other_start timestamptz,
  reason      text check (length(reason) <= 1000),
  check (state <> 'declined' or reason is not null),
  check (state <> 'countered' or other_start is not null),
  constraint host_is_free exclude using gist (place_id with =, during with &&) where (state = 'accepted'),
  constraint delegation_is_free exclude using gist (request_id with =, during with &&) where (state not in ('dropped', 'released')) deferrable initially deferred
);
comment on table visits.stop is 'One place of the route, and what its host answers. A dropped stop was asked once and left the route; a released one ended with its visit.';
comment on column visits.stop.told is 'The time that the host was last told; null when nobody was.';
create index stop_request on visits.stop (request_id, position);
create index stop_place on visits.stop (place_id);
create unique index stop_once on visits.stop (request_id, place_id) where state not in ('dropped', 'released');

create table visits.link (
  hash       bytea primary key check (length(hash) = 32),
  kind       text not null check (kind in ('confirm', 'follow', 'host')),
  request_id uuid not null references visits.request on delete cascade,
  stop_id    uuid references visits.stop on delete cascade,
  made_at    timestamptz not null default now(),
  ends_at    timestamptz,
  check ((kind = 'host') = (stop_id is not null))
);
comment on table visits.link is 'SHA-256 of the random tokens that letters carry. Each letter carries its own; all of them open the same page.';
create index link_request on visits.link (request_id);

create table visits.journal (
  id         bigint generated always as identity primary key,
  request_id uuid not null references visits.request on delete cascade,
  stop_id    uuid references visits.stop on delete set null,
  at         timestamptz not null default now(),
  act        text not null,
  side       text not null check (side in ('delegation', 'planner', 'host', 'house')),
  person_id  uuid references people.person on delete set null,
  words      text check (length(words) <= 3000),
  internal   boolean not null default false
);
comment on table visits.journal is 'What happened, and what was written. Internal lines are for planners only.';
create index journal_request on visits.journal (request_id, id);

create table visits.reminder (
  request_id uuid not null references visits.request on delete cascade,
  day        date not null,
  ahead      smallint not null check (ahead in (7, 1)),
  sent_at    timestamptz not null default now(),
  primary key (request_id, day, ahead)
);
comment on table visits.reminder is 'Each reminder is sent once; a visit that moves to another day is announced again.';

create table visits.report (
  request_id   uuid primary key references visits.request on delete cascade,
  slug         text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  title        text not null check (length(title) between 3 and 160),
  body         text not null check (length(body) between 20 and 8000),
  people       smallint not null check (people between 0 and 500),
  published_at timestamptz not null default now(),
  author_id    uuid references people.person on delete set null
);

create table visits.photo (
  id         uuid primary key default gen_random_uuid(),
  request_id uuid not null references visits.request on delete cascade,
  file_id    uuid not null,
  alt        text not null check (length(alt) between 3 and 300),
  position   smallint not null
);
create index photo_request on visits.photo (request_id, position);
