-- What is decided at the end of a process, in the words of whoever runs it: a consultation has no ideas to answer one by one.
-- Each correction is a version beside the earlier ones, which stay readable.
create table participation.process_decision (
  process_id   uuid not null references participation.process on delete cascade,
  number       smallint not null check (number > 0),
  text         text not null check (length(text) between 20 and 12000),
  as_whom      text not null check (length(as_whom) between 2 and 160),
  decided_on   date not null,
  deliberation text check (length(deliberation) between 2 and 60),
  link         text check (length(link) <= 500),
  correction   text check (length(correction) between 10 and 1000),
  by           uuid references people.person on delete set null,
  at           timestamptz not null default now(),
  primary key (process_id, number),
  check ((number = 1) = (correction is null))
);
comment on table participation.process_decision is 'The official answer to a whole process, by version; the highest number is the one that holds.';
comment on column participation.process_decision.as_whom is 'Who decides, as the public reads it: "Conseil métropolitain".';
