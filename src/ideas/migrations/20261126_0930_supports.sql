create table participation.support (
  id          bigint generated always as identity primary key,
  proposal_id uuid not null references participation.proposal on delete cascade,
  counts_for  uuid not null references participation.proposal on delete cascade,
  person_id   uuid not null references people.person on delete cascade,
  counted     boolean not null default true,
  given_at    timestamptz not null default clock_timestamp(),
  unique (proposal_id, person_id)
);
comment on table participation.support is 'Who supports what, for the count alone: nobody is shown who. An erased person''s row stays, of which nothing tells who it was.';
comment on column participation.support.proposal_id is 'The proposal that was supported: a merge that is undone gives it back.';
comment on column participation.support.counts_for is 'The proposal it counts for: the same, or the one that the supported one was merged into.';
comment on column participation.support.counted is 'False when its person supports the merged proposal twice: one of the two counts.';
create unique index support_once on participation.support (counts_for, person_id) where counted;
create index support_person on participation.support (person_id, given_at);
create index support_uncounted on participation.support (counts_for, person_id) where not counted;

alter table participation.proposal add column counted_supports integer not null default 0 check (counted_supports between 0 and supports);
comment on column participation.proposal.counted_supports is 'Of its supports, those that agents counted on lists: paper, desk, phone, workshop. The others are people who pressed the button.';
