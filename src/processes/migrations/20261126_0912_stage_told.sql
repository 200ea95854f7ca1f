create table participation.stage_told (
  stage_id uuid not null references participation.stage on delete cascade,
  news     text not null check (news in ('opened', 'ending')),
  of       timestamptz not null,
  told_at  timestamptz not null default now(),
  primary key (stage_id, news, of)
);
comment on table participation.stage_told is 'Which instants of stages followers were told of: a new end is told again.';
