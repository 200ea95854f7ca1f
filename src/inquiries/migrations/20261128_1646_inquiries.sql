create schema inquiries;

create table inquiries.service (
  id           uuid primary key default gen_random_uuid(),
  name         text not null check (length(name) between 3 and 120),
  commune_code char(5) references territory.commune,
  themes       text[] not null default '{}' check (cardinality(themes) <= 12),
  mailbox      text check (length(mailbox) <= 254),
  days         smallint not null default 10 check (days between 1 and 60),
  ended_at     timestamptz,
  constraint service_name unique nulls not distinct (commune_code, name)
);
comment on table inquiries.service is 'Who answers questions: a department of a commune, or of the metropolis (no commune). Without themes it takes what no other takes.';
comment on column inquiries.service.days is 'Working days within which it promises an answer.';
comment on column inquiries.service.mailbox is 'Of the department, for reminders; not a person''s.';

create table inquiries.inquiry (
  id           uuid primary key default gen_random_uuid(),
  number       integer generated always as identity unique,
  state        text not null default 'unconfirmed' check (state in ('unconfirmed', 'open', 'joined', 'answered', 'closed')),
  held         text check (held in ('links', 'same_text')),
  title        text check (length(title) between 5 and 140),
  words        text check (length(words) between 10 and 3000),
  theme        text not null,
  commune_code char(5) references territory.commune,
  place_id     uuid references places.place on delete set null,
  public       boolean not null,
  person_id    uuid references people.person on delete set null,
  email        text check (length(email) <= 254),
  locale       text not null check (locale in ('fr', 'en', 'nl')),
  text_digest  bytea,
  service_id   uuid references inquiries.service,
  assigned_to  uuid references people.person on delete set null,
  round        smallint not null default 1 check (round in (1, 2)),
  due_on       date,
  joined_to    uuid references inquiries.inquiry,
  reason       text check (length(reason) between 3 and 1000),
  solved       boolean,
  version      integer not null default 1,
  asked_at     timestamptz not null default now(),
  received_at  timestamptz,
  answered_at  timestamptz,
  in_time      boolean,
  ended_at     timestamptz,
  erased_at    timestamptz,
  demo         boolean not null default false,
  unique (id, public),
  check ((state = 'unconfirmed') = (received_at is null)),
  check (state <> 'joined' or joined_to is not null),
  check (joined_to <> id),
  check (state <> 'closed' or reason is not null),
  check (state not in ('answered', 'closed') or ended_at is not null),
  check ((answered_at is null) = (in_time is null)),
  check (erased_at is not null or (title is not null and words is not null)),
  check (erased_at is null or num_nonnulls(title, words, email, text_digest) = 0),
  check (email is null or person_id is null)
);
comment on table inquiries.inquiry is 'A question of a resident to a department. Read by whoever asked and by those who answer; what the public reads stands in publication.';
comment on column inquiries.inquiry.public is 'Consent that the answer is published with a version of the question that names nobody.';
comment on column inquiries.inquiry.round is 'Whoever asked may ask back once.';
comment on column inquiries.inquiry.in_time is 'Whether the first answer came by the day that was promised then; stays when the question is asked back.';
comment on column inquiries.inquiry.answered_at is 'Of the first answer.';
comment on column inquiries.inquiry.held is 'Why a brake holds it apart until an agent has looked.';
create index inquiry_desk on inquiries.inquiry (state, due_on);
create index inquiry_person on inquiries.inquiry (person_id) where person_id is not null;
create index inquiry_digest on inquiries.inquiry (text_digest) where text_digest is not null;
create index inquiry_joined on inquiries.inquiry (joined_to) where joined_to is not null;
create index inquiry_service on inquiries.inquiry (service_id);

create table inquiries.link (
  hash       bytea primary key check (length(hash) = 32),
  kind       text not null check (kind in ('confirm', 'follow')),
  inquiry_id uuid not null references inquiries.inquiry on delete cascade,
  made_at    timestamptz not null default now(),
  ends_at    timestamptz
);
comment on table inquiries.link is 'SHA-256 of the random tokens that letters carry.';
create index link_inquiry on inquiries.link (inquiry_id);

create table inquiries.journal (
  id           bigint generated always as identity primary key,
  inquiry_id   uuid not null references inquiries.inquiry on delete cascade,
  at           timestamptz not null default now(),
  act          text not null,
  side         text not null check (side in ('asker', 'service', 'house')),
  person_id    uuid references people.person on delete set null,
  words        text check (length(words) <= 3000),
  from_service uuid references inquiries.service,
  to_service   uuid references inquiries.service,
  internal     boolean not null default false
);
comment on table inquiries.journal is 'What happened to a question. Internal lines are for those who answer.';
create index journal_inquiry on inquiries.journal (inquiry_id, id);

create table inquiries.answer (
  id         uuid primary key default gen_random_uuid(),
  words      text not null check (length(words) between 10 and 8000),
  service_id uuid references inquiries.service,
  written_by uuid references people.person on delete set null,
  written_at timestamptz not null default now()
);

create table inquiries.reply (
  inquiry_id uuid not null references inquiries.inquiry on delete cascade,
  round      smallint not null check (round in (1, 2)),
  answer_id  uuid not null references inquiries.answer,
  at         timestamptz not null default now(),
  primary key (inquiry_id, round)
);
comment on table inquiries.reply is 'A question is answered once each time that it is asked; one answer may fit several questions.';
create index reply_answer on inquiries.reply (answer_id);

create table inquiries.publication (
  id           uuid primary key default gen_random_uuid(),
  answer_id    uuid not null unique references inquiries.answer,
  inquiry_id   uuid not null,
  consent      boolean not null default true check (consent),
  slug         text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 100),
  title        text not null check (length(title) between 5 and 140),
  question     text not null check (length(question) between 10 and 2000),
  body         text not null check (length(body) between 10 and 8000),
  theme        text not null,
  commune_code char(5) references territory.commune,
  service_id   uuid references inquiries.service,
  checked_on   date not null,
  version      integer not null default 1,
  useful       integer not null default 0 check (useful >= 0),
  useless      integer not null default 0 check (useless >= 0),
  published_by uuid references people.person on delete set null,
  published_at timestamptz not null default now(),
  changed_at   timestamptz not null default now(),
  foreign key (inquiry_id, consent) references inquiries.inquiry (id, public)
);
comment on table inquiries.publication is 'An answer that everybody may read, with a question that names nobody. The key to (id, public) refuses one without the consent of whoever asked.';
create index publication_inquiry on inquiries.publication (inquiry_id);
create index publication_words on inquiries.publication
  using gin ((setweight(to_tsvector('french', platform.fold(title)), 'A') || to_tsvector('french', platform.fold(question || ' ' || body))));

create table inquiries.reminder (
  inquiry_id uuid not null references inquiries.inquiry on delete cascade,
  due_on     date not null,
  kind       text not null check (kind in ('near', 'late')),
  sent_at    timestamptz not null default now(),
  primary key (inquiry_id, due_on, kind)
);
comment on table inquiries.reminder is 'Each reminder is sent once; a question with a new day is reminded of again.';

select platform.keep_on_one_line('inquiries.service', 'name');
select platform.keep_on_one_line('inquiries.inquiry', 'title');
select platform.keep_on_one_line('inquiries.inquiry', 'email');
select platform.keep_on_one_line('inquiries.publication', 'title');
