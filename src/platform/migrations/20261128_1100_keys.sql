-- Which keys the house has, known again by a check value: a house that was restored without its keys, or with others, does not start.
create table platform.key_check (
  name    text primary key check (name in ('secret', 'vote-key')),
  salt    bytea not null check (length(salt) = 16),
  hash    bytea not null check (length(hash) = 32),
  made_at timestamptz not null default now()
);
comment on table platform.key_check is 'HMAC-SHA256 of a salt under each key of the house; the keys themselves are never in the database.';
select platform.protect('platform.key_check', 'insert, select');
