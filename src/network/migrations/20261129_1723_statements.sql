create table network.statement (
  member_id uuid not null references network.member on delete cascade,
  quarter   text not null check (quarter ~ '^20\d\d-T[1-4]$'),
  sent_at   timestamptz not null default clock_timestamp(),
  primary key (member_id, quarter)
);
comment on table network.statement is 'That the statement of a quarter was sent, so that nobody gets it twice.';
