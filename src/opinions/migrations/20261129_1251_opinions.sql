create schema opinions;

create table opinions.conversation (
  id              uuid primary key default gen_random_uuid(),
  process_id      uuid not null references processes.process on delete cascade,
  stage_id        uuid not null,
  slug            text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 100 and slug not in ('nouvelle', 'importer')),
  title           text not null check (length(title) between 3 and 160),
  introduction    text not null default '' check (length(introduction) <= 4000),
  entry           text not null default 'device' check (entry in ('device', 'account', 'attested', 'import')),
  language        text not null default 'fr' check (language in ('fr', 'en', 'nl')),
  statements_each smallint not null default 5 check (statements_each between 0 and 50),
  read_first      boolean not null default true,
  state           text not null default 'draft' check (state in ('draft', 'open', 'published')),
  seed            integer not null default floor(random() * 2147483647)::integer,
  last_number     integer not null default 0,
  stale           boolean not null default false,
  earlier_id      uuid references opinions.conversation on delete set null,
  version         integer not null default 1,
  fingerprint     text check (fingerprint ~ '^[0-9a-f]{64}$'),
  published_at    timestamptz,
  unlinked_at     timestamptz,
  created_by      uuid references people.person on delete set null,
  created_at      timestamptz not null default now(),
  unique (process_id, slug),
  foreign key (process_id, stage_id) references processes.stage (process_id, id),
  check ((state = 'published') = (published_at is not null)),
  check (earlier_id <> id)
);
comment on table opinions.conversation is 'Short statements with which people agree or disagree while its stage is open; once it is published nothing is added.';
comment on column opinions.conversation.entry is 'Who takes part: a device, without a name; an account; an account whose residence is attested. "import": answers that came whole from elsewhere.';
comment on column opinions.conversation.read_first is 'A statement of somebody is read by the team before others are asked of it.';
comment on column opinions.conversation.seed is 'From which the order of statements is drawn, and the starts of the calculation: with it anybody finds the same.';
comment on column opinions.conversation.stale is 'Something left the calculation since it was last made: a statement, a person.';
comment on column opinions.conversation.fingerprint is 'SHA-256 of the list of fingerprints of all lines that were published.';
comment on column opinions.conversation.unlinked_at is 'Since then nothing leads from an answer to an account or a device.';
select platform.keep_on_one_line('opinions.conversation', 'title');
create index conversation_stage on opinions.conversation (stage_id);
create index conversation_earlier on opinions.conversation (earlier_id);
create index conversation_author on opinions.conversation (created_by);

create table opinions.participant (
  id              uuid primary key default gen_random_uuid(),
  conversation_id uuid not null references opinions.conversation on delete cascade,
  person_id       uuid references people.person on delete set null,
  device_hash     bytea check (length(device_hash) = 32),
  channel         text not null default 'web' check (channel in ('web', 'paper', 'desk', 'phone', 'workshop', 'import')),
  reference       text check (length(reference) between 1 and 60),
  entered_by      uuid references people.person on delete set null,
  draw            integer not null default floor(random() * 2147483647)::integer,
  commune_code    char(5) references territory.commune,
  day             date not null default (now() at time zone 'Europe/Paris')::date,
  banned_at       timestamptz,
  banned_because  text check (length(banned_because) between 3 and 500),
  banned_by       uuid references people.person on delete set null,
  unique (conversation_id, id),
  check (channel = 'web' or (person_id is null and device_hash is null)),
  check (person_id is null or device_hash is null),
  check ((banned_at is null) = (banned_because is null))
);
comment on table opinions.participant is 'Somebody who takes part in one conversation: known by their account, by what their browser holds, or by a number on paper. The days of votes are kept nowhere.';
comment on column opinions.participant.device_hash is 'SHA-256 of what the browser holds: the house cannot write it again.';
comment on column opinions.participant.draw is 'With the seed of the conversation: from which the order of this person''s statements is drawn.';
comment on column opinions.participant.commune_code is 'As they say it, or as it is attested; never published beside what they answered.';
comment on column opinions.participant.banned_at is 'Since then nothing of theirs counts. Decided of a statement, by somebody who sees no answer.';
create unique index participant_person on opinions.participant (conversation_id, person_id) where person_id is not null;
create unique index participant_device on opinions.participant (conversation_id, device_hash) where device_hash is not null;
create unique index participant_paper on opinions.participant (conversation_id, channel, reference) where reference is not null;
create index participant_of on opinions.participant (person_id) where person_id is not null;
create index participant_commune on opinions.participant (commune_code);

create table opinions.statement (
  id              uuid primary key default gen_random_uuid(),
  conversation_id uuid not null references opinions.conversation on delete cascade,
  number          integer not null check (number >= 0),
  words           text not null check (length(words) between 3 and 1000 and words !~ '[\n\r]'),
  language        text not null default 'fr' check (language in ('fr', 'en', 'nl')),
  seed            boolean not null default false,
  asked_first     boolean not null default false,
  participant_id  uuid,
  state           text not null default 'waiting' check (state in ('waiting', 'shown', 'refused', 'withdrawn')),
  reason          text check (length(reason) between 3 and 500),
  like_id         uuid,
  decided_by      uuid references people.person on delete set null,
  decided_at      timestamptz,
  withdrawn_votes integer check (withdrawn_votes >= 0),
  priority        double precision check (priority >= 0),
  day             date not null default (now() at time zone 'Europe/Paris')::date,
  unique (conversation_id, number),
  unique (conversation_id, id),
  foreign key (conversation_id, participant_id) references opinions.participant (conversation_id, id) on delete set null (participant_id),
  foreign key (conversation_id, like_id) references opinions.statement (conversation_id, id) on delete set null (like_id),
  check ((state in ('refused', 'withdrawn')) = (reason is not null)),
  check ((state = 'withdrawn') = (withdrawn_votes is not null)),
  check (like_id <> id)
);
comment on column opinions.statement.seed is 'Written by whoever runs the conversation.';
comment on column opinions.statement.asked_first is 'Everybody is asked of it before the others.';
comment on column opinions.statement.participant_id is 'Who wrote it, to stop whoever floods. Published nowhere.';
comment on column opinions.statement.state is 'refused: never asked. withdrawn: was asked, and left the calculation with its votes, which stay.';
comment on column opinions.statement.like_id is 'It said the same as that one.';
comment on column opinions.statement.withdrawn_votes is 'How many votes left the calculation with it.';
comment on column opinions.statement.priority is 'How much is learned when somebody speaks of it, by the last calculation; null before the first that knows it.';
select platform.keep_on_one_line('opinions.statement', 'words');
create index statement_author on opinions.statement (participant_id) where participant_id is not null;

create table opinions.translation (
  statement_id uuid not null references opinions.statement on delete cascade,
  language     text not null check (language in ('fr', 'en', 'nl')),
  words        text not null check (length(words) between 3 and 300 and words !~ '[\n\r]'),
  by           uuid references people.person on delete set null,
  primary key (statement_id, language)
);

create sequence opinions.vote_mark;
create table opinions.vote (
  participant_id  uuid not null,
  statement_id    uuid not null,
  conversation_id uuid not null,
  opinion         smallint not null check (opinion in (-1, 0, 1)),
  important       boolean not null default false,
  mark            bigint not null default nextval('opinions.vote_mark'),
  constraint one_vote_each primary key (participant_id, statement_id),
  foreign key (conversation_id, participant_id) references opinions.participant (conversation_id, id) on delete cascade,
  foreign key (conversation_id, statement_id) references opinions.statement (conversation_id, id) on delete cascade
);
comment on table opinions.vote is '1 agrees, -1 disagrees, 0 passes. Of when, nothing is kept but which came after which (mark), to know what is new.';
create index vote_new on opinions.vote (conversation_id, mark);
create index vote_statement on opinions.vote (statement_id);

create table opinions.analysis (
  conversation_id uuid primary key references opinions.conversation on delete cascade,
  number          integer not null default 1,
  up_to_mark      bigint not null,
  people          integer not null,
  on_map          integer not null,
  votes           integer not null,
  findings        jsonb not null check (jsonb_typeof(findings) = 'object'),
  made_at         timestamptz not null default now()
);
comment on table opinions.analysis is 'The last calculation. Where somebody stands is kept nowhere: it follows from what they answered.';

create table opinions.answer (
  statement_id    uuid primary key,
  conversation_id uuid not null,
  stance          text not null check (stance in ('done', 'partly', 'studied', 'refused')),
  words           text not null check (length(words) between 3 and 4000),
  as_whom         text not null check (length(as_whom) between 2 and 160),
  version         integer not null default 1,
  by              uuid references people.person on delete set null,
  at              timestamptz not null default now(),
  foreign key (conversation_id, statement_id) references opinions.statement (conversation_id, id) on delete cascade
);
comment on table opinions.answer is 'What the metropolis or a commune answers to a statement, once the conversation is published.';
select platform.keep_on_one_line('opinions.answer', 'as_whom');
create index answer_conversation on opinions.answer (conversation_id);
