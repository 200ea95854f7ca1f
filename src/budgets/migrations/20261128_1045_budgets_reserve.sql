-- What the comparison of roll and box tells: how many ballots, and of the marks on the roll no more than whether they are as many. A person who was marked
-- at a desk and put nothing in the box is one of few. More ballots than marks are told exactly: somebody put them in.
alter table budgets.log
  drop constraint log_kind_check,
  add constraint log_kind_check check (kind in (
    'announced', 'withdrawn', 'opened', 'closing_moved', 'ballot', 'batch', 'kiosk_merged', 'paper_admitted', 'closed', 'emptied',
    'incident', 'challenged', 'challenge_decided', 'counted', 'published', 'departed', 'reconciled', 'reserve', 'stamped', 'sealed', 'secret_destroyed',
    'cancelled', 'upgraded', 'minutes'));

-- 0: as many marks as ballots; below zero: ballots beyond the marks; 5: one to four marks more than ballots; 10: five to nine.
create function budgets.surplus_of(marks integer, ballots integer) returns integer language sql immutable
  return case when marks <= ballots then marks - ballots else (marks - ballots) / 5 * 5 + 5 end;

create function budgets.marks_on_roll(the_vote uuid, the_channel text) returns integer language sql stable
  return (select count(*)::int from budgets.roll r where r.vote_id = the_vote and r.channel = the_channel);

-- `ballots`: {"web", "kiosk", "paper", "unmatched", "doubles"}, as the two holders' secret tells them apart. The database lets them say nothing that roll,
-- sheets and box do not bear out; the crowd of a demo is on no roll. Gives what the log tells.
drop function budgets.tell_reconciled(uuid, jsonb);
create function budgets.tell_reconciled(the_vote uuid, ballots jsonb) returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v budgets.vote;
  told jsonb;
  sheets integer;
  b record;
begin
  perform from budgets.chain c where c.vote_id = the_vote for update;
  select * into v from budgets.vote where id = the_vote;
  if v.state is distinct from 'counted' then raise exception 'the vote is not counted' using errcode = '23514', constraint = 'reconcile_counted'; end if;
  select * into b from jsonb_to_record(ballots) as r (web integer, kiosk integer, paper integer, unmatched integer, doubles integer);
  select coalesce(sum(p.sheets), 0) into sheets from budgets.paper_batch p where p.vote_id = the_vote and p.state = 'admitted';
  if not v.demo and (least(b.web, b.kiosk, b.paper, b.unmatched, b.doubles) < 0
      or b.web + b.kiosk + b.paper + b.unmatched + b.doubles is distinct from (select count(*)::int from budgets.box_nullifiers(the_vote))
      or b.web > budgets.marks_on_roll(the_vote, 'web') or b.kiosk > budgets.marks_on_roll(the_vote, 'kiosk')
      or b.doubles > budgets.marks_on_roll(the_vote, 'paper') or b.paper > sheets) then
    raise exception 'what is told is not what roll and box hold' using errcode = '23514', constraint = 'reconcile_held';
  end if;
  select jsonb_build_object('unmatched', b.unmatched, 'doubles', b.doubles) || jsonb_object_agg(c.name, jsonb_build_object('box', c.box, 'surplus',
      case when v.demo then 0 else budgets.surplus_of(budgets.marks_on_roll(the_vote, c.name), c.box) end))
    into told from (values ('web', b.web), ('kiosk', b.kiosk), ('paper', b.paper)) c (name, box);
  perform budgets.append(the_vote, 'reconciled', told);
  perform budgets.publish_head(the_vote);
  return told;
end $$;

-- Ballots that the last comparison leaves unexplained: of nobody on the roll, of people who have another, more sheets than people marked for paper.
create function budgets.unexplained(the_vote uuid) returns integer language sql stable
begin atomic
  select coalesce((
    select (r.told ->> 'unmatched')::int + (r.told ->> 'doubles')::int + (
      select sum(greatest(0, coalesce(-(c.beside ->> 'surplus')::int, (c.beside ->> 'box')::int - (c.beside ->> 'roll')::int)))::int
      from (values (r.told -> 'web'), (r.told -> 'kiosk'), (r.told -> 'paper')) c (beside))
    from (select l.entry::jsonb as told from budgets.log l where l.vote_id = the_vote and l.kind = 'reconciled' order by l.line desc limit 1) r), 0);
end;

create function budgets.has_reserve(the_vote uuid) returns boolean language sql stable
  return exists (
    select from budgets.log l where l.vote_id = the_vote and l.kind = 'reserve'
      and l.line > all (select r.line from budgets.log r where r.vote_id = the_vote and r.kind = 'reconciled'));

-- The two holders let the vote be sealed all the same, and say why: it stands in the log for ever. False when nothing is unexplained, or it is said already.
create function budgets.tell_reserve(the_vote uuid, reason text) returns boolean language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform from budgets.chain c where c.vote_id = the_vote for update;
  if not exists (select from budgets.vote v where v.id = the_vote and v.state = 'counted') or budgets.unexplained(the_vote) = 0 or budgets.has_reserve(the_vote) then
    return false;
  end if;
  if length(btrim(reason)) not between 10 and 2000 then raise exception 'a reserve says why' using errcode = '23514', constraint = 'reserve_reason'; end if;
  perform budgets.append(the_vote, 'reserve', jsonb_build_object('ballots', budgets.unexplained(the_vote), 'reason', btrim(reason)));
  perform budgets.publish_head(the_vote);
  return true;
end $$;
select platform.lend('budgets.tell_reserve(uuid, text)');

-- As before, and: not while the box holds what nobody explains, unless two holders said a reserve.
create or replace function budgets.seal_hindrance(the_vote uuid) returns text language sql stable
  return (
    select case
      when v.state = 'sealed' then 'sealed'
      when v.state <> 'counted' or clock_timestamp() < v.challenge_until then 'not_yet'
      when exists (select from budgets.challenge c where c.vote_id = v.id and c.state = 'open') then 'open_challenges'
      when budgets.count_due(v.id) then 'count_due'
      when exists (select from budgets.vote_key k where k.vote_id = v.id)
        and not exists (select from budgets.log l where l.vote_id = v.id and l.kind = 'reconciled') then 'not_reconciled'
      when budgets.unexplained(v.id) > 0 and not budgets.has_reserve(v.id) then 'unexplained' end
    from budgets.vote v where v.id = the_vote);
