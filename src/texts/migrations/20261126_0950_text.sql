create table participation.text (
  id             uuid primary key default gen_random_uuid(),
  process_id     uuid not null references participation.process on delete cascade,
  stage_id       uuid not null,
  slug           text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 100 and slug <> 'nouveau'),
  title          text not null check (length(title) between 3 and 160),
  introduction   text not null default '' check (length(introduction) <= 4000),
  state          text not null default 'draft' check (state in ('draft', 'open', 'final')),
  version        integer not null default 0 check (version >= 0),
  last_paragraph integer not null default 0,
  last_number    integer not null default 0,
  created_by     uuid references people.person on delete set null,
  created_at     timestamptz not null default now(),
  final_at       timestamptz,
  unique (process_id, slug),
  foreign key (process_id, stage_id) references participation.stage (process_id, id),
  check ((state = 'draft') = (version = 0)),
  check ((state = 'final') = (final_at is not null))
);
comment on table participation.text is 'A text under debate: published in versions, paragraph by paragraph. Written only by src/participation/text.';
comment on column participation.text.version is 'The version that the public reads; 0 before the first.';
comment on column participation.text.last_paragraph is 'Paragraphs keep their number through all versions: this is the last one given.';
comment on column participation.text.last_number is 'Of the amendments numbered so far.';
create index text_stage on participation.text (stage_id);

create table participation.text_version (
  text_id      uuid not null references participation.text on delete cascade,
  number       integer not null check (number > 0),
  summary      text not null default '' check (length(summary) <= 2000),
  published_at timestamptz,
  published_by uuid references people.person on delete set null,
  primary key (text_id, number)
);
comment on table participation.text_version is 'One that is not published yet is being composed from accepted amendments and corrections.';
create unique index text_version_next on participation.text_version (text_id) where published_at is null;

create table participation.text_paragraph (
  text_id   uuid not null,
  version   integer not null,
  paragraph integer not null check (paragraph > 0),
  position  integer not null,
  level     smallint not null default 0 check (level between 0 and 3),
  body      text not null check (length(body) between 1 and 6000),
  revision  integer not null default 1,
  primary key (text_id, version, paragraph),
  foreign key (text_id, version) references participation.text_version on delete cascade,
  unique (text_id, version, position) deferrable initially deferred
);
comment on column participation.text_paragraph.level is '0: a paragraph; 1 to 3: a heading.';
comment on column participation.text_paragraph.revision is 'Grows while the version is composed: two who change one paragraph at once are told.';

create table participation.amendment (
  id           uuid primary key default gen_random_uuid(),
  text_id      uuid not null references participation.text on delete cascade,
  number       integer not null check (number > 0),
  act          text not null check (act in ('replace', 'insert', 'delete')),
  base_version integer not null,
  paragraph    integer,
  body         text check (length(body) between 2 and 6000),
  reason       text not null check (length(reason) between 10 and 2000),
  author_id    uuid references people.person on delete set null,
  signature    text not null check (length(signature) between 1 and 160),
  channel      text not null default 'web' check (channel in ('web', 'paper', 'desk', 'phone', 'workshop', 'import')),
  submission   uuid unique,
  state        text not null default 'open' check (state in ('open', 'accepted', 'accepted_in_part', 'refused', 'withdrawn')),
  supports     integer not null default 0 check (supports >= 0),
  filed_at     timestamptz not null default now(),
  decided_at   timestamptz,
  decided_by   uuid references people.person on delete set null,
  decision     text check (length(decision) between 10 and 2000),
  result       text check (length(result) between 1 and 6000),
  into_version integer,
  unique (text_id, number),
  foreign key (text_id, base_version) references participation.text_version on delete cascade,
  foreign key (text_id, base_version, paragraph) references participation.text_paragraph (text_id, version, paragraph),
  check ((act = 'delete') = (body is null)),
  check (act = 'insert' or paragraph is not null),
  check ((state in ('accepted', 'accepted_in_part', 'refused')) = (decided_at is not null)),
  check (decided_at is null or decision is not null),
  check ((state in ('accepted', 'accepted_in_part')) = (into_version is not null))
);
comment on table participation.amendment is 'Another wording of a paragraph, proposed by somebody. What was decided of it is never changed once its version is published.';
comment on column participation.amendment.paragraph is 'Replaced, deleted, or after which it is inserted; null: inserted at the beginning.';
comment on column participation.amendment.signature is 'As it is signed; "anonyme" once its author has erased the account.';
comment on column participation.amendment.result is 'The wording that was taken into the text, when it was taken.';
create index amendment_text on participation.amendment (text_id, paragraph, number);
create index amendment_author on participation.amendment (author_id);

create table participation.amendment_support (
  amendment_id uuid not null references participation.amendment on delete cascade,
  person_id    uuid not null references people.person on delete cascade,
  at           timestamptz not null default now(),
  primary key (amendment_id, person_id)
);
create index amendment_support_person on participation.amendment_support (person_id);

create table participation.text_change (
  id           bigint generated always as identity primary key,
  text_id      uuid not null,
  version      integer not null,
  paragraph    integer not null,
  change       text not null check (change in ('inserted', 'replaced', 'deleted')),
  amendment_id uuid references participation.amendment on delete cascade,
  reason       text check (length(reason) between 2 and 2000),
  before       jsonb check (jsonb_typeof(before) = 'object'),
  by           uuid references people.person on delete set null,
  at           timestamptz not null default now(),
  foreign key (text_id, version) references participation.text_version on delete cascade,
  check (amendment_id is not null or reason is not null)
);
comment on table participation.text_change is 'What came from whom: each change of each version, by an amendment or by the service that holds the pen.';
comment on column participation.text_change.before is '{"position", "level", "body"} of the paragraph as it was: what undoing puts back while the version is composed.';
create index text_change_text on participation.text_change (text_id, version, paragraph);
create index text_change_amendment on participation.text_change (amendment_id);
