-- Nobody changes alone what two people keyed: the database says which sheets may be settled, by whom, and counts each.
alter table budgets.paper_settlement
  add column confirmed_by uuid references people.person on delete set null,
  add column stands boolean not null default true;
comment on table budgets.paper_settlement is 'What stands on a sheet that was keyed in two ways: read again by somebody who keyed none, or by both who did. Of a sheet that both keyed alike, only that it is spoiled.';
comment on column budgets.paper_settlement.stands is 'False while one of those who keyed says it and the other has not confirmed it.';
comment on column budgets.paper_batch.mismatches is 'Sheets on which the two keyings differed, and those that were settled though they did not. Published.';

-- What one agent alone said before of batches that have not gone in.
delete from budgets.paper_settlement s using budgets.paper_batch b
where b.id = s.batch_id and b.state <> 'admitted' and exists (select from budgets.paper_keying k where k.batch_id = b.id and k.person_id = s.settled_by);

create function budgets.keyed_alike(the_batch uuid, the_sheet integer) returns boolean language sql stable as $$
  select (a.verdict, a.choices, a.points) is not distinct from (b.verdict, b.choices, b.points)
  from budgets.paper_entry a join budgets.paper_entry b using (batch_id, sheet)
  where a.batch_id = the_batch and a.sheet = the_sheet and a.pass = 1 and b.pass = 2
$$;

create function budgets.count_mismatches(the_batch uuid) returns integer language sql stable as $$
  select count(*)::int from budgets.paper_entry a
  where a.batch_id = the_batch and a.pass = 1 and (not budgets.keyed_alike(the_batch, a.sheet)
    or exists (select from budgets.paper_settlement s where s.batch_id = the_batch and s.sheet = a.sheet and s.stands))
$$;

-- Valid sheets of a batch as it stands, beside those of the vote that went in before, are more than people who were given one.
create function budgets.has_surplus(the_batch uuid) returns boolean language sql stable as $$
  select (select count(*) from budgets.paper_entry a left join budgets.paper_settlement s on s.batch_id = a.batch_id and s.sheet = a.sheet and s.stands
      where a.batch_id = b.id and a.pass = 1 and case when s.sheet is not null then s.verdict else a.verdict end = 'valid'
        and (s.sheet is not null or budgets.keyed_alike(b.id, a.sheet)))
    + (select coalesce(sum(o.ballots), 0) from budgets.paper_batch o where o.vote_id = b.vote_id and o.state = 'admitted')
    > (select count(*) from budgets.roll r where r.vote_id = b.vote_id and r.channel = 'paper')
  from budgets.paper_batch b where b.id = the_batch
$$;

-- Both keyed a sheet alike: it may only be said to be spoiled, where it breaks the limits (nothing else is left to it), or where there are too many.
create function budgets.check_settlement() returns trigger language plpgsql as $$
declare
  the_batch budgets.paper_batch;
  first budgets.paper_entry;
  others integer;
  by_keyer boolean;
  alike boolean := budgets.keyed_alike(new.batch_id, new.sheet);
  faulty boolean := false;
begin
  select * into the_batch from budgets.paper_batch where id = new.batch_id;
  if the_batch.state <> 'settling' or alike is null then
    raise exception 'this sheet is not to be settled' using errcode = '23514', constraint = 'settled_while_settling';
  end if;
  if alike then
    select * into first from budgets.paper_entry where batch_id = new.batch_id and sheet = new.sheet and pass = 1;
    faulty := first.verdict = 'valid' and budgets.ballot_fault(the_batch.vote_id, first.choices, first.points) is not null;
    if new.verdict <> 'spoiled' or not (faulty or budgets.has_surplus(new.batch_id)) then
      raise exception 'both keyed this sheet alike' using errcode = '23514', constraint = 'settled_where_different';
    end if;
  end if;
  by_keyer := exists (select from budgets.paper_keying where batch_id = new.batch_id and person_id = new.settled_by);
  if new.confirmed_by is not null then
    select count(*) into others from budgets.paper_keying where batch_id = new.batch_id and person_id in (new.settled_by, new.confirmed_by);
    if others <> 2 then raise exception 'both who keyed confirm' using errcode = '23514', constraint = 'settled_by_both'; end if;
  end if;
  new.stands := faulty or new.confirmed_by is not null or (not by_keyer and not alike);
  return new;
end $$;
create trigger settlement_check before insert or update of batch_id, sheet, verdict, choices, points, stands on budgets.paper_settlement
  for each row execute function budgets.check_settlement();

-- What was keyed is not keyed again once both have finished, nor taken back.
create function budgets.refuse_rekeying() returns trigger language plpgsql as $$
begin
  if exists (select from budgets.paper_batch where id = coalesce(new.batch_id, old.batch_id) and state <> 'keying') then
    raise exception 'the keying of this batch is finished' using errcode = '23514', constraint = 'keyed_while_keying';
  end if;
  return coalesce(new, old);
end $$;
create trigger entry_stays before insert or update or delete on budgets.paper_entry for each row execute function budgets.refuse_rekeying();
create trigger keying_stays before insert or delete or update of batch_id, pass, person_id on budgets.paper_keying
  for each row execute function budgets.refuse_rekeying();

create function budgets.guard_batch() returns trigger language plpgsql as $$
begin
  if old.state = 'admitted' or (old.state = 'settling' and new.state = 'keying') then
    raise exception 'a batch does not go back' using errcode = '23514', constraint = 'batch_forward';
  end if;
  if new.state <> 'keying' then new.mismatches := budgets.count_mismatches(new.id); end if;
  if new.state = 'admitted' and exists (
    select from budgets.paper_entry a where a.batch_id = new.id and a.pass = 1 and not budgets.keyed_alike(new.id, a.sheet)
      and not exists (select from budgets.paper_settlement s where s.batch_id = new.id and s.sheet = a.sheet and s.stands)) then
    raise exception 'a mismatch is not settled' using errcode = '23514', constraint = 'mismatches_settled';
  end if;
  return new;
end $$;
create trigger batch_guard before update of state, sheets, mismatches, ballots, vote_id, desk_id on budgets.paper_batch
  for each row execute function budgets.guard_batch();
