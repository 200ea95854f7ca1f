-- Tokens with which a program acts in somebody's name: only what they name, and no longer than they last.
create table people.token (
  id            uuid primary key default gen_random_uuid(),
  person_id     uuid not null references people.person,
  name          text not null check (length(name) between 2 and 80),
  hash          bytea not null unique check (octet_length(hash) = 32),
  acts          text[] not null check (cardinality(acts) between 1 and 50),
  second_factor boolean not null,
  created_at    timestamptz not null default clock_timestamp(),
  expires_at    timestamptz not null,
  revoked_at    timestamptz,
  check (expires_at > created_at and expires_at < created_at + interval '400 days')
);
create index token_person on people.token (person_id, created_at);
select platform.keep_on_one_line('people.token', 'name');
comment on table people.token is 'A token is shown once; its print is kept. It opens what its person may do at that moment, among the acts that it names.';
comment on column people.token.second_factor is 'Whether its person had presented a second factor when it was made: what staff may do sleeps without.';

create table people.token_use (
  token_id uuid not null references people.token on delete cascade,
  act      text not null,
  day      date not null,
  times    int not null check (times > 0),
  last_at  timestamptz not null,
  primary key (token_id, act, day)
);
comment on table people.token_use is 'How often a token opened what, by day of Paris: for whoever gave it.';
