-- Programs of others that are told when a dataset changed.
create table opendata.hook (
  id         uuid primary key default gen_random_uuid(),
  person_id  uuid not null references people.person,
  name       text not null check (length(name) between 2 and 80),
  url        text not null check (url like 'https://%' and length(url) <= 500),
  secret     text not null check (length(secret) between 30 and 100),
  datasets   text[] not null check (cardinality(datasets) between 1 and 100),
  made_at    timestamptz not null default clock_timestamp(),
  stopped_at timestamptz
);
create index hook_person on opendata.hook (person_id, made_at);
select platform.keep_on_one_line('opendata.hook', 'name');
comment on table opendata.hook is 'What is sent names a dataset and its version, nothing that is in it.';
comment on column opendata.hook.stopped_at is 'Its person stopped it, or nobody answered for two days.';

create table opendata.delivery (
  id       uuid primary key default gen_random_uuid(),
  hook_id  uuid not null references opendata.hook on delete cascade,
  dataset  text not null,
  version  bigint not null,
  since    timestamptz not null,
  state    text not null default 'waiting' check (state in ('waiting', 'sent', 'dead')),
  tries    int not null default 0 check (tries >= 0),
  next_at  timestamptz not null default clock_timestamp(),
  answered int,
  fault    text,
  made_at  timestamptz not null default clock_timestamp(),
  tried_at timestamptz,
  unique (hook_id, dataset, version)
);
create index delivery_due on opendata.delivery (next_at) where state = 'waiting';
create index delivery_hook on opendata.delivery (hook_id, made_at);
comment on column opendata.delivery.since is 'What changed after this is to be asked for.';
comment on column opendata.delivery.fault is 'A word of the house: why nothing was answered.';
