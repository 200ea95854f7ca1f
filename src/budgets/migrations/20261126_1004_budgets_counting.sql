-- After the closing: challenges, results, departures from them, and what is published.
create table budgets.challenge (
  id          uuid primary key default gen_random_uuid(),
  vote_id     uuid not null references budgets.vote on delete cascade,
  number      integer not null check (number > 0),
  about       text not null check (about in ('ballots', 'kiosk', 'paper', 'result', 'vote')),
  about_id    uuid,
  subject     text not null check (length(subject) between 3 and 200),
  reason      text not null check (length(reason) between 10 and 4000),
  raised_by   uuid references people.person on delete set null,
  signature   text not null check (length(signature) between 2 and 160),
  raised_at   timestamptz not null default clock_timestamp(),
  state       text not null default 'open' check (state in ('open', 'upheld', 'rejected', 'withdrawn')),
  decision    text check (length(decision) between 10 and 4000),
  decided_by  uuid references people.person on delete set null,
  decided_at  timestamptz,
  unique (vote_id, number),
  check ((state = 'open') = (decided_at is null)),
  check ((decided_at is null) = (decision is null))
);
comment on table budgets.challenge is 'A doubt, said in public. Ballots that it names are counted with and without; none is deleted.';

create table budgets.challenged_ballot (
  challenge_id uuid not null references budgets.challenge on delete cascade,
  vote_id      uuid not null,
  commitment   bytea not null,
  primary key (challenge_id, commitment)
);
comment on table budgets.challenged_ballot is 'Ballots by their lines in the log: a batch of paper and a merge of a kiosk are ranges of lines.';

create table budgets.result (
  id         uuid primary key default gen_random_uuid(),
  vote_id    uuid not null references budgets.vote on delete cascade,
  count      integer not null check (count > 0),
  envelope   smallint,
  without    text not null default 'none' check (without in ('none', 'challenged')),
  ballots    integer not null,
  parameters jsonb not null,
  result     jsonb not null,
  sha256     bytea not null check (length(sha256) = 32),
  counted_at timestamptz not null default clock_timestamp(),
  foreign key (vote_id, envelope) references budgets.envelope (vote_id, number),
  unique nulls not distinct (vote_id, count, envelope, without)
);
comment on table budgets.result is 'What the engine answered: a pure function of the published ballots and parameters. Counted again after a challenge: the highest count stands.';

create table budgets.departure (
  id             uuid primary key default gen_random_uuid(),
  vote_id        uuid not null,
  project_number smallint not null,
  kept           boolean not null,
  authority      text not null check (length(authority) between 3 and 200),
  reason         text not null check (length(reason) between 20 and 4000),
  signed_by      uuid references people.person on delete set null,
  signed_at      timestamptz not null default clock_timestamp(),
  foreign key (vote_id, project_number) references budgets.project (vote_id, number) on delete cascade,
  unique (vote_id, project_number)
);
comment on table budgets.departure is 'An authority funds a project that the rule did not choose, or does not fund one that it chose: signed, reasoned, shown beside the result.';

create table budgets.publication (
  vote_id      uuid not null references budgets.vote on delete cascade,
  name         text not null check (name ~ '^[a-z0-9]+([.-][a-z0-9]+)*$'),
  media_type   text not null,
  content      bytea not null,
  size         bigint not null,
  sha256       bytea not null check (length(sha256) = 32),
  published_at timestamptz not null default clock_timestamp(),
  primary key (vote_id, name)
);
comment on table budgets.publication is 'Files as they were published, gzipped: ballots (.pb), their openings (receipt, salt), the log, parameters, results. sha256 is that of the file before; the log carries it too.';

create table budgets.trial (
  past_vote_id uuid not null references budgets.past_vote on delete cascade,
  parameters   jsonb not null check (jsonb_typeof(parameters) = 'object'),
  summary      jsonb not null,
  tried_at     timestamptz not null default now(),
  primary key (past_vote_id, parameters)
);
comment on table budgets.trial is 'What a rule would have done on the ballots of the past. {"winners": [{"id", "name", "cost"}], "spent", "budget", "voters", "without", "gini"} or {"problem", "projects"}.';
