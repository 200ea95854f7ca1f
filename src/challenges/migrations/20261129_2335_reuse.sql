create table challenges.reuse (
  id           uuid primary key default gen_random_uuid(),
  team_id      uuid unique references challenges.entry on delete set null,
  challenge_id uuid references challenges.challenge on delete set null,
  title        text not null check (char_length(title) between 3 and 120),
  summary      text not null check (char_length(summary) between 10 and 300),
  link         text not null default '' check (char_length(link) <= 300 and (link = '' or link ~ '^https://')),
  state        text not null default 'alive' check (state in ('alive', 'given_up', 'adopted')),
  adopted_by   text check (char_length(adopted_by) between 2 and 160),
  began_on     date not null,
  followed_until date not null,
  told_at      timestamptz not null default clock_timestamp(),
  demo         boolean not null default false,
  constraint reuse_year check (followed_until > began_on),
  constraint reuse_adopted check ((state = 'adopted') = (adopted_by is not null))
);
create index reuse_challenge on challenges.reuse (challenge_id);
create index reuse_state on challenges.reuse (state, told_at);
comment on table challenges.reuse is 'What became of an answer to a challenge: followed for a year after the results.';
comment on column challenges.reuse.told_at is 'When somebody last said how it stands.';
select platform.keep_on_one_line('challenges.reuse', 'summary');
select platform.keep_on_one_line('challenges.reuse', 'link');
select platform.keep_on_one_line('challenges.reuse', 'adopted_by');

create table challenges.reuse_dataset (
  reuse_id uuid not null references challenges.reuse on delete cascade,
  dataset  text not null check (dataset ~ '^[a-z0-9-]{1,100}$'),
  primary key (reuse_id, dataset)
);
create index reuse_dataset_name on challenges.reuse_dataset (dataset);
comment on table challenges.reuse_dataset is 'Datasets that a reuse is made of.';

create table challenges.reuse_word (
  reuse_id   uuid not null references challenges.reuse on delete cascade,
  number     integer not null check (number >= 1),
  state      text not null check (state in ('alive', 'given_up', 'adopted')),
  adopted_by text check (char_length(adopted_by) between 2 and 160),
  words      text not null check (char_length(words) between 3 and 1000),
  by         uuid references people.person on delete set null,
  at         timestamptz not null default clock_timestamp(),
  primary key (reuse_id, number)
);
create index reuse_word_author on challenges.reuse_word (by);
comment on table challenges.reuse_word is 'How a reuse stood, each time somebody said it. Read by all.';
select platform.keep_on_one_line('challenges.reuse_word', 'adopted_by');

create table challenges.trial (
  reuse_id uuid not null references challenges.reuse on delete cascade,
  place_id uuid not null references places.place on delete cascade,
  words    text not null check (char_length(words) between 3 and 500),
  by       uuid references people.person on delete set null,
  at       timestamptz not null default clock_timestamp(),
  primary key (reuse_id, place_id)
);
create index trial_place on challenges.trial (place_id);
create index trial_author on challenges.trial (by);
comment on table challenges.trial is 'A place where a reuse was tried.';

create table challenges.reminder (
  reuse_id uuid not null references challenges.reuse on delete cascade,
  month    date not null check (extract(day from month) = 1),
  at       timestamptz not null default clock_timestamp(),
  primary key (reuse_id, month)
);
comment on table challenges.reminder is 'A team was asked how its reuse stands: once a month at most.';

select platform.keep_on_one_line('challenges.reuse', 'title');
