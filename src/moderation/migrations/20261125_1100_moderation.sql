create schema moderation;

create table moderation.case_file (
  id        uuid primary key default gen_random_uuid(),
  kind      text not null,
  thing_id  text not null,
  title     text not null,
  excerpt   text not null,
  href      text not null,
  author_id uuid references people.person on delete set null,
  stands_in jsonb not null default '{}' check (jsonb_typeof(stands_in) = 'object'),
  brakes    text[] not null default '{}',
  opened_at timestamptz not null default now(),
  closed_at timestamptz
);
comment on table moderation.case_file is 'One question about one thing: may it stay? Opened by a report or by a brake, closed by a decision.';
comment on column moderation.case_file.title is 'As it was when the case was opened: what is decided upon does not change under the judge.';
comment on column moderation.case_file.stands_in is 'Where the thing stands ({"commune": "59512"}): which moderators it concerns.';
comment on column moderation.case_file.brakes is 'What held it for review; empty when a person reported it.';
create unique index case_file_open on moderation.case_file (kind, thing_id) where closed_at is null;
create index case_file_queue on moderation.case_file (opened_at) where closed_at is null;
create index case_file_author on moderation.case_file (author_id);

create table moderation.report (
  id             uuid primary key default gen_random_uuid(),
  case_id        uuid not null references moderation.case_file,
  rule           text not null,
  words          text not null check (length(words) <= 2000),
  reporter_id    uuid references people.person on delete set null,
  reporter_email text check (length(reporter_email) <= 254),
  locale         text not null,
  created_at     timestamptz not null default now()
);
comment on column moderation.report.reporter_email is 'Of a reporter without account, until six months after the decision.';
create unique index report_once on moderation.report (case_id, reporter_id) where reporter_id is not null;
create unique index report_once_by_mail on moderation.report (case_id, reporter_email) where reporter_email is not null;
create index report_reporter on moderation.report (reporter_id);

create table moderation.decision (
  id         uuid primary key default gen_random_uuid(),
  case_id    uuid not null unique references moderation.case_file,
  decided_by uuid not null references people.person,
  decided_at timestamptz not null default now(),
  outcome    text not null check (outcome in ('hidden', 'kept')),
  rule       text,
  statement  text not null check (length(statement) between 20 and 4000),
  unique (id, decided_by),
  check ((outcome = 'hidden') <= (rule is not null))
);
comment on column moderation.decision.statement is 'The statement of reasons, as its author reads it (Regulation (EU) 2022/2065, article 17).';

create table moderation.appeal (
  id          uuid primary key default gen_random_uuid(),
  decision_id uuid not null unique,
  first_judge uuid not null,
  asked_by    uuid not null references people.person,
  words       text not null check (length(words) between 1 and 4000),
  asked_at    timestamptz not null default now(),
  judged_by   uuid references people.person,
  judged_at   timestamptz,
  outcome     text check (outcome in ('upheld', 'reversed')),
  reason      text check (length(reason) between 20 and 4000),
  foreign key (decision_id, first_judge) references moderation.decision (id, decided_by),
  check (judged_by <> first_judge),
  check (num_nulls(judged_by, judged_at, outcome, reason) in (0, 4))
);
comment on column moderation.appeal.first_judge is 'Who took the decision: by constraint, another person judges the appeal.';

create table moderation.hidden_thing (
  kind     text not null,
  thing_id text not null,
  case_id  uuid not null references moderation.case_file,
  because  text not null check (because in ('held', 'decided')),
  since    timestamptz not null default now(),
  primary key (kind, thing_id)
);
comment on table moderation.hidden_thing is 'What is not shown today: held for review by a brake, or hidden by a decision.';

create view moderation.hidden as
  select h.kind, h.thing_id, h.because, h.since, d.rule, d.statement
  from moderation.hidden_thing h left join moderation.decision d using (case_id);
comment on view moderation.hidden is 'For other rooms: their lists leave these out, their pages answer 410 with the reason.';

create table moderation.written (
  author  bytea not null,
  digest  bytea not null,
  at      timestamptz not null default now()
);
comment on table moderation.written is 'Fingerprints of what was written in the last week, for the brakes: neither author nor text can be read from them.';
create index written_author on moderation.written (author, at);
create index written_digest on moderation.written (digest, at);
