-- A record merged into another one keeps its row: undoing the merge puts it back as it was, and its address stays taken.
alter table places.place
  drop constraint place_status_check,
  add constraint place_status_check check (status in ('proposed', 'published', 'suspended', 'refused', 'merged'));

create table places.merge (
  id          uuid primary key default gen_random_uuid(),
  kept_id     uuid not null references places.place on delete cascade,
  gone_id     uuid not null references places.place on delete cascade,
  gone_slug   text not null,
  changed     jsonb not null,
  snapshot    jsonb not null,
  reason      text not null check (length(reason) between 1 and 1000),
  merged_at   timestamptz not null default now(),
  merged_by   uuid references people.person on delete set null,
  undone_at   timestamptz,
  undone_by   uuid references people.person on delete set null,
  undo_reason text check (length(undo_reason) between 1 and 1000),
  stayed      jsonb,
  check (kept_id <> gone_id),
  check ((undone_at is null) = (undo_reason is null)),
  check ((undone_at is null) = (stayed is null))
);
comment on table places.merge is 'Which record went into which, by whom and why. Never deleted: undoing a merge is said in the same row.';
comment on column places.merge.changed is 'The facts of the kept record that the merge changed: field → {before, after}. Undoing puts back those that still say "after".';
comment on column places.merge.snapshot is 'Both rows as they were, the rows that moved from one record to the other, and the grants of hosts.';
comment on column places.merge.stayed is 'What undoing left with the kept record, because somebody changed it after the merge.';
create unique index merge_once on places.merge (gone_id) where undone_at is null;
create index merge_kept on places.merge (kept_id, merged_at);
create index merge_gone on places.merge (gone_id, merged_at);

alter table places.duplicate_suggestion
  add column signalled_by  uuid references people.person on delete set null,
  add column decided_at    timestamptz,
  add column decided_by    uuid references people.person on delete set null,
  add column decide_reason text check (length(decide_reason) between 1 and 1000);
comment on column places.duplicate_suggestion.signalled_by is 'The officer who said that these may be one place; null when an import found it.';
create index duplicate_waiting on places.duplicate_suggestion (score desc) where decided is null;
create index duplicate_other on places.duplicate_suggestion (other_id);
