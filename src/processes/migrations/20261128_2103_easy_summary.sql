-- What a process is about in easy words, beside its own texts: whoever reads with difficulty, learns French or has little time.
create table processes.easy_summary (
  process_id uuid primary key references processes.process on delete cascade,
  words      text not null check (length(words) between 20 and 4000),
  readers    text not null default '' check (length(readers) <= 200),
  version    int not null default 1,
  by         uuid references people.person on delete set null,
  at         timestamptz not null default now()
);
comment on column processes.easy_summary.words is 'One sentence a line; an empty line begins another part; a line that begins with "# " is its title.';
comment on column processes.easy_summary.readers is 'Which people concerned have read it again: without them the European rules do not call it easy to read.';
create index easy_summary_writer on processes.easy_summary (by);
