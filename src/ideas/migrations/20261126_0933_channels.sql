create table participation.source (
  id          uuid primary key default gen_random_uuid(),
  process_id  uuid not null references participation.process on delete cascade,
  channel     text not null check (channel in ('paper', 'desk', 'phone', 'workshop')),
  title       text not null check (length(title) between 3 and 160),
  held_on     date not null,
  place       text not null default '' check (length(place) <= 200),
  commune_code char(5) references territory.commune,
  attendance  integer check (attendance between 0 and 100000),
  note        text not null default '' check (length(note) <= 2000),
  opened_by   uuid references people.person on delete set null,
  opened_at   timestamptz not null default now(),
  unique (process_id, channel, title, held_on)
);
comment on table participation.source is 'Where contributions came in otherwise than on the web: a workshop, a desk, a ballot box of sheets, a telephone.';
comment on column participation.source.attendance is 'People who came, as counted on the spot; null when nobody counted.';
create index source_process on participation.source (process_id, held_on desc);

create table participation.channel_import (
  id          uuid primary key default gen_random_uuid(),
  source_id   uuid not null references participation.source on delete cascade,
  task_id     uuid,
  trial_id    uuid unique references participation.channel_import on delete set null,
  file_id     uuid,
  file_name   text not null check (length(file_name) between 1 and 120),
  dry_run     boolean not null,
  started_by  uuid references people.person on delete set null,
  started_at  timestamptz not null default now(),
  finished_at timestamptz,
  refusal     text,
  report      jsonb,
  check ((report is not null or refusal is not null) = (finished_at is not null)),
  check (trial_id is null or not dry_run)
);
comment on table participation.channel_import is 'Files of contributions: who sent one, when, and what came of it.';
create index channel_import_source on participation.channel_import (source_id, started_at desc);

create table participation.entry (
  id          uuid primary key default gen_random_uuid(),
  source_id   uuid not null references participation.source on delete cascade,
  sheet       text not null check (length(sheet) between 1 and 40),
  kind        text not null check (kind in ('proposal', 'supports', 'comment')),
  proposal_id uuid references participation.proposal on delete cascade,
  comment_id  uuid references participation.comment on delete cascade,
  supports    integer check (supports between 1 and 100000),
  consent     boolean not null,
  import_id   uuid references participation.channel_import on delete set null,
  entered_by  uuid references people.person on delete set null,
  entered_at  timestamptz not null default now(),
  struck_by   uuid references people.person on delete set null,
  struck_at   timestamptz,
  struck_reason text check (length(struck_reason) between 5 and 500),
  check (proposal_id is not null),
  check ((kind = 'comment') = (comment_id is not null)),
  check ((kind = 'supports') = (supports is not null)),
  check ((struck_at is null) = (struck_reason is null))
);
comment on table participation.entry is 'The ledger: one line for each contribution that an agent typed in, from which sheet of which source. Struck out, never removed.';
comment on column participation.entry.proposal_id is 'The proposal that it became, or that it supports or discusses.';
comment on column participation.entry.consent is 'Whether the person agreed on the sheet that their words be published under the signature given; otherwise they are published without one.';
create unique index entry_proposal_once on participation.entry (source_id, lower(sheet)) where kind = 'proposal' and struck_at is null;
create unique index entry_act_once on participation.entry (source_id, lower(sheet), kind, proposal_id) where kind <> 'proposal' and struck_at is null;
create index entry_target on participation.entry (proposal_id) where struck_at is null;
create index entry_source on participation.entry (source_id, entered_at desc, id);

create table participation.contact (
  entry_id uuid primary key references participation.entry on delete cascade,
  name     text not null default '' check (length(name) <= 120),
  email    text check (length(email) <= 254),
  phone    text check (length(phone) <= 30),
  given_at timestamptz not null default now(),
  check (num_nonnulls(email, phone) >= 1)
);
comment on table participation.contact is 'How to reach somebody who wrote on paper and wants to be told. Erased the night after the process ends or is cancelled.';
create index contact_email on participation.contact (lower(email));
