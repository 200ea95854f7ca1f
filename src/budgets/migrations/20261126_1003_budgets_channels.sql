-- Desks, the roll, kiosks and paper.
create table budgets.desk (
  id           uuid primary key default gen_random_uuid(),
  vote_id      uuid not null references budgets.vote on delete cascade,
  name         text not null check (length(name) between 2 and 120),
  commune_code char(5) references territory.commune,
  note         text not null default '' check (length(note) <= 400),
  closed_at    timestamptz,
  unique (vote_id, name),
  unique (vote_id, id)
);
comment on table budgets.desk is 'Where people vote on a screen or on paper, helped by an agent: a town hall, a third place, a bus.';

create table budgets.roll (
  id           uuid primary key default gen_random_uuid(),
  vote_id      uuid not null references budgets.vote on delete cascade,
  person_id    uuid references people.person,
  name         text check (length(name) between 2 and 120),
  birth_date   date,
  commune_code char(5) references territory.commune,
  tie          text check (tie in ('residence', 'work', 'study')),
  channel      text not null check (channel in ('web', 'kiosk', 'paper')),
  desk_id      uuid,
  identity     text generated always as (coalesce(person_id::text, platform.fold(name) || ' ' || (birth_date - date '1900-01-01'))) stored,
  foreign key (vote_id, desk_id) references budgets.desk (vote_id, id),
  constraint roll_once unique (vote_id, identity),
  check ((channel = 'web') = (desk_id is null)),
  check (channel <> 'web' or person_id is not null),
  check ((name is null) = (birth_date is null))
);
comment on table budgets.roll is 'Who votes, and by which channel; never what, never when. Desks mark it as they hand out a pass or a sheet; those who voted on the web are marked all together at the closing, sorted by person, by the key of the server.';
comment on column budgets.roll.name is 'Of somebody without an account, with the date of birth, so that two desks know the same person. Erased when the vote is sealed.';
create index roll_person on budgets.roll (person_id);
create index roll_desk on budgets.roll (desk_id);

create table budgets.pass (
  id        uuid primary key default gen_random_uuid(),
  vote_id   uuid not null references budgets.vote on delete cascade,
  desk_id   uuid not null,
  number    integer not null check (number > 0),
  code_hash bytea not null check (length(code_hash) = 32),
  roll_id   uuid unique references budgets.roll,
  refused   boolean not null default false,
  foreign key (vote_id, desk_id) references budgets.desk (vote_id, id),
  unique (vote_id, number),
  unique (vote_id, code_hash)
);
comment on table budgets.pass is 'Printed codes that open the screen of a kiosk once. Given to a person of the roll by the desk, at once or from its list when the network is back.';
comment on column budgets.pass.refused is 'Whoever it was given to had already voted: what comes with it is refused.';

create table budgets.kiosk_device (
  id            uuid primary key default gen_random_uuid(),
  vote_id       uuid not null references budgets.vote on delete cascade,
  desk_id       uuid not null,
  name          text not null check (length(name) between 2 and 80),
  token_hash    bytea not null unique check (length(token_hash) = 32),
  public_key    jsonb,
  registered_by uuid references people.person on delete set null,
  registered_at timestamptz not null default now(),
  revoked_at    timestamptz,
  foreign key (vote_id, desk_id) references budgets.desk (vote_id, id)
);
comment on column budgets.kiosk_device.public_key is 'ECDSA P-256 (JWK), made on the device at its first start; the private half cannot leave it.';

create table budgets.kiosk_merge (
  id         uuid primary key default gen_random_uuid(),
  vote_id    uuid not null references budgets.vote on delete cascade,
  device_id  uuid not null references budgets.kiosk_device on delete cascade,
  at         timestamptz not null default clock_timestamp(),
  received   integer not null,
  entered    integer not null,
  repeated   integer not null,
  waiting    integer not null,
  refused    integer not null,
  check (received = entered + repeated + waiting + refused)
);
create index kiosk_merge_device on budgets.kiosk_merge (device_id, at);

create table budgets.kiosk_refusal (
  vote_id   uuid not null references budgets.vote on delete cascade,
  receipt   text not null check (length(receipt) <= 40),
  device_id uuid not null references budgets.kiosk_device on delete cascade,
  pass_number integer,
  reason    text not null check (reason in ('double', 'unknown_pass', 'bad_signature', 'over_limit', 'malformed', 'too_late')),
  at        timestamptz not null default clock_timestamp(),
  primary key (vote_id, device_id, receipt)
);
comment on table budgets.kiosk_refusal is 'What a merge refused, and why. The content of the refused ballot is not kept.';

create table budgets.kiosk_waiting (
  vote_id   uuid not null references budgets.vote on delete cascade,
  pass_id   uuid primary key references budgets.pass on delete cascade,
  device_id uuid not null references budgets.kiosk_device on delete cascade,
  receipt   text not null check (receipt ~ '^[0-9A-HJKMNP-TV-Z]{16}$'),
  choices   smallint[] not null,
  points    smallint[],
  unique (vote_id, receipt)
);
comment on table budgets.kiosk_waiting is 'Ballots of a pass that no desk has yet given to a person of the roll. They enter, or are refused, when it does.';

create table budgets.paper_batch (
  id          uuid primary key default gen_random_uuid(),
  vote_id     uuid not null references budgets.vote on delete cascade,
  desk_id     uuid not null,
  name        text not null check (length(name) between 2 and 120),
  sheets      integer not null check (sheets between 1 and 2000),
  state       text not null default 'keying' check (state in ('keying', 'settling', 'admitted')),
  mismatches  integer check (mismatches between 0 and sheets),
  opened_by   uuid references people.person on delete set null,
  opened_at   timestamptz not null default now(),
  admitted_at timestamptz,
  first_line  integer,
  last_line   integer,
  foreign key (vote_id, desk_id) references budgets.desk (vote_id, id),
  unique (vote_id, name),
  check ((state = 'admitted') = (admitted_at is not null)),
  check (state <> 'admitted' or mismatches is not null)
);
comment on table budgets.paper_batch is 'The sheets of one box, numbered by hand as it is opened, keyed twice, settled, then admitted together.';
comment on column budgets.paper_batch.mismatches is 'Sheets on which the two keyings differed. Published.';

create table budgets.paper_keying (
  batch_id    uuid not null references budgets.paper_batch on delete cascade,
  pass        smallint not null check (pass in (1, 2)),
  person_id   uuid not null references people.person,
  started_at  timestamptz not null default now(),
  finished_at timestamptz,
  primary key (batch_id, pass),
  constraint keyed_by_two unique (batch_id, person_id)
);
comment on table budgets.paper_keying is 'Who keys a batch the first and the second time: two people, and neither sees what the other typed.';

create table budgets.paper_entry (
  batch_id uuid not null,
  sheet    integer not null check (sheet > 0),
  pass     smallint not null,
  verdict  text not null check (verdict in ('valid', 'blank', 'spoiled')),
  choices  smallint[] not null default '{}',
  points   smallint[],
  primary key (batch_id, sheet, pass),
  foreign key (batch_id, pass) references budgets.paper_keying on delete cascade,
  check ((verdict = 'valid') = (cardinality(choices) > 0))
);

create table budgets.paper_settlement (
  batch_id   uuid not null references budgets.paper_batch on delete cascade,
  sheet      integer not null check (sheet > 0),
  verdict    text not null check (verdict in ('valid', 'blank', 'spoiled')),
  choices    smallint[] not null default '{}',
  points     smallint[],
  settled_by uuid references people.person on delete set null,
  settled_at timestamptz not null default now(),
  primary key (batch_id, sheet),
  check ((verdict = 'valid') = (cardinality(choices) > 0))
);
comment on table budgets.paper_settlement is 'What stands on a sheet that was keyed in two ways, read again by two people together.';
