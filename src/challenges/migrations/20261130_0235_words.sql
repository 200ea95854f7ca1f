create table challenges.wording (
  challenge_id uuid not null references challenges.challenge on delete cascade,
  language     text not null check (language in ('en', 'nl')),
  words        jsonb not null default '{}' check (jsonb_typeof(words) = 'object'),
  version      integer not null default 0,
  by           uuid references people.person on delete set null,
  at           timestamptz not null default clock_timestamp(),
  primary key (challenge_id, language)
);
create index wording_author on challenges.wording (by);
comment on table challenges.wording is 'A challenge in another language: by place in it the French words and what they become, {"title": {"of": "Où capte la 5G ?", "says": "Where does 5G reach?"}}. Of words whose French has changed it says nothing any more.';
