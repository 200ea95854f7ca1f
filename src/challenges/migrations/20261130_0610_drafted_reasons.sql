-- Of two hundred answers nobody writes the reasons in one sitting: they wait here, page by page, until the results are published.
create table challenges.drafted_reasons (
  team_id    uuid primary key references challenges.entry on delete cascade,
  words      text not null check (char_length(words) between 10 and 2000),
  written_at timestamptz not null default clock_timestamp()
);
comment on table challenges.drafted_reasons is 'Why a team gets what it gets, as those who run the challenge prepare it; gone with the results, of which it becomes a part.';
