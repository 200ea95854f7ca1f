-- Everything public of a process in one file, made for its team.
create table processes.export (
  id         uuid primary key default gen_random_uuid(),
  process_id uuid not null references processes.process on delete cascade,
  task_id    uuid not null,
  file_id    uuid references platform.file on delete set null,
  started_at timestamptz not null default now(),
  ready_at   timestamptz,
  size       bigint,
  check ((ready_at is null) = (size is null)),
  check (file_id is null or ready_at is not null)
);
comment on table processes.export is 'Exports of a process that its team asked for. The file goes seven days after it was asked for, the row after a month. Written only by src/processes.';
create index export_process on processes.export (process_id, started_at desc);
create unique index export_under_way on processes.export (process_id) where ready_at is null;
create index export_file on processes.export (file_id) where file_id is not null;
