-- Files of electors: who sent one, when, and what came of it. The file itself goes as soon as it is in.
create table budgets.elector_import (
  id          uuid primary key default gen_random_uuid(),
  vote_id     uuid not null references budgets.vote on delete cascade,
  task_id     uuid,
  trial_id    uuid unique references budgets.elector_import on delete set null,
  file_id     uuid,
  file_name   text not null check (length(file_name) between 1 and 120),
  dry_run     boolean not null,
  started_by  uuid references people.person on delete set null,
  started_at  timestamptz not null default now(),
  finished_at timestamptz,
  refusal     text,
  report      jsonb,
  check ((report is not null or refusal is not null) = (finished_at is not null)),
  check (trial_id is null or not dry_run)
);
comment on table budgets.elector_import is 'Files of electors: who sent one, when, and what came of it. Its report says lines and fields, never what stands in them.';
create index elector_import_vote on budgets.elector_import (vote_id, started_at desc);
