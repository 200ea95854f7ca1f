-- Whoever changes the roll holds the log of the vote, as whoever presses does: a desk that marked one account of a person and the press of another of
-- theirs, in one moment, each did not see the other, and both went through. One lock fewer; the order of those that remain is told in docs/voting/locks.md.
create or replace function budgets.await_roll(the_vote uuid) returns void language sql
begin atomic
  select from budgets.hold(the_vote);
end;
