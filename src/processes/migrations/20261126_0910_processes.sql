create table participation.process_milestone (
  id         uuid primary key default gen_random_uuid(),
  process_id uuid not null references participation.process on delete cascade,
  day        date not null,
  title      text not null check (length(title) between 3 and 200),
  link       text check (link ~ '^(https?://|/)' and length(link) <= 500)
);
comment on table participation.process_milestone is 'What its timeline says besides its stages: a vote of the council, an award, a visit.';
create index process_milestone_process on participation.process_milestone (process_id, day);

alter table participation.stage_change drop constraint stage_change_change_check;
alter table participation.stage_change add constraint stage_change_change_check check (change in ('added', 'extended', 'closed_early', 'moved'));
alter table participation.stage_change add column closes_before timestamptz, add column closes_after timestamptz;
comment on column participation.stage_change.before is 'Of an opening that moved: when it was to open. Of an end: when it was to close; null: it was not to close.';
comment on column participation.stage_change.closes_before is 'When an opening moved, the end that went with it.';

alter table participation.process add column words tsvector not null generated always as (
  setweight(to_tsvector('french', platform.fold(title)), 'A') || setweight(to_tsvector('french', platform.fold(summary)), 'B')
  || setweight(to_tsvector('french', platform.fold(introduction)), 'C')) stored;
create index process_words on participation.process using gin (words);

alter table participation.process_document add column media_type text, add column size bigint check (size > 0);
