create schema budgets;

create table budgets.vote (
  id                uuid primary key default gen_random_uuid(),
  slug              text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 100),
  title             text not null check (length(title) between 3 and 160),
  summary           text not null default '' check (length(summary) <= 600),
  description       text not null default '' check (length(description) <= 12000),
  state             text not null default 'draft' check (state in ('draft', 'announced', 'counted', 'sealed', 'cancelled')),
  process_id        uuid,
  stage_id          uuid,
  owner_commune     char(5) references territory.commune,
  rehearsal_of      uuid references budgets.vote on delete cascade,

  budget_cents      bigint not null check (budget_cents between 100 and 100000000000),
  kind              text not null check (kind in ('approval', 'knapsack', 'points', 'ranked')),
  min_choices       smallint not null default 1 check (min_choices between 1 and 500),
  max_choices       smallint check (max_choices between 1 and 500),
  points_total      smallint check (points_total between 1 and 1000),
  points_max        smallint check (points_max between 1 and 1000),
  shuffled          boolean not null default true,

  min_age           smallint not null default 16 check (min_age between 0 and 99),
  accepts           text[] not null default '{residence}'
                    check (cardinality(accepts) > 0 and accepts <@ array['attested_residence', 'residence', 'work', 'study']),
  area              char(5)[] check (cardinality(area) > 0),

  parameters        jsonb not null check (jsonb_typeof(parameters) = 'object' and parameters ? 'rule' and not parameters ? 'seed'),
  seed              text check (length(seed) between 8 and 200),
  opens_at          timestamptz not null,
  closes_at         timestamptz not null,
  challenge_days    smallint not null default 15 check (challenge_days between 1 and 90),

  announced_at      timestamptz,
  counted_at        timestamptz,
  challenge_until   timestamptz,
  sealed_at         timestamptz,
  secret_ended_at   timestamptz,
  cancel_reason     text check (length(cancel_reason) between 10 and 2000),
  version           integer not null default 1,
  created_by        uuid references people.person on delete set null,
  created_at        timestamptz not null default now(),
  demo              boolean not null default false,
  constraint vote_times check (closes_at > opens_at),
  check (max_choices is null or max_choices >= min_choices),
  check ((kind = 'points') = (points_total is not null and points_max is not null)),
  check (points_max <= points_total),
  check (state in ('draft', 'cancelled') or (announced_at is not null and seed is not null)),
  check (state not in ('counted', 'sealed') or (counted_at is not null and challenge_until is not null)),
  check ((state = 'sealed') = (sealed_at is not null)),
  check ((state = 'cancelled') = (cancel_reason is not null)),
  check (secret_ended_at is null or sealed_at is not null)
);
comment on table budgets.vote is 'A vote on a budget. Written only by src/budgets. Whether it is open is not a state: it is told by opens_at, closes_at and the clock of the database.';
comment on column budgets.vote.state is 'Announced: rule, seed, projects and dates are public and no longer change, save the closing, with a public reason. Counted: the result is published and may be challenged. Sealed: the result is final.';
comment on column budgets.vote.process_id is 'The process of participation whose stage it is; without a key since that room writes it.';
comment on column budgets.vote.rehearsal_of is 'A copy with test ballots, for its team only, deleted before the vote opens.';
comment on column budgets.vote.parameters is 'What the counting engine is given (src/engines/budgeting/parameters.ts), save the seed: {"rule": "equal-shares", "completion": "add1", "step": "1", "tie": ["cost", "lot"]}.';
comment on column budgets.vote.seed is 'Of the lots: order of the projects and ties. Drawn when the vote is announced, published before it opens.';
comment on column budgets.vote.area is 'Communes whose people may vote; null for the whole metropolis.';
create index vote_process on budgets.vote (process_id);
create index vote_state on budgets.vote (state, opens_at);
create unique index vote_rehearsal on budgets.vote (rehearsal_of) where rehearsal_of is not null;

create table budgets.envelope (
  vote_id      uuid not null references budgets.vote on delete cascade,
  number       smallint not null check (number between 1 and 200),
  name         text not null check (length(name) between 2 and 120),
  amount_cents bigint not null check (amount_cents between 100 and 100000000000),
  primary key (vote_id, number)
);
comment on table budgets.envelope is 'A part of the budget for a group of communes or a category, counted apart. With none, the budget is one. A project belongs to one.';

create table budgets.project (
  vote_id      uuid not null references budgets.vote on delete cascade,
  number       smallint not null check (number between 1 and 500),
  title        text not null check (length(title) between 3 and 160),
  summary      text not null check (length(summary) between 3 and 400),
  easy         text check (length(easy) between 3 and 600),
  description  text not null default '' check (length(description) <= 12000),
  cost_cents   bigint not null check (cost_cents between 100 and 100000000000),
  category     text not null check (length(category) between 2 and 80),
  commune_code char(5) references territory.commune,
  longitude    double precision check (longitude between -180 and 180),
  latitude     double precision check (latitude between -90 and 90),
  envelope     smallint,
  file_id      uuid,
  file_alt     text check (length(file_alt) between 3 and 300),
  proposal_id  uuid,
  translations jsonb not null default '{}' check (jsonb_typeof(translations) = 'object'),
  primary key (vote_id, number),
  foreign key (vote_id, envelope) references budgets.envelope (vote_id, number),
  unique (vote_id, proposal_id),
  check ((longitude is null) = (latitude is null)),
  check ((file_id is null) = (file_alt is null))
);
comment on table budgets.project is 'What can be chosen. Its number is its id in the ballots, in the published files and on paper.';
comment on column budgets.project.easy is 'The summary in easy-to-read French.';
comment on column budgets.project.translations is '{"en": {"title", "summary", "easy"}, "nl": …}, where somebody translated it.';
comment on column budgets.project.proposal_id is 'The proposal of the process that it comes from.';

create table budgets.date_change (
  id       uuid primary key default gen_random_uuid(),
  vote_id  uuid not null references budgets.vote on delete cascade,
  before   timestamptz not null,
  after    timestamptz not null,
  reason   text not null check (length(reason) between 10 and 2000),
  by       uuid references people.person on delete set null,
  at       timestamptz not null default clock_timestamp(),
  check (before <> after)
);
comment on table budgets.date_change is 'The only thing that may change once a vote is open: its closing, and why. Public.';
create index date_change_vote on budgets.date_change (vote_id, at);

create table budgets.secret (
  vote_id uuid primary key references budgets.vote on delete cascade,
  sealed  bytea not null check (length(sealed) = 60)
);
comment on table budgets.secret is 'The key of the nullifiers of one vote, itself encrypted with the key of the server (AES-256-GCM): neither alone joins a person to a ballot. Its row is deleted when the vote is sealed.';

create table budgets.draft (
  vote_id     uuid not null references budgets.vote on delete cascade,
  person_id   uuid not null,
  choices     smallint[] not null default '{}' check (cardinality(choices) <= 500),
  points      smallint[] check (cardinality(points) = cardinality(choices)),
  facts       jsonb not null default '{}' check (jsonb_typeof(facts) = 'object'),
  changed_at  timestamptz not null default now(),
  checked_at  timestamptz,
  reminded_at timestamptz,
  primary key (vote_id, person_id)
);
comment on table budgets.draft is 'What a person has chosen and not confirmed. Deleted in the transaction that enters their ballot.';
comment on column budgets.draft.person_id is 'Without a key: a key would write the number of the transaction into the row of the person, a moment before that of the ballot.';
comment on column budgets.draft.facts is 'What the person declared at the check step: {"commune": "59512", "tie": "residence"}.';
comment on column budgets.draft.checked_at is 'When the check step was first reached: without a ballot, one reminder follows.';
create index draft_unconfirmed on budgets.draft (vote_id, checked_at) where checked_at is not null and reminded_at is null;

create table budgets.past_vote (
  id           uuid primary key default gen_random_uuid(),
  slug         text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 120),
  title        text not null check (length(title) between 3 and 300),
  country      text check (length(country) <= 80),
  unit         text check (length(unit) <= 200),
  held         text check (length(held) <= 40),
  kind         text not null check (kind in ('approval', 'choose-1', 'cumulative', 'scoring', 'ordinal')),
  budget       text not null,
  projects     integer not null check (projects > 0),
  ballots      integer not null check (ballots >= 0),
  sha256       bytea not null unique check (length(sha256) = 32),
  file         bytea not null,
  source       text not null default '' check (length(source) <= 600),
  vote_id      uuid references budgets.vote on delete set null,
  imported_by  uuid references people.person on delete set null,
  imported_at  timestamptz not null default now()
);
comment on table budgets.past_vote is 'Elections of the past on which rules are tried: .pb files (Pabulib), imported or published by this house.';
comment on column budgets.past_vote.file is 'The .pb file, gzipped. sha256 is that of the file as it was before.';
comment on column budgets.past_vote.budget is 'In currency units, as the file prints it.';
