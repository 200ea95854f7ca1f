-- What a program was answered that sent a key of its own with an act: for a day, the same key is answered the same, and nothing is done twice.
create table people.token_answer (
  token_id uuid not null references people.token on delete cascade,
  key      bytea not null check (octet_length(key) = 32),
  print    bytea not null check (octet_length(print) = 32),
  at       timestamptz not null default clock_timestamp(),
  location text check (location ~ '^/'),
  done     boolean not null default false,
  primary key (token_id, key),
  check (done or location is null)
);
create index token_answer_at on people.token_answer (at);
comment on table people.token_answer is 'An act that a program asked with a key: its print, and where it led. Forgotten after a day.';
comment on column people.token_answer.key is 'The print of the key: what a program writes into it is not kept.';
comment on column people.token_answer.print is 'Of the address and the fields: another body with the same key is refused.';
comment on column people.token_answer.done is 'False while it is being done, and where its end is not known.';
