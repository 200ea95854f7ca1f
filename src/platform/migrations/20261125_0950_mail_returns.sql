alter table platform.mail add column unsubscribe_href text;
comment on column platform.mail.unsubscribe_href is 'What List-Unsubscribe will say (RFC 8058). Emptied once sent, as the bodies are.';
comment on column platform.mail.id is 'Also in the Message-ID and in the return path: whoever reports a bounce or a complaint knows it, and nobody can guess it.';

create table platform.mail_salt (
  only_one boolean primary key default true check (only_one),
  salt     text not null default gen_random_uuid()::text || gen_random_uuid()::text
);
comment on table platform.mail_salt is 'Without a salt, the hash of an address is undone by trying the addresses that one knows.';
insert into platform.mail_salt default values;

create function platform.address_key(address text) returns bytea
  language sql stable strict
  return (select sha256(convert_to(salt || lower(address), 'UTF8')) from platform.mail_salt);

create table platform.mail_suppression (
  address_key bytea primary key,
  reason      text not null check (reason in ('bounce', 'complaint')),
  mail_id     uuid not null,
  at          timestamptz not null default now()
);
comment on table platform.mail_suppression is 'Addresses that get no mail but what their owner asks for: they do not exist any more, or somebody called our mail spam. Known by a salted hash.';
comment on column platform.mail_suppression.mail_id is 'The mail that came back. No key: the log of mails is shorter.';

create table platform.mail_bounce (
  mail_id     uuid primary key,
  address_key bytea not null,
  at          timestamptz not null default now()
);
comment on table platform.mail_bounce is 'Mails that did not arrive for a reason that passes (a full mailbox), counted over 14 days. One mail counts once.';
create index mail_bounce_address on platform.mail_bounce (address_key, at);
