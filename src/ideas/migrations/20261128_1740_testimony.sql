-- What residents say that a delivered idea changed: once each, and they may change their mind.
create table ideas.testimony (
  id          uuid primary key default gen_random_uuid(),
  proposal_id uuid not null references ideas.proposal on delete cascade,
  by          uuid not null references people.person on delete cascade,
  change      text not null check (change in ('better', 'same', 'worse')),
  words       text check (length(words) between 3 and 1000),
  signature   text not null check (length(signature) between 1 and 160),
  said_at     timestamptz not null default now(),
  unique (proposal_id, by)
);
comment on table ideas.testimony is 'Counted for everybody in steps of five persons, from ten; the words are public with their signature, without the answer.';
comment on column ideas.testimony.said_at is 'When it was last said: a change of mind counts anew.';
create index testimony_proposal on ideas.testimony (proposal_id, said_at);
create index testimony_by on ideas.testimony (by);
select platform.keep_on_one_line('ideas.testimony', 'signature');
