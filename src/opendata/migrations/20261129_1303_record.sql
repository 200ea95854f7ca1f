-- What the machine interface answers from: each dataset's rows as they were last read, and which are gone.
create schema opendata;

create table opendata.collection (
  id         text primary key check (id ~ '^[a-z0-9-]{1,80}$'),
  version    integer not null default 0,
  tables     text[],
  print      text,
  begun_at   timestamptz not null default clock_timestamp(),
  changed_at timestamptz not null default clock_timestamp(),
  read_at    timestamptz not null default clock_timestamp()
);
comment on table opendata.collection is 'A dataset as the machine interface knows it. `tables` are those that its rows are made of (null: the hour has a say in them too), `print` what they printed when the rows were read (null: they changed meanwhile).';

create table opendata.record (
  collection text not null references opendata.collection on delete cascade,
  key        text not null check (key <> ''),
  row        jsonb,
  changed_at timestamptz not null,
  primary key (collection, key)
);
create index record_change on opendata.record (collection, changed_at, key);
create index record_row on opendata.record using gin (row jsonb_path_ops);
comment on table opendata.record is 'A row of a dataset, word for word as its file gives it. Null: it was taken away, and whoever copied it is told so for a year.';
