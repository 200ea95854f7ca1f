create table calls.note (
  id             uuid primary key default gen_random_uuid(),
  application_id uuid not null references calls.application on delete cascade,
  by             uuid references people.person on delete set null,
  text           text not null check (length(text) between 2 and 3000),
  at             timestamptz not null default now()
);
comment on table calls.note is 'What the service writes for itself: no author of the application ever reads it.';
create index note_application on calls.note (application_id, at);

create table calls.opinion (
  id             uuid primary key default gen_random_uuid(),
  application_id uuid not null references calls.application on delete cascade,
  kind           text not null check (kind in ('service', 'commune', 'expert')),
  name           text not null check (length(name) between 2 and 160),
  person_id      uuid references people.person on delete set null,
  words          text not null check (length(words) between 3 and 1000),
  due_on         date not null,
  asked_by       uuid references people.person on delete set null,
  asked_at       timestamptz not null default now(),
  verdict        text check (verdict in ('for', 'reserved', 'against')),
  answer         text check (length(answer) between 3 and 3000),
  answered_at    timestamptz,
  check ((verdict is null) = (answered_at is null) and (answer is null) = (answered_at is null))
);
comment on table calls.opinion is 'What a service, a commune or an expert is asked about an application, and what they answer: read by the service.';
create index opinion_application on calls.opinion (application_id);
create index opinion_person on calls.opinion (person_id) where answered_at is null;

create table calls.aid (
  id             uuid primary key default gen_random_uuid(),
  source         text not null check (length(source) between 2 and 120),
  line           text not null check (length(line) between 1 and 120),
  giver          text not null default '' check (length(giver) <= 200),
  structure_name text not null check (length(structure_name) between 1 and 250),
  siret          text check (siret ~ '^[0-9]{14}$'),
  rna            text check (rna ~ '^W[0-9]{9}$'),
  object         text not null default '' check (length(object) <= 500),
  cents          bigint not null check (cents >= 0),
  year           smallint not null check (year between 1990 and 2100),
  awarded_on     date,
  de_minimis     boolean not null default false,
  imported_by    uuid references people.person on delete set null,
  imported_at    timestamptz not null default now(),
  unique (source, line)
);
comment on table calls.aid is 'Aid that structures received, from published files: a line is known again by its identifier within its source.';
comment on column calls.aid.year is 'The budget year; where no day is known, aid counts from its 1 January.';
create index aid_siret on calls.aid (left(siret, 9)) where siret is not null;
create index aid_rna on calls.aid (rna) where rna is not null;

select platform.keep_on_one_line('calls.opinion', 'name');
