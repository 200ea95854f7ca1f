create table places.import_run (
  id            uuid primary key default gen_random_uuid(),
  task_id       uuid,
  trial_id      uuid unique references places.import_run on delete set null,
  file_id       uuid,
  file_name     text not null,
  source        text not null check (length(source) between 1 and 60),
  format        text not null check (format in ('mednum', 'france-services', 'cget', 'geojson')),
  file_day      date not null,
  file_day_from text not null check (file_day_from in ('option', 'name', 'file')),
  dry_run       boolean not null,
  started_by    uuid references people.person on delete set null,
  started_at    timestamptz not null default now(),
  attempts      integer not null default 0,
  finished_at   timestamptz,
  refusal       text,
  report        jsonb,
  check ((report is not null or refusal is not null) = (finished_at is not null)),
  check (trial_id is null or not dry_run)
);
comment on table places.import_run is 'Imports asked for on the page: who, when, what came of them. Kept twelve months.';
comment on column places.import_run.trial_id is 'The dry run that this import does for real: once.';
comment on column places.import_run.file_id is 'The file until it is imported for real, or forgotten with its dry run.';
create index import_run_recent on places.import_run (started_at desc);
