create schema deliberations;

create table deliberations.import_run (
  id          uuid primary key default gen_random_uuid(),
  task_id     uuid,
  trial_id    uuid unique references deliberations.import_run on delete set null,
  file_id     uuid,
  file_name   text not null check (length(file_name) between 1 and 120),
  dry_run     boolean not null,
  assemblies  text[] not null,
  started_by  uuid references people.person on delete set null,
  started_at  timestamptz not null default now(),
  finished_at timestamptz,
  refusal     text,
  report      jsonb,
  check ((report is not null or refusal is not null) = (finished_at is not null)),
  check (trial_id is null or not dry_run)
);
comment on table deliberations.import_run is 'Files of deliberations: who sent one, when, and what came of it.';
comment on column deliberations.import_run.assemblies is 'Codes of the communes whose register the sender kept then; the empty word stands for the metropolis.';
create index import_run_started on deliberations.import_run (started_by, started_at desc);

create table deliberations.deliberation (
  id              uuid primary key default gen_random_uuid(),
  slug            text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 100 and slug <> 'bureau'),
  commune_code    char(5) references territory.commune,
  number          text not null check (length(number) between 1 and 40),
  adopted_on      date not null check (adopted_on >= '1900-01-01'),
  year            smallint not null generated always as (extract(year from adopted_on)::smallint) stored,
  title           text not null check (length(title) between 3 and 400),
  matter          text not null check (matter ~ '^\d\.\d{1,2}$'),
  decides         text not null default '' check (length(decides) <= 1000),
  body            text not null default '' check (length(body) <= 60000),
  link            text check (link ~ '^https?://' and length(link) <= 500),
  file_id         uuid,
  siret           char(14) not null check (siret ~ '^\d{14}$'),
  seats           smallint check (seats between 1 and 1000),
  votes_for       smallint check (votes_for >= 0),
  votes_against   smallint check (votes_against >= 0),
  abstentions     smallint check (abstentions >= 0),
  budget_year     text check (budget_year ~ '^\d{4}(/\d{4})?$'),
  budget_name     text check (length(budget_name) between 1 and 160),
  prefecture      text check (prefecture ~ '^[A-Z0-9]{4,12}$'),
  received_on     date,
  state           text not null default 'draft' check (state in ('draft', 'published', 'withdrawn')),
  withdraw_reason text check (length(withdraw_reason) between 10 and 1000),
  version         integer not null default 1,
  import_id       uuid references deliberations.import_run on delete set null,
  created_by      uuid references people.person on delete set null,
  created_at      timestamptz not null default now(),
  changed_at      timestamptz not null default now(),
  published_at    timestamptz,
  constraint deliberation_vote check (
    num_nonnulls(seats, votes_for, votes_against, abstentions) in (0, 4) and (seats is null or votes_for + votes_against + abstentions <= seats)),
  constraint deliberation_budget check ((budget_year is null) = (budget_name is null)),
  constraint deliberation_received check (received_on >= adopted_on),
  constraint deliberation_withdrawn check ((state = 'withdrawn') = (withdraw_reason is not null)),
  constraint deliberation_published check ((state = 'draft') = (published_at is null))
);
comment on table deliberations.deliberation is 'What a council decided, one row an act. Written only by src/deliberations.';
comment on column deliberations.deliberation.commune_code is 'The commune whose council decided; null: the council of the metropolis.';
comment on column deliberations.deliberation.matter is 'Code of the nomenclature ACTES, second level: "7.5".';
comment on column deliberations.deliberation.decides is 'In one or two plain sentences; the whole text stands in body, or behind link.';
comment on column deliberations.deliberation.siret is 'Of the council''s authority on the day of the act.';
comment on column deliberations.deliberation.seats is 'Elected members in office; those who voted are the sum of the three others.';
-- One number stands once in the year of an assembly, however it is written: "26 C 0417" is "26-c-0417".
create unique index deliberation_number on deliberations.deliberation
  (coalesce(commune_code, ''), year, lower(regexp_replace(number, '[^[:alnum:]]+', '-', 'g')));
create index deliberation_day on deliberations.deliberation (adopted_on desc, id) where state <> 'draft';
create index deliberation_commune on deliberations.deliberation (commune_code, adopted_on desc);
create index deliberation_words on deliberations.deliberation using gin
  ((setweight(to_tsvector('french', platform.fold(number || ' ' || title)), 'A') || to_tsvector('french', platform.fold(decides || ' ' || body))))
  where state <> 'draft';

create table deliberations.effect (
  id              uuid primary key default gen_random_uuid(),
  deliberation_id uuid not null references deliberations.deliberation on delete cascade,
  relation        text not null check (relation in ('decides', 'funds', 'answers')),
  kind            text not null check (kind ~ '^[a-z_]{1,40}$'),
  thing_id        text not null check (length(thing_id) between 1 and 100),
  cents           bigint check (cents > 0),
  reason          text not null default '' check (length(reason) <= 300),
  commune_code    char(5) references territory.commune,
  added_by        uuid references people.person on delete set null,
  added_at        timestamptz not null default now(),
  unique (deliberation_id, relation, kind, thing_id),
  check ((relation = 'funds') = (cents is not null))
);
comment on table deliberations.effect is 'What a deliberation decides on, funds and answers among the things of the house: on the thread while it is published.';
comment on column deliberations.effect.commune_code is 'Where the thing stood when it was joined.';
create index effect_commune on deliberations.effect (commune_code);
create index effect_thing on deliberations.effect (kind, thing_id);

create table deliberations.change (
  id              bigint primary key generated always as identity,
  deliberation_id uuid not null references deliberations.deliberation on delete cascade,
  at              timestamptz not null default clock_timestamp(),
  act             text not null check (act in ('registered', 'imported', 'corrected', 'published', 'withdrawn', 'restored')),
  reason          text check (length(reason) between 1 and 1000),
  fields          text[] not null default '{}',
  before          jsonb,
  public          boolean not null,
  by              uuid references people.person on delete set null
);
comment on table deliberations.change is 'What happened to a deliberation. What was before stands there for agents; everybody reads when, why and of what.';
comment on column deliberations.change.public is 'Since it was published: of a draft nothing is told.';
create index change_deliberation on deliberations.change (deliberation_id, id);
select platform.keep_on_one_line('deliberations.deliberation', 'title');
