-- What people ask of a dataset, and what all are answered.
create table opendata.question (
  id           uuid primary key default gen_random_uuid(),
  dataset      text not null check (length(dataset) between 1 and 80),
  asked_by     uuid references people.person on delete set null,
  text         text not null check (char_length(text) between 10 and 1500),
  asked_at     timestamptz not null default clock_timestamp(),
  answer       text check (char_length(answer) between 2 and 3000),
  answered_by  uuid references people.person on delete set null,
  answered_at  timestamptz,
  set_aside_at timestamptz,
  constraint question_answered check ((answer is null) = (answered_at is null)),
  constraint question_settled check (answered_at is null or set_aside_at is null)
);
create index question_dataset on opendata.question (dataset, answered_at);
create index question_asker on opendata.question (asked_by);
create index question_answerer on opendata.question (answered_by);
comment on table opendata.question is 'Asked of whoever publishes a dataset; once answered, question and answer are read by all, without a name. An answer does not change. Set aside, it is read by nobody but who asked.';
