-- What was said by a source, or confirmed by the place since: the younger of the two orders "the freshest first".
alter table places.place
  add column known_on date not null generated always as (greatest(facts_date, (confirmed_at at time zone 'Europe/Paris')::date)) stored;
comment on column places.place.known_on is 'The day on which the record was last known to be true.';
drop index places.place_facts;
create index place_known on places.place (known_on desc, id) where status = 'published';

alter table places.change add column author_id uuid references people.person on delete set null;
comment on column places.change.author_id is 'Who, for staff and for the export of one''s data: no page shows it. The public words are in source.';
create index change_author on places.change (author_id) where author_id is not null;

create table places.held_field (
  place_id uuid not null references places.place on delete cascade,
  field    text not null,
  source   text not null,
  at       timestamptz not null default now(),
  primary key (place_id, field)
);
comment on table places.held_field is 'Fields that the place or a public authority wrote by hand: imports leave them alone.';

create table places.disagreement (
  place_id     uuid not null references places.place on delete cascade,
  field        text not null,
  source       text not null,
  value        jsonb,
  facts_date   date not null,
  noted_at     timestamptz not null default now(),
  dismissed_at timestamptz,
  primary key (place_id, field, source)
);
comment on table places.disagreement is 'What a source says of a held field, when it is something else. Dismissed: the place knows and keeps its own words.';

create table places.proposal (
  id          uuid primary key default gen_random_uuid(),
  place_id    uuid not null unique references places.place on delete cascade,
  person_id   uuid references people.person on delete set null,
  submission  uuid not null unique,
  hours_words text check (length(hours_words) <= 500),
  note        text check (length(note) <= 2000),
  created_at  timestamptz not null default now()
);
comment on table places.proposal is 'Places that residents proposed. What became of one is the status of its place.';
comment on column places.proposal.submission is 'Drawn with the form: the same form sent twice is one proposal.';
create index proposal_person on places.proposal (person_id) where person_id is not null;

create table places.claim (
  id         uuid primary key default gen_random_uuid(),
  place_id   uuid not null references places.place on delete cascade,
  person_id  uuid not null references people.person on delete cascade,
  function   text check (length(function) between 2 and 120),
  message    text check (length(message) <= 2000),
  sent_to    text,
  code_hash  bytea,
  expires_at timestamptz,
  tries      smallint not null default 0,
  state      text not null check (state in ('code_sent', 'waiting', 'accepted', 'refused', 'withdrawn')),
  decided_at timestamptz,
  decided_by uuid references people.person on delete set null,
  reason     text check (length(reason) between 1 and 1000),
  created_at timestamptz not null default now(),
  check (state <> 'code_sent' or (code_hash is not null and expires_at is not null and sent_to is not null)),
  check (state <> 'waiting' or function is not null),
  check (state <> 'refused' or reason is not null),
  check ((state in ('accepted', 'refused', 'withdrawn')) = (decided_at is not null))
);
comment on table places.claim is 'People who say that they keep a place: proved by a code sent to its published address, or checked by an agent.';
comment on column places.claim.code_hash is 'SHA-256 of the claim''s identifier and the code.';
create unique index claim_open on places.claim (place_id, person_id) where state in ('code_sent', 'waiting');
create index claim_waiting on places.claim (created_at) where state = 'waiting';
create index claim_person on places.claim (person_id);

create table places.confirmation_request (
  id           uuid primary key default gen_random_uuid(),
  place_id     uuid not null references places.place on delete cascade,
  way          text not null check (way in ('hosts', 'mail')),
  token_hash   bytea unique,
  sent_at      timestamptz not null default now(),
  confirmed_at timestamptz,
  check ((way = 'mail') = (token_hash is not null))
);
comment on table places.confirmation_request is 'When a place was asked whether its record is still true, by which way, and whether it said so.';
create index confirmation_request_place on places.confirmation_request (place_id, sent_at desc);
