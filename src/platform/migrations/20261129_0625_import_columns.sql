-- What somebody said the columns of a file are: kept with its import, and offered again for the next file with the same titles.
create table platform.import_columns (
  run       uuid primary key,
  job       text not null check (length(job) between 1 and 100),
  titles    text[] not null check (cardinality(titles) between 1 and 1000),
  fields    text[] not null check (cardinality(fields) = cardinality(titles)),
  chosen_at timestamptz not null default now()
);
comment on column platform.import_columns.run is 'A row of the table of imports of the kind whose job it names.';
comment on column platform.import_columns.fields is 'What each column is read as; empty where it is left aside.';
create index import_columns_again on platform.import_columns (job, titles, chosen_at desc);
