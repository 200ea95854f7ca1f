create schema calls;

create table calls.call (
  id           uuid primary key default gen_random_uuid(),
  slug         text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  title        text not null check (length(title) between 3 and 120),
  summary      text not null default '' check (length(summary) <= 300),
  about        text not null default '' check (length(about) <= 8000),
  opens_at     timestamptz,
  closes_at    timestamptz,
  committee_on date,
  edition      integer not null default 1,
  last_number  integer not null default 0 check (last_number >= 0),
  version      integer not null default 0,
  published_at timestamptz,
  withdrawn_at timestamptz,
  reason       text check (length(reason) between 3 and 500),
  created_by   uuid references people.person on delete set null,
  created_at   timestamptz not null default now(),
  demo         boolean not null default false,
  check (closes_at > opens_at),
  check (published_at is null or opens_at is not null),
  check (withdrawn_at is null or (published_at is not null and reason is not null))
);
comment on table calls.call is 'A call for projects of the metropolis. Without closes_at it is permanent, and its committees have their days.';
comment on column calls.call.last_number is 'The number of the application that was sent last: numbers have no holes.';
comment on column calls.call.edition is 'Which edition of rules and form counts for what is begun now.';
create index call_published on calls.call (published_at) where published_at is not null;

create table calls.edition (
  call_id uuid not null references calls.call on delete cascade,
  number  integer not null check (number >= 1),
  rules   jsonb not null,
  form    jsonb not null,
  reason  text check (length(reason) between 3 and 500),
  by      uuid references people.person on delete set null,
  at      timestamptz not null default now(),
  primary key (call_id, number),
  check (number = 1 or reason is not null)
);
comment on table calls.edition is 'Rules and form of a call. One that was published never changes: what changes is the next edition, with its public reason. An application keeps that with which it was begun.';

create function calls.keep_edition() returns trigger language plpgsql as $$
begin
  if (new.rules, new.form) is distinct from (old.rules, old.form)
    and exists (select from calls.call c where c.id = old.call_id and c.published_at is not null)
  then
    raise exception 'an edition that was published does not change' using errcode = 'check_violation', constraint = 'edition_is_kept';
  end if;
  return new;
end $$;
create trigger edition_is_kept before update on calls.edition for each row execute function calls.keep_edition();

create table calls.envelope (
  call_id   uuid not null references calls.call on delete cascade,
  year      smallint not null check (year between 2000 and 2100),
  axis      text not null default '',
  total     bigint not null check (total >= 0),
  reserved  bigint not null default 0 check (reserved >= 0),
  committed bigint not null default 0 check (committed >= 0),
  paid      bigint not null default 0 check (paid >= 0),
  primary key (call_id, year, axis),
  constraint envelope_holds check (reserved + committed + paid <= total)
);
comment on table calls.envelope is 'Cents of a year, of one axis or of the whole call (axis empty). What is decided is reserved, what is agreed is committed, then paid.';

create table calls.application (
  id              uuid primary key default gen_random_uuid(),
  call_id         uuid not null references calls.call on delete cascade,
  edition         integer not null,
  number          integer check (number >= 1),
  state           text not null default 'draft'
                  check (state in ('draft', 'sent', 'admissible', 'inadmissible', 'granted', 'reserve', 'refused', 'withdrawn')),
  title           text not null default '' check (length(title) <= 160),
  summary         text not null default '' check (length(summary) <= 2000),
  axis            text not null default '' check (length(axis) <= 60),
  structure_id    uuid references people.structure on delete set null,
  structure_name  text not null default '' check (length(structure_name) <= 200),
  structure_kind  text check (structure_kind in ('association', 'company', 'cooperative', 'social_centre', 'commune', 'metropolis', 'public_body', 'employer', 'school', 'other')),
  siret           text check (siret ~ '^[0-9]{14}$'),
  rna             text check (rna ~ '^W[0-9]{9}$'),
  place_id        uuid references places.place on delete set null,
  commune_code    char(5) references territory.commune,
  expenses        jsonb not null default '[]',
  resources       jsonb not null default '[]',
  asked_cents     bigint not null default 0 check (asked_cents >= 0),
  answers         jsonb not null default '{}',
  reused          jsonb not null default '[]',
  version         integer not null default 0,
  agent_id        uuid references people.person on delete set null,
  reason          text check (length(reason) between 3 and 2000),
  created_at      timestamptz not null default now(),
  changed_at      timestamptz not null default now(),
  sent_at         timestamptz,
  demo            boolean not null default false,
  foreign key (call_id, edition) references calls.edition,
  unique (call_id, number),
  check ((number is null) = (sent_at is null)),
  check (state = 'draft' or state = 'withdrawn' or sent_at is not null),
  check (state not in ('inadmissible') or reason is not null)
);
comment on table calls.application is 'What one project asks of one call. A draft is its authors'' alone; it has a number from the day that it is sent.';
comment on column calls.application.expenses is 'Cents: [{"label": "Travaux", "cents": 1200000}].';
comment on column calls.application.resources is 'Cents: [{"label": "Fonds propres", "kind": "own", "cents": 600000}]; what is asked of this call is apart, in asked_cents.';
comment on column calls.application.answers is 'By key of the question; what was not answered is absent.';
comment on column calls.application.reused is 'What was taken over from an earlier application: ["structure", "public-vise"].';
create index application_call on calls.application (call_id, state, sent_at);
create index application_siret on calls.application (siret) where siret is not null;
create index application_place on calls.application (place_id) where place_id is not null;

create table calls.author (
  application_id uuid not null references calls.application on delete cascade,
  person_id      uuid not null references people.person on delete cascade,
  role           text not null check (role in ('lead', 'writer', 'reader')),
  since          timestamptz not null default now(),
  primary key (application_id, person_id)
);
create index author_person on calls.author (person_id);
create unique index author_lead on calls.author (application_id) where role = 'lead';

create table calls.document (
  id             uuid primary key default gen_random_uuid(),
  application_id uuid not null references calls.application on delete cascade,
  key            text not null check (length(key) between 1 and 60),
  file_id        uuid not null,
  name           text not null check (length(name) between 1 and 200),
  bytes          bigint not null check (bytes > 0),
  sha256         text not null check (length(sha256) = 64),
  issued_on      date not null,
  taken_from     uuid references calls.document on delete set null,
  at             timestamptz not null default now(),
  unique (application_id, key)
);
comment on column calls.document.taken_from is 'The document of an earlier application that was valid still.';

create table calls.sending (
  application_id uuid not null references calls.application on delete cascade,
  number         smallint not null check (number >= 1),
  text           text not null,
  by             uuid references people.person on delete set null,
  at             timestamptz not null default clock_timestamp(),
  primary key (application_id, number)
);
comment on table calls.sending is 'What was sent, to the letter: the first time, and after each complement that was asked. Its SHA-256 stands in the log of acts.';

create table calls.question (
  id          uuid primary key default gen_random_uuid(),
  call_id     uuid not null references calls.call on delete cascade,
  asked_by    uuid references people.person on delete set null,
  text        text not null check (length(text) between 10 and 1500),
  asked_at    timestamptz not null default now(),
  answer      text check (length(answer) between 2 and 3000),
  answered_at timestamptz,
  answered_by uuid references people.person on delete set null,
  check ((answer is null) = (answered_at is null))
);
comment on table calls.question is 'A question to the service about a call; once answered, question and answer are read by all, without a name.';
create index question_call on calls.question (call_id, answered_at);

create table calls.complement (
  id             uuid primary key default gen_random_uuid(),
  application_id uuid not null references calls.application on delete cascade,
  words          text not null check (length(words) between 3 and 2000),
  parts          text[] not null check (cardinality(parts) >= 1),
  due_at         timestamptz not null,
  asked_by       uuid references people.person on delete set null,
  asked_at       timestamptz not null default now(),
  answered_at    timestamptz
);
comment on table calls.complement is 'What a service asks to be completed: these parts open again until the instant, the rest stays as it was sent.';
create unique index complement_open on calls.complement (application_id) where answered_at is null;

create table calls.dropped_file (
  file_id    uuid primary key,
  dropped_at timestamptz not null default now()
);
comment on table calls.dropped_file is 'Contents of documents that went, with their draft, its author or by hand: a job removes them.';

create function calls.drop_file() returns trigger language plpgsql as $$
begin
  insert into calls.dropped_file (file_id)
  select old.file_id where not exists (select from calls.document d where d.file_id = old.file_id)
  on conflict do nothing;
  return null;
end $$;
create trigger document_gone after delete on calls.document for each row execute function calls.drop_file();

select platform.keep_on_one_line('calls.call', 'title');
select platform.keep_on_one_line('calls.application', 'title');
select platform.keep_on_one_line('calls.document', 'name');
