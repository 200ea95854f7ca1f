-- Two accounts of one person become one, with their consent.
create table people.merge_request (
  token_hash bytea primary key check (length(token_hash) = 32),
  kept_id    uuid not null unique references people.person on delete cascade,
  gone_id    uuid not null references people.person on delete cascade,
  asked_at   timestamptz not null default now(),
  expires_at timestamptz not null check (expires_at > asked_at),
  check (kept_id <> gone_id)
);
comment on table people.merge_request is 'Who is signed in as one account asks for the other: a link goes to its mailbox. The last one alone holds.';
create index merge_request_gone on people.merge_request (gone_id);

create table people.merged_account (
  gone_id   uuid primary key references people.person on delete cascade,
  kept_id   uuid not null references people.person on delete cascade,
  email     text not null check (length(email) <= 254),
  merged_at timestamptz not null default now(),
  check (gone_id <> kept_id)
);
comment on table people.merged_account is 'The account that was closed when two of one person became one, and its address: votes know the person by both.';
create index merged_account_kept on people.merged_account (kept_id);
select platform.keep_on_one_line('people.merged_account', 'email');
