create table bookings.breakdown (
  id          uuid primary key default gen_random_uuid(),
  resource_id uuid not null references bookings.resource on delete cascade,
  person_id   uuid references people.person on delete set null,
  words       text not null check (char_length(words) between 5 and 1000),
  at          timestamptz not null default now(),
  state       text not null default 'open' check (state in ('open', 'solved')),
  answer      text check (char_length(answer) between 3 and 300),
  answered_at timestamptz,
  constraint breakdown_answered check ((state = 'solved') = (answer is not null and answered_at is not null))
);
create index breakdown_resource on bookings.breakdown (resource_id, state);
create index breakdown_person on bookings.breakdown (person_id) where person_id is not null;
comment on table bookings.breakdown is 'Somebody says that a thing does not work: from its page, or standing before its poster. Rows stay: figures count them.';
comment on column bookings.breakdown.person_id is 'Whoever said so and has an account: they learn what came of it.';

create table bookings.refusal (
  day         date not null,
  resource_id uuid not null references bookings.resource on delete cascade,
  rule        text not null check (rule ~ '^[a-z_]{3,30}$'),
  times       integer not null check (times > 0),
  primary key (resource_id, day, rule)
);
comment on table bookings.refusal is 'How often a rule stood against a booking of that thing on that day, and which: no person, no hour. "taken": others had it.';
