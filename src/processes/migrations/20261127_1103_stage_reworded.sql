-- What a stage announces, once its process is published, changes with a public reason; the text that stood before is kept.
create table participation.stage_rewording (
  id       bigint generated always as identity primary key,
  stage_id uuid not null references participation.stage on delete cascade,
  at       timestamptz not null default now(),
  before   jsonb not null check (jsonb_typeof(before) = 'object' and before <> '{}'),
  reason   text not null check (length(reason) between 10 and 2000)
);
comment on table participation.stage_rewording is 'Public: which of its texts a stage of a published process changed, as they were read before, and why.';
comment on column participation.stage_rewording.before is '{"title", "description", "actors", "decides", "criteria"}: only those that changed, as they were.';
create index stage_rewording_stage on participation.stage_rewording (stage_id, id);
