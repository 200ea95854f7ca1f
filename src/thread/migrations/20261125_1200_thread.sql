create schema thread;

create table thread.link (
  id            uuid primary key default gen_random_uuid(),
  from_kind     text not null check (from_kind <> ''),
  from_id       text not null check (from_id <> ''),
  relation      text not null check (relation in ('answers', 'decides', 'funds', 'becomes', 'measures', 'merges')),
  to_kind       text not null check (to_kind <> ''),
  to_id         text not null check (to_id <> ''),
  reason        text not null check (length(reason) between 1 and 500),
  day           date not null,
  added_by      uuid references people.person on delete set null,
  added_at      timestamptz not null default now(),
  removed_at    timestamptz,
  removed_by    uuid references people.person on delete set null,
  remove_reason text check (length(remove_reason) between 1 and 500),
  check ((from_kind, from_id) <> (to_kind, to_id)),
  check ((removed_at is null) = (remove_reason is null))
);
comment on table thread.link is 'Listen, decide, do, show: what answers, decides, funds, becomes, measures or merges what. Kinds and ids belong to the rooms that offer them.';
comment on column thread.link.day is 'The day from which it holds, not the day on which it was written down.';
comment on column thread.link.added_by is 'Null when a room added it by itself.';
create unique index link_once on thread.link (from_kind, from_id, relation, to_kind, to_id) where removed_at is null;
create index link_from on thread.link (from_kind, from_id) where removed_at is null;
create index link_to on thread.link (to_kind, to_id) where removed_at is null;
create index link_added_at on thread.link (added_at desc) where removed_at is null;
