-- The same five questions of opened ballots as before, with the same answers; of all that one statement opens at once, not of each anew: a count opens
-- them by thousands, and what a selection breaks is asked once for all who made it.
create function budgets.check_ballots() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  fault text;
begin
  select f into fault from (select distinct vote_id, choices, points from opened) b, budgets.ballot_fault(b.vote_id, b.choices, b.points) f
    where f is not null limit 1;
  if fault is not null then raise exception 'a ballot breaks %', fault using errcode = '23514', constraint = fault; end if;
  if exists (select from opened where commitment is distinct from budgets.commitment(vote_id, receipt, choices, points, salt, member)) then
    raise exception 'a ballot breaks its commitment' using errcode = '23514', constraint = 'ballot_committed';
  end if;
  if exists (select from opened b join budgets.vote v on v.id = b.vote_id where (b.member is not null) <> v.open_ballot) then
    raise exception 'an open ballot says whose it is, and no other' using errcode = '23514', constraint = 'ballot_member';
  end if;
  if exists (
    select from (select distinct vote_id from opened) b where not exists (select from budgets.chain c where c.vote_id = b.vote_id and c.box = 'closed')) then
    raise exception 'the box is not closed' using errcode = '23514', constraint = 'box_closed';
  end if;
  return null;
end $$;

drop trigger ballot_limits on budgets.ballot;
create trigger ballot_limits after insert on budgets.ballot referencing new table as opened for each statement execute function budgets.check_ballots();
drop function budgets.check_ballot();
create trigger ballot_stays before update on budgets.ballot for each row execute function budgets.refuse_change();
