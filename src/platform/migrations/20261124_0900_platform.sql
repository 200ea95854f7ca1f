-- Extensions that every room may use. All three are trusted: the owner of the database may create them.
create extension if not exists pg_trgm with schema public;
create extension if not exists unaccent with schema public;
create extension if not exists btree_gist with schema public;

-- unaccent() is only stable, because its dictionary could be edited; an index needs immutable, and nobody edits it here.
create function platform.fold(words text) returns text
  language sql immutable strict parallel safe
  return btrim(regexp_replace(lower(public.unaccent('public.unaccent'::regdictionary, normalize(words, nfc))), '[^[:alnum:]]+', ' ', 'g'));
comment on function platform.fold(text) is 'What searches compare: small letters, no accents, ligatures in two letters, anything else than letters and figures as one space.';

create table platform.event (
  id            bigint generated always as identity primary key,
  name          text not null check (name <> ''),
  payload       jsonb not null check (jsonb_typeof(payload) = 'object'),
  room          text not null,
  queue         text,
  created_at    timestamptz not null default now(),
  dispatched_at timestamptz
);
comment on table platform.event is 'The outbox: what happened in a room, written in the transaction in which it happened, handed to the queue of each listener afterwards. Kept 30 days.';
comment on column platform.event.queue is 'Set when the row is work for that one job rather than news for listeners.';
create index event_undispatched on platform.event (id) where dispatched_at is null;
create index event_dispatched on platform.event (dispatched_at) where dispatched_at is not null;

create table platform.task (
  id          uuid primary key default gen_random_uuid(),
  kind        text not null check (kind <> ''),
  title       text not null,
  data        jsonb not null default '{}',
  started_by  text,
  state       text not null default 'waiting' check (state in ('waiting', 'running', 'done', 'failed')),
  done        bigint not null default 0 check (done >= 0),
  total       bigint check (total >= 0),
  note        text,
  report      jsonb,
  reason      text,
  created_at  timestamptz not null default now(),
  changed_at  timestamptz not null default now(),
  finished_at timestamptz,
  check ((state in ('done', 'failed')) = (finished_at is not null)),
  check ((state = 'failed') = (reason is not null))
);
comment on table platform.task is 'Long work whose progress a page shows. Its job in jobs.job has the same id.';
comment on column platform.task.kind is 'The name of the job that does it: places/import.';
comment on column platform.task.started_by is 'Identifier of the person, null for the command line.';
create index task_open on platform.task (created_at) where finished_at is null;

-- Unlogged: a crash forgets the counters, which costs a few requests; every request writes here, which costs no journal.
create unlogged table platform.rate_limit (
  key     bytea primary key,
  used    integer not null check (used > 0),
  ends_at timestamptz not null
);
comment on table platform.rate_limit is 'How often something was done in the current window. Keys are salted hashes: no address is kept.';
create index rate_limit_ends_at on platform.rate_limit (ends_at);

create table platform.rate_limit_salt (
  only_one boolean primary key default true check (only_one),
  salt     text not null default gen_random_uuid()::text || gen_random_uuid()::text
);
comment on table platform.rate_limit_salt is 'Without a salt, the hash of an IPv4 address is undone by trying them all.';
insert into platform.rate_limit_salt default values;

create table platform.mail (
  id         uuid primary key default gen_random_uuid(),
  recipient  text not null,
  subject    text not null,
  body_text  text,
  body_html  text,
  locale     text not null,
  room       text not null,
  state      text not null check (state in ('kept', 'waiting', 'sent', 'failed')),
  problem    text,
  created_at timestamptz not null default now(),
  sent_at    timestamptz,
  check ((state = 'sent') = (sent_at is not null))
);
comment on table platform.mail is 'The development mailbox (kept) and the log of what was sent. Rows are removed after 30 days.';
comment on column platform.mail.body_text is 'Emptied once sent: links to sign in must not stay here.';
create index mail_created_at on platform.mail (created_at);

create table platform.file (
  id          uuid primary key default gen_random_uuid(),
  sha256      text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  storage_key text not null check (storage_key ~ '^[0-9a-f]{2}/[0-9a-f]{64}$'),
  media_type  text not null,
  size        bigint not null check (size > 0),
  name        text not null,
  room        text not null,
  created_at  timestamptz not null default now()
);
comment on table platform.file is 'Files that rooms keep. Equal contents are stored once, under their hash.';
create index file_sha256 on platform.file (sha256);
