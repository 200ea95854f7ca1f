create table participation.questionnaire (
  id           uuid primary key default gen_random_uuid(),
  process_id   uuid not null references participation.process on delete cascade,
  stage_id     uuid not null,
  slug         text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 100 and slug <> 'nouveau'),
  title        text not null check (length(title) between 3 and 160),
  introduction text not null default '' check (length(introduction) <= 4000),
  thanks       text not null default '' check (length(thanks) <= 2000),
  signed       boolean not null,
  state        text not null default 'draft' check (state in ('draft', 'open', 'published')),
  version      integer not null default 1,
  last_key     integer not null default 0,
  locked_at    timestamptz,
  published_at timestamptz,
  created_by   uuid references people.person on delete set null,
  created_at   timestamptz not null default now(),
  unique (process_id, slug),
  foreign key (process_id, stage_id) references participation.stage (process_id, id),
  check ((state = 'published') = (published_at is not null))
);
comment on table participation.questionnaire is 'Answered while its stage is open; once its results are published nothing is added. Written only by src/participation/questionnaire.';
comment on column participation.questionnaire.signed is 'With an account, one answer each, which can be changed. Otherwise nobody''s: no person is kept beside the answers.';
comment on column participation.questionnaire.locked_at is 'Since the first answer its questions do not change: answers would not mean what was asked.';
create index questionnaire_stage on participation.questionnaire (stage_id);

create table participation.questionnaire_page (
  id               uuid primary key default gen_random_uuid(),
  questionnaire_id uuid not null references participation.questionnaire on delete cascade,
  position         integer not null,
  title            text not null default '' check (length(title) <= 160),
  introduction     text not null default '' check (length(introduction) <= 2000),
  unique (questionnaire_id, id),
  unique (questionnaire_id, position) deferrable initially deferred
);

create table participation.question (
  id               uuid primary key default gen_random_uuid(),
  questionnaire_id uuid not null references participation.questionnaire on delete cascade,
  page_id          uuid not null,
  key              integer not null check (key > 0),
  position         integer not null,
  kind             text not null check (kind in ('one', 'several', 'scale', 'ranking', 'number', 'short', 'long', 'commune', 'date', 'matrix')),
  label            text not null check (length(label) between 3 and 300),
  hint             text not null default '' check (length(hint) <= 500),
  required         boolean not null default false,
  settings         jsonb not null default '{}' check (jsonb_typeof(settings) = 'object'),
  shown_if         integer,
  shown_values     text[] not null default '{}',
  unique (questionnaire_id, id),
  unique (questionnaire_id, key),
  unique (page_id, position) deferrable initially deferred,
  foreign key (questionnaire_id, page_id) references participation.questionnaire_page (questionnaire_id, id) on delete cascade,
  foreign key (questionnaire_id, shown_if) references participation.question (questionnaire_id, key),
  check ((shown_if is null) = (shown_values = '{}'))
);
comment on column participation.question.key is 'Names its fields and its column: q7. Never given again within a questionnaire.';
comment on column participation.question.settings is 'What its kind needs: {"options": [{"key": "a", "label": "…"}], "min": 1, "max": 3}. Read by questions.ts.';
comment on column participation.question.shown_if is 'Key of an earlier question: asked only of those who gave one of shown_values there.';

create function participation.refuse_when_answered() returns trigger language plpgsql as $$
begin
  if exists (select from participation.questionnaire where id = coalesce(new.questionnaire_id, old.questionnaire_id) and locked_at is not null) then
    raise exception 'questionnaire_is_locked' using errcode = 'check_violation', constraint = 'questionnaire_is_locked';
  end if;
  return coalesce(new, old);
end $$;
create trigger question_locked before insert or update or delete on participation.question
  for each row execute function participation.refuse_when_answered();
create trigger page_locked before insert or update or delete on participation.questionnaire_page
  for each row execute function participation.refuse_when_answered();

create table participation.answer_draft (
  questionnaire_id uuid not null references participation.questionnaire on delete cascade,
  person_id        uuid not null references people.person on delete cascade,
  answers          jsonb not null check (jsonb_typeof(answers) = 'object' and length(answers::text) <= 100000),
  page             integer not null default 0,
  updated_at       timestamptz not null default now(),
  primary key (questionnaire_id, person_id)
);
comment on table participation.answer_draft is 'What somebody signed in has answered so far. Gone when it is sent, and after 60 days.';

create table participation.answer_sheet (
  id               uuid primary key default gen_random_uuid(),
  questionnaire_id uuid not null references participation.questionnaire on delete cascade,
  person_id        uuid references people.person on delete set null,
  channel          text not null default 'web' check (channel in ('web', 'paper', 'desk', 'phone', 'workshop', 'import')),
  reference        text check (length(reference) between 1 and 60),
  submission       uuid not null,
  entered_by       uuid references people.person on delete set null,
  day              date not null,
  unique (questionnaire_id, submission),
  check (channel = 'web' or person_id is null)
);
comment on table participation.answer_sheet is 'One answer to a questionnaire. Of the anonymous ones nothing tells who wrote it, nor at what hour.';
comment on column participation.answer_sheet.submission is 'Of the form that was filled in: sent twice, it is one answer.';
comment on column participation.answer_sheet.reference is 'The number written on the paper: typed in twice, it is refused.';
create unique index one_answer_each on participation.answer_sheet (questionnaire_id, person_id) where person_id is not null;
create unique index one_paper_each on participation.answer_sheet (questionnaire_id, channel, reference) where reference is not null;
create index answer_sheet_person on participation.answer_sheet (person_id) where person_id is not null;

create table participation.answer (
  sheet_id    uuid not null references participation.answer_sheet on delete cascade,
  question_id uuid not null references participation.question on delete cascade,
  value       jsonb not null,
  primary key (sheet_id, question_id)
);
comment on column participation.answer.value is '"a" · ["a", "c"] · 7 · ["b", "a"] in order · "59512" · "2027-03-11" · {"r1": "c2"} · "words".';
create index answer_question on participation.answer (question_id);

create table participation.free_answer (
  id          uuid primary key default gen_random_uuid(),
  sheet_id    uuid not null,
  question_id uuid not null,
  state       text not null default 'waiting' check (state in ('waiting', 'published', 'set_aside')),
  shown       text check (length(shown) between 1 and 6000),
  shortened   boolean not null default false,
  decided_by  uuid references people.person on delete set null,
  decided_at  timestamptz,
  unique (sheet_id, question_id),
  foreign key (sheet_id, question_id) references participation.answer (sheet_id, question_id) on delete cascade,
  check ((state = 'published') = (shown is not null))
);
comment on table participation.free_answer is 'A text that somebody wrote in answer: read by the team before anybody else, one by one.';
comment on column participation.free_answer.shortened is 'A name or an address was taken out before it was published.';
create index free_answer_question on participation.free_answer (question_id, state);

create table participation.published_cell (
  question_id uuid not null references participation.question on delete cascade,
  line        text not null default '',
  cell        text not null,
  position    integer not null,
  people      integer check (people = 0 or people >= 5),
  primary key (question_id, line, cell)
);
comment on table participation.published_cell is 'The results as they are published, protected before they are written: no page, file or subtraction tells of fewer than five.';
comment on column participation.published_cell.line is 'Of a matrix or a ranking: which line.';
comment on column participation.published_cell.cell is 'An option, a value, a class "10..20"; "-none" gave no answer, "-unasked" was not asked.';
comment on column participation.published_cell.people is 'Null: hidden, because it is small or because it would tell a small one.';

create table participation.published_mean (
  question_id uuid not null references participation.question on delete cascade,
  line        text not null default '',
  mean        numeric not null,
  people      integer not null check (people >= 5),
  primary key (question_id, line)
);
create table participation.published_channel (
  questionnaire_id uuid not null references participation.questionnaire on delete cascade,
  channel          text not null,
  people           integer check (people = 0 or people >= 5),
  primary key (questionnaire_id, channel)
);
