create table participation.debate_question (
  id       uuid primary key default gen_random_uuid(),
  stage_id uuid not null references participation.stage on delete cascade,
  position smallint not null check (position > 0),
  title    text not null check (length(title) between 5 and 200),
  details  text not null default '' check (length(details) <= 4000),
  unique (stage_id, position) deferrable initially deferred
);
comment on table participation.debate_question is 'What a stage of debate asks. A stage without questions is discussed as a whole.';

create table participation.comment (
  id           uuid primary key default gen_random_uuid(),
  proposal_id  uuid references participation.proposal on delete cascade,
  stage_id     uuid references participation.stage on delete cascade,
  question_id  uuid references participation.debate_question on delete cascade,
  text_id      uuid,
  paragraph    integer check (paragraph >= 0),
  subject      text not null generated always as (coalesce(proposal_id::text, stage_id::text, question_id::text, text_id::text || '/' || paragraph)) stored,
  thread_id    uuid,
  top          boolean not null generated always as (thread_id is null) stored,
  thread_top   boolean generated always as (case when thread_id is not null then true end) stored,
  answers_id   uuid,
  author_id    uuid references people.person on delete set null,
  signature    text not null check (length(signature) <= 160),
  official     boolean not null default false,
  position     text check (position in ('for', 'against', 'neutral')),
  body         text not null check (length(body) <= 3000),
  channel      text not null default 'web' check (channel in ('web', 'paper', 'desk', 'phone', 'workshop', 'import')),
  replies      integer not null default 0 check (replies >= 0),
  told         boolean not null default false,
  written_at   timestamptz not null default clock_timestamp(),
  edited_at    timestamptz,
  deleted_at   timestamptz,
  unique (id, subject, top),
  unique (id, thread_id),
  foreign key (thread_id, subject, thread_top) references participation.comment (id, subject, top) on delete cascade,
  foreign key (answers_id, thread_id) references participation.comment (id, thread_id),
  check (num_nonnulls(proposal_id, stage_id, question_id, text_id) = 1),
  check ((text_id is null) = (paragraph is null)),
  check (deleted_at is not null or length(body) >= 2),
  check (deleted_at is null or body = ''),
  check (position is null or thread_id is null),
  check (answers_id is null or thread_id is not null)
);
comment on table participation.comment is 'What people write under a proposal, a stage of debate, one of its questions or a paragraph of a text: exactly one of them.';
comment on column participation.comment.text_id is 'A text under debate; its foreign key comes with the table of texts.';
comment on column participation.comment.paragraph is 'Of that text: its number, the same in all versions; 0 for the text as a whole.';
comment on column participation.comment.thread_id is 'The comment of the first level under which this one is read; by its foreign key of the first level itself, and under the same subject.';
comment on column participation.comment.answers_id is 'The reply that this one answers, in the same thread; null when it answers the thread''s first comment.';
comment on column participation.comment.signature is 'As it is signed; empty once its author has deleted it or erased the account.';
comment on column participation.comment.official is 'Signed by the service or commune that runs the process: whoever of its staff wrote it is not named.';
comment on column participation.comment.told is 'Whether those concerned were told of it: not while it waits for a moderator.';
create index comment_newest on participation.comment (subject, written_at desc, id) where thread_id is null;
create index comment_subject on participation.comment (subject);
create index comment_thread on participation.comment (thread_id, written_at, id) where thread_id is not null;
create index comment_author on participation.comment (author_id, written_at) where author_id is not null;
