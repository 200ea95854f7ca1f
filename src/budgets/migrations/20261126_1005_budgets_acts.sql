-- What may happen when: judged by the clock of the database, in the transaction of the act.
create function budgets.phase(v budgets.vote) returns text language sql stable as $$
  select case
    when v.state <> 'announced' then v.state
    when clock_timestamp() < v.opens_at then 'announced'
    when clock_timestamp() < v.closes_at then 'open'
    else 'closed' end $$;
comment on function budgets.phase(budgets.vote) is 'draft, announced, open, closed, counted, sealed, cancelled.';

-- Rule, seed, projects, who may vote and dates are frozen once the vote is announced; before it opens it may be taken back to a draft.
create function budgets.freeze_vote() returns trigger language plpgsql as $$
declare
  frozen constant text[] := array['slug', 'title', 'summary', 'description', 'budget_cents', 'kind', 'min_choices', 'max_choices', 'points_total',
    'points_max', 'shuffled', 'min_age', 'accepts', 'area', 'parameters', 'seed', 'opens_at', 'challenge_days', 'announced_at', 'rehearsal_of',
    'process_id', 'stage_id', 'owner_commune'];
  was jsonb := to_jsonb(old);
  is_now jsonb := to_jsonb(new);
  changed text;
begin
  if (old.state, new.state) not in (('draft', 'draft'), ('draft', 'announced'), ('announced', 'announced'), ('announced', 'draft'), ('announced', 'counted'),
      ('counted', 'counted'), ('counted', 'sealed'), ('sealed', 'sealed'), ('draft', 'cancelled'), ('announced', 'cancelled'), ('cancelled', 'cancelled')) then
    raise exception 'a vote goes from % to %', old.state, new.state using errcode = '23514', constraint = 'vote_state';
  end if;
  if old.state = 'draft' then return new; end if;
  if new.state = 'draft' then
    if clock_timestamp() >= old.opens_at then raise exception 'the vote has opened' using errcode = '23514', constraint = 'vote_frozen'; end if;
    return new;
  end if;
  foreach changed in array frozen loop
    if was -> changed is distinct from is_now -> changed then
      raise exception 'an announced vote keeps its %', changed using errcode = '23514', constraint = 'vote_frozen';
    end if;
  end loop;
  if new.closes_at <> old.closes_at and (old.state <> 'announced' or clock_timestamp() >= old.closes_at or new.closes_at <= clock_timestamp()) then
    raise exception 'the closing moves while the vote is open, to an instant to come' using errcode = '23514', constraint = 'vote_closing';
  end if;
  return new;
end $$;
create trigger vote_freeze before update on budgets.vote for each row execute function budgets.freeze_vote();

create function budgets.freeze_parts() returns trigger language plpgsql as $$
begin
  if exists (select from budgets.vote v where v.id in (old.vote_id, new.vote_id) and v.state <> 'draft') then
    raise exception 'an announced vote keeps its %s', tg_table_name using errcode = '23514', constraint = 'vote_frozen';
  end if;
  return coalesce(new, old);
end $$;
create trigger project_freeze before insert or update or delete on budgets.project for each row execute function budgets.freeze_parts();
create trigger envelope_freeze before insert or update or delete on budgets.envelope for each row execute function budgets.freeze_parts();

-- Only a rehearsal, or a draft that was never announced, can be thrown away.
create function budgets.keep_vote() returns trigger language plpgsql as $$
begin
  if old.rehearsal_of is null and exists (select from budgets.log l where l.vote_id = old.id) then
    raise exception 'a vote that has a log is kept' using errcode = '23001', constraint = 'append_only';
  end if;
  return old;
end $$;
create trigger vote_keep before delete on budgets.vote for each row execute function budgets.keep_vote();

-- The line "opened" stands before the first ballot, whoever comes first.
create function budgets.open_box(the_vote uuid) returns void language plpgsql as $$
declare
  head budgets.chain;
begin
  select * into head from budgets.chain where vote_id = the_vote for update;
  if head.box <> 'waiting' or not exists (select from budgets.vote v where v.id = the_vote and budgets.phase(v) = 'open') then return; end if;
  perform budgets.append(the_vote, 'opened', '{}');
  update budgets.chain set box = 'open' where vote_id = the_vote;
end $$;

-- Closes the box once the instant has passed; done twice, the second finds it closed. True when it is closed by this call.
create function budgets.close_box(the_vote uuid) returns boolean language plpgsql as $$
declare
  head budgets.chain;
begin
  select * into head from budgets.chain where vote_id = the_vote for update;
  if head.box not in ('waiting', 'open') then return false; end if;
  if not exists (select from budgets.vote v where v.id = the_vote and budgets.phase(v) = 'closed') then return false; end if;
  perform budgets.append(the_vote, 'closed', jsonb_build_object('ballots', head.ballots));
  update budgets.chain set box = 'closed' where vote_id = the_vote;
  delete from budgets.draft where vote_id = the_vote;
  perform budgets.publish_head(the_vote);
  return true;
end $$;

-- One press. Outcomes: those of enter_ballot, and not_open, closed, marked (a desk gave this person a pass or a sheet).
-- The clock is read again once the chain is held: a ballot that waited past the closing is refused (BV001), and all of it undone.
create function budgets.confirm_ballot(
  the_vote uuid, the_person uuid, the_nullifier bytea, the_receipt text, the_choices smallint[], the_points smallint[], the_salt bytea,
  the_commune text, the_tie text, out outcome text, out line integer, out hash bytea) language plpgsql as $$
declare
  now_phase text;
begin
  perform budgets.await_turn(the_vote, the_nullifier);
  select budgets.phase(v) into now_phase from budgets.vote v where v.id = the_vote;
  if now_phase is distinct from 'open' then
    outcome := case when now_phase in ('draft', 'announced') then 'not_open' else 'closed' end;
    return;
  end if;
  if exists (select from budgets.roll r where r.vote_id = the_vote and r.person_id = the_person and r.channel <> 'web') then
    outcome := 'marked';
    return;
  end if;
  delete from budgets.draft where vote_id = the_vote and person_id = the_person;
  if exists (select from budgets.chain c where c.vote_id = the_vote and c.box = 'waiting') then perform budgets.open_box(the_vote); end if;
  select e.outcome, e.line, e.hash into outcome, line, hash
    from budgets.enter_ballot(the_vote, the_nullifier, the_receipt, the_choices, the_points, the_salt) e;
  if not exists (select from budgets.vote v join budgets.chain c on c.vote_id = v.id where v.id = the_vote and budgets.phase(v) = 'open' and c.box = 'open') then
    raise exception 'the vote has closed' using errcode = 'BV001';
  end if;
  if outcome = 'entered' then perform budgets.count_voter(the_vote, 'web', the_commune, the_tie); end if;
end $$;

create function budgets.await_roll(the_vote uuid) returns void language sql
  return pg_advisory_xact_lock(hashtextextended(the_vote::text, 8));

-- A desk marks somebody as it hands over a pass or a sheet; late: from its list on paper, after the network or the day was over, until the count.
-- Outcomes: marked, already_voted, already_marked, not_open.
create function budgets.mark_roll(
  the_vote uuid, the_nullifier bytea, the_person uuid, the_name text, the_birth date, the_commune text, the_tie text, the_channel text, the_desk uuid,
  late boolean, out outcome text, out roll_id uuid) language plpgsql as $$
begin
  perform budgets.await_turn(the_vote, the_nullifier);
  perform budgets.await_roll(the_vote);
  if not exists (
    select from budgets.vote v join budgets.chain c on c.vote_id = v.id
    where v.id = the_vote and c.box <> 'counted' and (budgets.phase(v) = 'open' or late and budgets.phase(v) = 'closed')) then
    outcome := 'not_open';
  elsif exists (select from budgets.ballot b where b.vote_id = the_vote and b.nullifier = the_nullifier) then
    outcome := 'already_voted';
  else
    insert into budgets.roll (vote_id, person_id, name, birth_date, commune_code, tie, channel, desk_id)
      values (the_vote, the_person, the_name, the_birth, the_commune, the_tie, the_channel, the_desk)
      on conflict on constraint roll_once do nothing returning id into roll_id;
    outcome := case when roll_id is null then 'already_marked' else 'marked' end;
    if outcome = 'marked' and the_channel = 'paper' then perform budgets.count_voter(the_vote, 'paper', the_commune, the_tie); end if;
  end if;
end $$;

-- What a kiosk kept, once its pass is given: under the nullifier of whoever the pass was given to. Outcomes: those of enter_ballot, and double, counted.
create function budgets.enter_kiosk_ballot(
  the_vote uuid, the_nullifier bytea, the_receipt text, the_choices smallint[], the_points smallint[], the_salt bytea, the_commune text, the_tie text,
  out outcome text) language plpgsql as $$
declare
  there budgets.ballot;
begin
  perform budgets.await_turn(the_vote, the_nullifier);
  if not exists (select from budgets.chain c where c.vote_id = the_vote and c.box in ('open', 'closed')) then
    -- Nobody has come before: it opens, or has closed without a ballot.
    perform budgets.open_box(the_vote);
    perform budgets.close_box(the_vote);
    if not exists (select from budgets.chain c where c.vote_id = the_vote and c.box in ('open', 'closed')) then
      outcome := 'counted';
      return;
    end if;
  end if;
  select * into there from budgets.ballot b where b.vote_id = the_vote and b.nullifier = the_nullifier;
  if there.id is not null then
    outcome := case when there.receipt = the_receipt and there.choices = the_choices and there.points is not distinct from the_points then 'same' else 'double' end;
    return;
  end if;
  select e.outcome into outcome from budgets.enter_ballot(the_vote, the_nullifier, the_receipt, the_choices, the_points, the_salt) e;
  if outcome = 'entered' then perform budgets.count_voter(the_vote, 'kiosk', the_commune, the_tie); end if;
end $$;

-- Takes a mark back: the pass or the sheet was returned unused. Outcomes: unmarked, voted, unknown.
create function budgets.unmark_roll(the_vote uuid, the_nullifier bytea, the_roll uuid, out outcome text) language plpgsql as $$
declare
  mark budgets.roll;
begin
  perform budgets.await_turn(the_vote, the_nullifier);
  perform budgets.await_roll(the_vote);
  select * into mark from budgets.roll r where r.vote_id = the_vote and r.id = the_roll and r.channel <> 'web';
  if mark.id is null then
    outcome := 'unknown';
  elsif exists (select from budgets.ballot b where b.vote_id = the_vote and b.nullifier = the_nullifier)
     or exists (select from budgets.kiosk_waiting w join budgets.pass p on p.id = w.pass_id where p.roll_id = the_roll) then
    outcome := 'voted';
  else
    update budgets.pass set roll_id = null where roll_id = the_roll;
    delete from budgets.roll where id = the_roll;
    update budgets.turnout t set voters = voters - 1
      from (values ('channel', mark.channel), ('commune', mark.commune_code::text), ('tie', mark.tie)) f (facet, value)
      where mark.channel = 'paper' and t.vote_id = the_vote and t.facet = f.facet and t.value = f.value;
    outcome := 'unmarked';
  end if;
end $$;

-- Writes the marks again, sorted by person: neither their place in the table nor the transaction that wrote them tells an order.
create function budgets.sort_roll(the_vote uuid) returns void language plpgsql as $$
begin
  perform budgets.await_roll(the_vote);
  if not exists (
    select from (select identity, lag(identity) over (order by ctid) as before from budgets.roll where vote_id = the_vote) placed where before > identity) then
    return;
  end if;
  with gone as (delete from budgets.roll where vote_id = the_vote returning *)
  insert into budgets.roll (id, vote_id, person_id, name, birth_date, commune_code, tie, channel, desk_id)
    select id, vote_id, person_id, name, birth_date, commune_code, tie, channel, desk_id from gone order by identity, id;
end $$;

-- Many presses at once, in one transaction: all turns are taken first, in one order, so that two processes never wait for each other.
create function budgets.confirm_ballots(the_vote uuid, ballots jsonb) returns table (outcome text, line integer, hash bytea) language plpgsql as $$
declare
  one jsonb;
begin
  perform budgets.await_turn(the_vote, t.nullifier)
    from (select distinct decode(b ->> 'nullifier', 'hex') as nullifier from jsonb_array_elements(ballots) b order by 1) t;
  for one in select b from jsonb_array_elements(ballots) b loop
    return query select c.outcome, c.line, c.hash from budgets.confirm_ballot(
      the_vote, (one ->> 'person')::uuid, decode(one ->> 'nullifier', 'hex'), one ->> 'receipt',
      array(select jsonb_array_elements_text(one -> 'choices')::smallint),
      case when jsonb_typeof(one -> 'points') = 'array' then array(select jsonb_array_elements_text(one -> 'points')::smallint) end,
      decode(one ->> 'salt', 'hex'), one ->> 'commune', one ->> 'tie') c;
  end loop;
end $$;
