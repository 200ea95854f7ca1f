-- Keys with which a program sends versions of one dataset, and nothing else.
create table opendata.dataset_key (
  id           uuid primary key default gen_random_uuid(),
  dataset      text not null references opendata.published on delete cascade,
  name         text not null check (length(name) between 2 and 80),
  hash         bytea not null unique check (octet_length(hash) = 32),
  publishes    boolean not null default false,
  created_at   timestamptz not null default clock_timestamp(),
  created_by   uuid not null references people.person,
  expires_at   timestamptz not null,
  last_used_at timestamptz,
  revoked_at   timestamptz,
  check (expires_at > created_at and expires_at < created_at + interval '400 days')
);
create index dataset_key_dataset on opendata.dataset_key (dataset, created_at);
create index dataset_key_creator on opendata.dataset_key (created_by);
select platform.keep_on_one_line('opendata.dataset_key', 'name');
comment on table opendata.dataset_key is 'A key is shown once; its print is kept. It opens what its maker may still do: it dies with their role.';
comment on column opendata.dataset_key.publishes is 'What it sends is published by itself where nothing is left to decide and no cell is to be corrected.';

alter table opendata.edition add column publishes_for uuid references people.person;
create index edition_publishes_for on opendata.edition (publishes_for);
comment on column opendata.edition.publishes_for is 'Who made the key that sent it, when it is to be published by itself.';
