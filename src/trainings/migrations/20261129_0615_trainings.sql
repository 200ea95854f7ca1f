create schema trainings;

create table trainings.module (
  id            uuid primary key default gen_random_uuid(),
  slug          text not null constraint module_slug unique check (slug ~ '^[a-z0-9-]{1,100}$'),
  place_id      uuid references places.place (id) on delete set null,
  place_before  uuid,
  kind          text not null check (kind in ('safety', 'competency')),
  title         text not null check (char_length(title) between 2 and 100),
  about         text not null check (char_length(about) between 10 and 4000),
  translations  jsonb not null default '{}' check (jsonb_typeof(translations) = 'object'),
  months        smallint check (months between 1 and 240),
  state         text not null default 'draft' check (state in ('draft', 'open', 'withdrawn')),
  version       integer not null default 1,
  created_by    uuid references people.person (id) on delete set null,
  created_at    timestamptz not null default now(),
  changed_at    timestamptz not null default now(),
  demo          boolean not null default false
);
create index module_place on trainings.module (place_id);
create index module_author on trainings.module (created_by);
comment on table trainings.module is 'What somebody learns before they use a machine: safety and competency apart. Kept by a place, or by the metropolis for all (place_id is null); also once its place is gone: machines elsewhere ask for it.';
comment on column trainings.module.translations is '{"en": {"title", "about"}, "nl": …}, where somebody translated it.';
comment on column trainings.module.months is 'How long an authorisation holds; null: without end.';
select platform.keep_on_one_line('trainings.module', 'title');

create table trainings.prerequisite (
  module_id uuid not null references trainings.module on delete cascade,
  needs_id  uuid not null references trainings.module on delete cascade,
  primary key (module_id, needs_id),
  check (module_id <> needs_id)
);
create index prerequisite_needs on trainings.prerequisite (needs_id);
comment on table trainings.prerequisite is 'What one knows before one learns this. Never in a circle.';

create function trainings.with_needs(module uuid) returns setof uuid language sql stable parallel safe as $$
  with recursive below as (
    select module as id
    union
    select p.needs_id from trainings.prerequisite p join below b on b.id = p.module_id)
  select b.id from below b
$$;
comment on function trainings.with_needs is 'A module and all that one knows before it, however deep.';

create function trainings.refuse_circle() returns trigger language plpgsql as $$
begin
  -- Two halves of a circle at once take turns here.
  perform pg_advisory_xact_lock(hashtextextended('trainings.prerequisite', 0));
  if new.module_id in (select trainings.with_needs(new.needs_id)) then
    raise exception 'module % would need itself', new.module_id using errcode = '23514', constraint = 'prerequisite_without_circle';
  end if;
  return null;
end $$;
create constraint trigger prerequisite_without_circle after insert or update on trainings.prerequisite
  for each row execute function trainings.refuse_circle();

create table trainings.trainer (
  module_id uuid not null references trainings.module on delete cascade,
  person_id uuid not null references people.person on delete cascade,
  by        uuid references people.person (id) on delete set null,
  since     timestamptz not null default now(),
  primary key (module_id, person_id)
);
create index trainer_person on trainings.trainer (person_id);
create index trainer_by on trainings.trainer (by);
comment on table trainings.trainer is 'Who teaches a module, enters its results, and knows what it teaches.';

create table trainings.recognition (
  module_id  uuid not null references trainings.module on delete cascade,
  accepts_id uuid not null references trainings.module on delete cascade,
  by         uuid references people.person (id) on delete set null,
  since      timestamptz not null default now(),
  primary key (module_id, accepts_id),
  check (module_id <> accepts_id)
);
create index recognition_accepts on trainings.recognition (accepts_id);
create index recognition_by on trainings.recognition (by);
comment on table trainings.recognition is 'Whoever keeps module_id takes an authorisation of accepts_id, of another place, for its own. Of what that one recognises nothing follows.';

create table trainings.authorisation (
  id             uuid primary key default gen_random_uuid(),
  module_id      uuid not null references trainings.module on delete cascade,
  person_id      uuid not null references people.person on delete cascade,
  from_at        timestamptz not null default clock_timestamp(),
  until_at       timestamptz,
  given_by       uuid references people.person (id) on delete set null,
  reason         text check (char_length(reason) between 3 and 300),
  card           smallint not null default 1 check (card between 1 and 1000),
  reminded_until timestamptz,
  demo           boolean not null default false,
  constraint authorisation_once unique (module_id, person_id),
  constraint authorisation_ends check (until_at > from_at)
);
create index authorisation_person on trainings.authorisation (person_id);
create index authorisation_given_by on trainings.authorisation (given_by);
create index authorisation_until on trainings.authorisation (until_at);
comment on table trainings.authorisation is 'Somebody may use what asks for the module; once for each, renewed in place.';
comment on column trainings.authorisation.reason is 'Of one that a trainer gave without a session.';
comment on column trainings.authorisation.card is 'The number of its card: whoever makes a new one ends the earlier.';
comment on column trainings.authorisation.reminded_until is 'The end of which its holder was told.';

create table trainings.suspension (
  id               uuid primary key default gen_random_uuid(),
  authorisation_id uuid not null references trainings.authorisation on delete cascade,
  reason           text not null check (char_length(reason) between 3 and 1000),
  by               uuid references people.person (id) on delete set null,
  at               timestamptz not null default clock_timestamp(),
  appeal           text check (char_length(appeal) between 10 and 2000),
  appealed_at      timestamptz,
  answer           text check (char_length(answer) between 3 and 2000),
  answered_by      uuid references people.person (id) on delete set null,
  answered_at      timestamptz,
  lifted_at        timestamptz,
  constraint suspension_appeal check ((appeal is null) = (appealed_at is null)),
  constraint suspension_answer check ((answer is null) = (answered_at is null)),
  constraint suspension_lifted check (lifted_at is null or answer is not null)
);
create unique index suspension_once on trainings.suspension (authorisation_id) where lifted_at is null;
create index suspension_authorisation on trainings.suspension (authorisation_id);
create index suspension_by on trainings.suspension (by);
create index suspension_answered_by on trainings.suspension (answered_by);
comment on table trainings.suspension is 'An authorisation that does not count, with the reason; until somebody lifts it, with the reason too.';

create table trainings.demand (
  resource_id uuid primary key references bookings.resource on delete cascade,
  mode        text not null check (mode in ('trained', 'supervised')),
  by          uuid references people.person (id) on delete set null,
  changed_at  timestamptz not null default now()
);
create index demand_by on trainings.demand (by);
comment on table trainings.demand is 'What a resource asks of whoever books it. trained: all its modules. supervised: hours in which a trainer stands by, or to be a trainer of one of its modules.';

create table trainings.requirement (
  resource_id uuid not null references trainings.demand on delete cascade,
  module_id   uuid not null references trainings.module,
  primary key (resource_id, module_id)
);
create index requirement_module on trainings.requirement (module_id);

create table trainings.supervision (
  resource_id uuid not null references trainings.demand on delete cascade,
  weekday     smallint not null check (weekday between 0 and 6),
  from_minute smallint not null check (from_minute between 0 and 1439),
  to_minute   smallint not null check (to_minute between 1 and 1440),
  primary key (resource_id, weekday),
  check (from_minute < to_minute)
);
comment on table trainings.supervision is 'Each week on that day (0 is Monday), from and to in minutes on the clock of the place, a trainer stands by.';
