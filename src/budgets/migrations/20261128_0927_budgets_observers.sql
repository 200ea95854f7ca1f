-- Whoever asked to get the heads of a vote's log by mail: what lies in their mailbox, nobody here can write anew.
create table budgets.observer (
  id           uuid primary key,
  vote_id      uuid not null references budgets.vote on delete cascade,
  email        text not null check (length(email) <= 254),
  locale       text not null check (locale in ('fr', 'en', 'nl')),
  token_hash   bytea not null unique check (length(token_hash) = 32),
  asked_at     timestamptz not null default clock_timestamp(),
  confirmed_at timestamptz,
  told_line    integer not null default 0,
  told_at      timestamptz
);
create unique index observer_once on budgets.observer (vote_id, lower(email));
comment on table budgets.observer is 'Confirmed by the link of a letter, or forgotten after two days; stopped at any moment; forgotten with the letter of the seal, or when the vote is cancelled.';
comment on column budgets.observer.told_line is 'The head that was mailed last.';

-- The head of a vote that should leave the house: the last one shown, where something happened since the line told last (announced, taken back, closed,
-- counted, sealed, cancelled), or a day has gone by while it is open.
create function budgets.due_head(the_vote uuid, told_line integer, told_at timestamptz) returns table (line integer, hash bytea, published_at timestamptz, moment text)
language sql stable
begin atomic
  select h.line, h.hash, h.published_at, coalesce(m.kind, 'open')
  from (select * from budgets.published_head p where p.vote_id = the_vote order by p.line desc limit 1) h
  join budgets.vote v on v.id = the_vote and v.rehearsal_of is null
  left join lateral (
    select l.kind from budgets.log l where l.vote_id = the_vote and l.line > coalesce(told_line, 0) and l.line <= h.line
      and l.kind in ('announced', 'withdrawn', 'closed', 'counted', 'sealed', 'cancelled') order by l.line desc limit 1) m on true
  where h.line > coalesce(told_line, 0)
    and (m.kind is not null or (budgets.phase(v) = 'open' and coalesce(told_at, '-infinity') < clock_timestamp() - interval '1 day'));
end;
