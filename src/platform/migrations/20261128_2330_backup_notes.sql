-- When whoever runs the house kept it in a backup, and when one was tried without a fault: what an administrator is shown before people count on it.
create table platform.backup_note (
  id bigint generated always as identity primary key,
  what text not null check (what in ('kept', 'tried')),
  at timestamptz not null default now()
);
create index backup_note_latest on platform.backup_note (what, at desc);
