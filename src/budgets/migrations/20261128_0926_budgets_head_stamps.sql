-- What a time-stamping authority (RFC 3161) said of a head of the log: proof, by somebody who is not the house, that it stood then.
create table budgets.head_stamp (
  vote_id    uuid not null references budgets.vote on delete cascade,
  line       integer not null,
  answer     bytea not null check (length(answer) between 100 and 100000),
  authority  text not null check (length(authority) between 8 and 500),
  stamped_at timestamptz not null default clock_timestamp(),
  primary key (vote_id, line),
  foreign key (vote_id, line) references budgets.published_head on delete cascade
);
comment on table budgets.head_stamp is 'Asked for by the setting TSA_URL when a vote is announced, closed, counted or sealed, and once a day while it is open.';
comment on column budgets.head_stamp.answer is 'The whole TimeStampResp as it came; openssl ts -verify reads it (docs/voting/time-stamps.md).';
select platform.protect('budgets.head_stamp', 'insert, select');
