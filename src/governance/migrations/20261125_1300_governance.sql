create schema governance;

create table governance.strategy (
  id         uuid primary key default gen_random_uuid(),
  slug       text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  title      text not null check (length(title) between 2 and 200),
  summary    text not null check (length(summary) <= 2000),
  adopted_on date not null,
  starts_on  date not null,
  ends_on    date not null,
  source_url text,
  version    integer not null default 1 check (version > 0),
  demo       boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  check (ends_on > starts_on)
);
comment on table governance.strategy is 'What the council adopted. Its tree (priorities, objectives, targets) is edited in place; each version is kept whole.';

create table governance.priority (
  id          uuid primary key default gen_random_uuid(),
  strategy_id uuid not null references governance.strategy on delete cascade,
  position    smallint not null,
  title       text not null check (length(title) between 2 and 200),
  summary     text check (length(summary) <= 2000),
  unique (strategy_id, position) deferrable initially deferred
);

create table governance.objective (
  id          uuid primary key default gen_random_uuid(),
  priority_id uuid not null references governance.priority on delete cascade,
  slug        text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  position    smallint not null,
  title       text not null check (length(title) between 2 and 200),
  summary     text check (length(summary) <= 2000),
  owner       text not null check (length(owner) between 2 and 200),
  unique (priority_id, position) deferrable initially deferred
);
comment on column governance.objective.owner is 'The service or elected mandate that answers for it: a function, never a person''s name.';

create table governance.target (
  id           uuid primary key default gen_random_uuid(),
  objective_id uuid not null references governance.objective on delete cascade,
  position     smallint not null default 0,
  indicator    text not null,
  value        double precision not null,
  direction    text not null check (direction in ('up', 'down')),
  counted_from date,
  baseline     double precision not null,
  baseline_on  date not null,
  deadline     date not null,
  path         jsonb not null default '[]' check (jsonb_typeof(path) = 'array'),
  note         text check (length(note) <= 500),
  check (deadline > baseline_on),
  check ((direction = 'up') = (value > baseline)),
  unique (objective_id, indicator)
);
comment on table governance.target is 'What an indicator must reach, from where, by when, along which path.';
comment on column governance.target.indicator is 'Offered by a room ("places.opened") or kept by hand ("manual.<id>").';
comment on column governance.target.counted_from is 'Only what came after this day counts: the indicator''s value then is subtracted. Null: the value as it stands.';
comment on column governance.target.path is 'Planned values between baseline and deadline: [{"on": "2026-12-31", "value": 13}]; straight between them.';

create table governance.version (
  strategy_id  uuid not null references governance.strategy on delete cascade,
  number       integer not null check (number > 0),
  content      jsonb not null,
  reason       text not null check (length(reason) between 1 and 500),
  written_by   uuid references people.person on delete set null,
  written_at   timestamptz not null default now(),
  primary key (strategy_id, number)
);
comment on table governance.version is 'The whole strategy as it stood after each change, readable for ever.';

create table governance.snapshot (
  indicator   text not null,
  day         date not null,
  part_kind   text not null check (part_kind in ('metropolis', 'commune', 'zone')),
  part_id     text not null default '',
  value       double precision,
  of_value    double precision,
  computed_at timestamptz not null default now(),
  primary key (indicator, part_kind, part_id, day),
  check ((part_kind = 'metropolis') = (part_id = ''))
);
comment on table governance.snapshot is 'Each offered indicator at the end of each day in Europe/Paris, as it was then known. A row is never rewritten: history is what was said.';
create index snapshot_day on governance.snapshot (day, indicator);

create table governance.series (
  id          uuid primary key default gen_random_uuid(),
  slug        text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  title       text not null check (length(title) between 2 and 200),
  definition  text not null check (length(definition) between 2 and 1000),
  source      text not null check (length(source) between 2 and 200),
  source_url  text,
  unit        text not null check (unit in ('count', 'share', 'euros', 'days', 'number')),
  type        text not null check (type in ('input', 'output', 'outcome', 'impact')),
  created_at  timestamptz not null default now()
);
comment on table governance.series is 'Indicators entered by hand or from a file: what no room of the house can count.';

create table governance.series_value (
  series_id   uuid not null references governance.series on delete cascade,
  day         date not null,
  part_kind   text not null check (part_kind in ('metropolis', 'commune', 'zone')),
  part_id     text not null default '',
  value       double precision not null,
  source      text not null check (length(source) between 2 and 200),
  entered_by  uuid references people.person on delete set null,
  entered_at  timestamptz not null default now(),
  primary key (series_id, part_kind, part_id, day),
  check ((part_kind = 'metropolis') = (part_id = ''))
);
