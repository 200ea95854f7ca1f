create table people.email_change (
  id             uuid primary key default gen_random_uuid(),
  person_id      uuid not null references people.person on delete cascade,
  new_email      text not null check (new_email = lower(new_email) and length(new_email) <= 254),
  previous_email text,
  token_hash     bytea not null unique check (length(token_hash) = 32),
  asked_at       timestamptz not null default now(),
  expires_at     timestamptz not null check (expires_at > asked_at),
  confirmed_at   timestamptz,
  check ((confirmed_at is null) = (previous_email is null))
);
comment on table people.email_change is 'New addresses that wait for their owner to confirm them by a link. Kept 30 days, as the log of mails is.';
create index email_change_person on people.email_change (person_id);
create index email_change_asked_at on people.email_change (asked_at);

create table people.data_copy (
  id         uuid primary key default gen_random_uuid(),
  person_id  uuid not null references people.person on delete cascade,
  task_id    uuid not null,
  file_id    uuid references platform.file on delete set null,
  asked_at   timestamptz not null default now(),
  ready_at   timestamptz,
  expires_at timestamptz,
  size       bigint,
  check ((ready_at is null) = (expires_at is null) and (ready_at is null) = (size is null)),
  check (file_id is null or ready_at is not null)
);
comment on table people.data_copy is 'Copies of one''s data that a person asked for. The file goes seven days after it is ready; the row tells for a month that there was one.';
create index data_copy_person on people.data_copy (person_id, asked_at desc);
create unique index data_copy_waiting on people.data_copy (person_id) where ready_at is null;
create index data_copy_expires_at on people.data_copy (expires_at) where file_id is not null;

create table people.erasure (
  person_id     uuid primary key references people.person on delete cascade,
  contributions text not null check (contributions in ('anonymise', 'remove'))
);
comment on table people.erasure is 'What a person wants done with what they wrote, while their account is closed and not erased yet.';

create table people.undo_link (
  token_hash bytea primary key check (length(token_hash) = 32),
  person_id  uuid not null references people.person on delete cascade,
  expires_at timestamptz not null,
  used_at    timestamptz
);
comment on table people.undo_link is 'Ways back for somebody whose account is closed: the link of the letter, and the one that signing in gives.';
create index undo_link_person on people.undo_link (person_id);
