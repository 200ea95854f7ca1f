alter table notifications.message
  add column outcome text check (outcome in ('mailed', 'digest', 'unwanted', 'suppressed')),
  add column thing text,
  add column due_at timestamptz default now(),
  add column read_at timestamptz;
update notifications.message set outcome = 'digest' where sent_at is not null;
alter table notifications.message add check ((coalesce(outcome, '') in ('mailed', 'digest')) = (sent_at is not null));
comment on column notifications.message.outcome is 'What became of it as a mail; null while it waits. On the page of the person it is there in any case.';
comment on column notifications.message.thing is 'What it is about: messages of one kind about one thing share a mail. Known once it is mailed at once.';
comment on column notifications.message.due_at is 'When to look at it for a mail at once; null when it waits for a digest.';
comment on column notifications.message.sent_at is 'When the mail that says it was written down, in the same transaction.';

drop index notifications.message_waiting;
create index message_waiting on notifications.message (person_id, id) where outcome is null;
create index message_due on notifications.message (due_at) where outcome is null and due_at is not null;
create index message_person on notifications.message (person_id, id desc);
create index message_mailed on notifications.message (person_id, sent_at) where outcome = 'mailed';
create index message_created_at on notifications.message (created_at);

create table notifications.choice (
  person_id  uuid not null references people.person on delete cascade,
  kind       text not null,
  rhythm     text not null check (rhythm in ('at_once', 'daily', 'weekly', 'never')),
  changed_at timestamptz not null default now(),
  primary key (person_id, kind)
);
comment on table notifications.choice is 'How a person wants to be told of a kind of message. Without a row: as usual for that kind.';

create table notifications.unsubscribe (
  token_hash bytea primary key check (length(token_hash) = 32),
  person_id  uuid not null references people.person on delete cascade,
  kinds      text[] not null check (cardinality(kinds) > 0),
  digest     text check (digest in ('daily', 'weekly')),
  created_at timestamptz not null default now(),
  used_at    timestamptz
);
comment on table notifications.unsubscribe is 'The link of each mail that stops such mails, without signing in (RFC 8058). It may be followed more than once. Kept 400 days.';
comment on column notifications.unsubscribe.digest is 'The digest it came in: all kinds of that rhythm stop, those of the mail in any case.';
create index unsubscribe_person on notifications.unsubscribe (person_id);
create index unsubscribe_created_at on notifications.unsubscribe (created_at);
