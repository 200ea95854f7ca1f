-- What a reading of a dataset found new or different, until all of it was read: a large one is held by no process whole.
create table opendata.incoming (
  collection text not null,
  run        uuid not null,
  key        text not null check (key <> ''),
  row        jsonb not null,
  begun_at   timestamptz not null default clock_timestamp(),
  primary key (run, key)
);
comment on table opendata.incoming is 'Rows of a reading that goes on; those of one that died go after a day.';
