-- What moves a vote is done by functions that act as the owner and write its line in the same call. The application's own SQL does it no more.

-- A draft is written by anybody's SQL; its state, and what the state brings, by functions alone.
create function budgets.guard_state() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  moved constant text[] := array['state', 'seed', 'announced_at', 'counted_at', 'challenge_until', 'sealed_at', 'secret_ended_at', 'cancel_reason', 'rehearsal_of', 'demo'];
  was jsonb := case when tg_op = 'INSERT' then jsonb_build_object('state', 'draft', 'rehearsal_of', new.rehearsal_of, 'demo', false) else to_jsonb(old) end;
  one text;
begin
  if platform.by_owner(tg_relid) then return new; end if;
  foreach one in array moved loop
    if coalesce(was -> one, 'null') <> to_jsonb(new) -> one then raise exception 'the % of a vote is moved by its functions', one using errcode = '42501'; end if;
  end loop;
  if tg_op = 'UPDATE' and old.state <> 'draft' and old.closes_at <> new.closes_at then
    raise exception 'the closing of a vote is moved by its functions' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger vote_state before insert or update on budgets.vote for each row execute function budgets.guard_state();

-- Keys are made for a draft that is about to be announced, and never changed.
create function budgets.guard_keys() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if not platform.by_owner(tg_relid) and not exists (select from budgets.vote v where v.id = new.vote_id and v.state = 'draft') then
    raise exception 'an announced vote keeps its keys' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger secret_keys before insert on budgets.secret for each row execute function budgets.guard_keys();
create trigger vote_key_keys before insert on budgets.vote_key for each row execute function budgets.guard_keys();
select platform.protect('budgets.secret', 'insert, select'), platform.protect('budgets.vote_key', 'insert, select');

-- Raises unless what is told is what the tables hold: the log is what everybody checks the rest by.
create function budgets.check_told(v budgets.vote, told jsonb) returns void language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
  if (told ->> 'budget_cents')::bigint is distinct from v.budget_cents or told -> 'parameters' is distinct from v.parameters
    or exists (
      select from (select p.* from budgets.project p where p.vote_id = v.id) p
      full join jsonb_to_recordset(told -> 'projects') t (number smallint, title text, cost_cents bigint, envelope smallint) on t.number = p.number
      where (p.title, p.cost_cents, p.envelope) is distinct from (t.title, t.cost_cents, t.envelope))
    or exists (
      select from (select e.* from budgets.envelope e where e.vote_id = v.id) e
      full join jsonb_to_recordset(told -> 'envelopes') t (number smallint, name text, amount_cents bigint) on t.number = e.number
      where (e.name, e.amount_cents) is distinct from (t.name, t.amount_cents))
    or not exists (
      select from budgets.vote_key k join budgets.secret s on s.vote_id = k.vote_id
      where k.vote_id = v.id and encode(k.ballots, 'hex') = told -> 'keys' ->> 'ballots' and encode(k.receipts, 'hex') = told -> 'keys' ->> 'receipts') then
    raise exception 'what is announced is not what the vote holds' using errcode = '23514', constraint = 'vote_told';
  end if;
end $$;

-- Outcomes: announced, not_draft, opens_too_soon. A rehearsal opens at once; it goes when its vote is announced.
create function budgets.announce(the_vote uuid, the_seed text, told jsonb) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v budgets.vote;
begin
  perform from budgets.chain c where c.vote_id = the_vote for update;
  select * into v from budgets.vote where id = the_vote for update;
  if v.state is distinct from 'draft' then return 'not_draft'; end if;
  if v.rehearsal_of is null and clock_timestamp() >= v.opens_at then return 'opens_too_soon'; end if;
  perform budgets.check_told(v, told);
  delete from budgets.vote r where r.rehearsal_of = the_vote;
  update budgets.vote set state = 'announced', seed = the_seed, announced_at = clock_timestamp() where id = the_vote;
  perform budgets.append(the_vote, 'announced', told);
  perform budgets.publish_head(the_vote);
  return 'announced';
end $$;

-- Back to a draft, before it opens. False once it has.
create function budgets.withdraw_announcement(the_vote uuid, the_reason text) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform from budgets.chain c where c.vote_id = the_vote for update;
  update budgets.vote v set state = 'draft', seed = null, announced_at = null, version = version + 1 where id = the_vote and budgets.phase(v) = 'announced';
  if not found then return false; end if;
  delete from budgets.secret where vote_id = the_vote;
  delete from budgets.vote_key where vote_id = the_vote;
  perform budgets.append(the_vote, 'withdrawn', jsonb_build_object('reason', the_reason));
  perform budgets.publish_head(the_vote);
  return true;
end $$;

create function budgets.instant(at timestamptz) returns text language sql immutable
  return to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');

-- Outcomes: moved, same, not_open; an instant that may not be breaks vote_closing or vote_times.
create function budgets.move_closing(the_vote uuid, the_instant timestamptz, the_reason text, the_agent uuid, out outcome text, out before timestamptz)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform from budgets.chain c where c.vote_id = the_vote for update;
  select v.closes_at into before from budgets.vote v where v.id = the_vote and v.state = 'announced' for update;
  outcome := case when before is null then 'not_open' when before = the_instant then 'same' else 'moved' end;
  if outcome <> 'moved' then return; end if;
  update budgets.vote set closes_at = the_instant where id = the_vote;
  insert into budgets.date_change (vote_id, before, after, reason, by) values (the_vote, before, the_instant, the_reason, the_agent);
  perform budgets.append(the_vote, 'closing_moved',
    jsonb_build_object('before', budgets.instant(before), 'after', budgets.instant(the_instant), 'reason', the_reason));
  perform budgets.publish_head(the_vote);
end $$;

-- A vote that cannot go on: drafts and keys go, since nothing will be counted. False once it is counted.
create function budgets.cancel_vote(the_vote uuid, the_reason text) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform from budgets.chain c where c.vote_id = the_vote for update;
  update budgets.vote set state = 'cancelled', cancel_reason = the_reason, version = version + 1 where id = the_vote and state in ('draft', 'announced');
  if not found then return false; end if;
  delete from budgets.draft where vote_id = the_vote;
  delete from budgets.secret where vote_id = the_vote;
  if exists (select from budgets.log l where l.vote_id = the_vote) then
    perform budgets.append(the_vote, 'cancelled', jsonb_build_object('reason', the_reason));
    perform budgets.publish_head(the_vote, true);
  end if;
  return true;
end $$;

-- Outcomes: raised; too_late; no_ballots: nothing that counts stands on the lines of `missing`.
create function budgets.raise_challenge(
  the_vote uuid, the_about text, the_subject text, the_reason text, the_person uuid, the_signature text, the_lines integer[],
  out outcome text, out number integer, out missing integer[]) language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  the_challenge uuid;
begin
  perform from budgets.chain c where c.vote_id = the_vote for update;
  if not exists (select from budgets.vote v where v.id = the_vote and v.state = 'counted' and clock_timestamp() < v.challenge_until) then
    outcome := 'too_late';
    return;
  end if;
  select array_agg(named order by named) into missing from unnest(the_lines) named
    where the_about = 'ballots' and not exists (
      select from budgets.log l join budgets.ballot b on b.vote_id = l.vote_id and b.commitment = l.commitment where l.vote_id = the_vote and l.line = named);
  if missing is not null then
    outcome := 'no_ballots';
    return;
  end if;
  select coalesce(max(c.number), 0) + 1 into number from budgets.challenge c where c.vote_id = the_vote;
  insert into budgets.challenge (vote_id, number, about, subject, reason, raised_by, signature)
    values (the_vote, number, the_about, the_subject, the_reason, the_person, the_signature) returning id into the_challenge;
  insert into budgets.challenged_ballot (challenge_id, vote_id, commitment)
    select the_challenge, the_vote, l.commitment from budgets.log l
    where the_about = 'ballots' and l.vote_id = the_vote and l.line = any(the_lines) and l.commitment is not null;
  perform budgets.append(the_vote, 'challenged', jsonb_build_object('number', number, 'about', the_about, 'subject', the_subject)
    || case when cardinality(the_lines) > 0 then jsonb_build_object('lines', the_lines) else '{}' end);
  perform budgets.publish_head(the_vote);
  outcome := 'raised';
end $$;

-- Outcomes: done; decided: by somebody else, or unknown; own: nobody answers their own.
create function budgets.decide_challenge(
  the_vote uuid, the_number integer, upheld boolean, the_decision text, the_agent uuid, out outcome text, out raised_by uuid, out subject text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  found_one budgets.challenge;
begin
  perform from budgets.chain c where c.vote_id = the_vote for update;
  select * into found_one from budgets.challenge c where c.vote_id = the_vote and c.number = the_number;
  raised_by := found_one.raised_by;
  subject := found_one.subject;
  outcome := case when found_one.state is distinct from 'open' then 'decided' when raised_by = the_agent then 'own' else 'done' end;
  if outcome <> 'done' then return; end if;
  update budgets.challenge set state = case when upheld then 'upheld' else 'rejected' end, decision = the_decision, decided_by = the_agent,
    decided_at = clock_timestamp() where id = found_one.id;
  perform budgets.append(the_vote, 'challenge_decided', jsonb_build_object('number', the_number, 'state', case when upheld then 'upheld' else 'rejected' end));
  perform budgets.publish_head(the_vote);
end $$;

-- Outcomes: departed, not_counted, unknown, already. kept: the authority funds a project that the rule did not choose.
create function budgets.depart(the_vote uuid, the_project integer, the_authority text, the_reason text, the_agent uuid, out outcome text, out kept boolean)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform from budgets.chain c where c.vote_id = the_vote for update;
  outcome := case
    when not exists (select from budgets.vote v where v.id = the_vote and v.state in ('counted', 'sealed')) then 'not_counted'
    when not exists (select from budgets.project p where p.vote_id = the_vote and p.number = the_project) then 'unknown'
    when exists (select from budgets.departure d where d.vote_id = the_vote and d.project_number = the_project) then 'already'
    else 'departed' end;
  if outcome <> 'departed' then return; end if;
  kept := not exists (
    select from budgets.result r where r.vote_id = the_vote and r.without = 'none' and r.result -> 'winners' @> to_jsonb(the_project::text)
      and r.count = (select max(l.count) from budgets.result l where l.vote_id = the_vote));
  insert into budgets.departure (vote_id, project_number, kept, authority, reason, signed_by)
    values (the_vote, the_project, kept, the_authority, the_reason, the_agent);
  perform budgets.append(the_vote, 'departed',
    jsonb_build_object('project', the_project, 'funded', kept, 'authority', the_authority, 'reason', the_reason));
  perform budgets.publish_head(the_vote);
end $$;

-- A vote of the demo, whose story is told once the house is open, was counted soon after it closed; no other vote is a demo's.
create function budgets.tell_past(the_vote uuid) returns void language sql security definer set search_path = pg_catalog, pg_temp
begin atomic
  update budgets.vote set counted_at = closes_at + interval '1 hour', challenge_until = closes_at + make_interval(days => challenge_days)
    where id = the_vote and demo and state = 'counted';
end;

-- Who acts in several steps holds the log first, as everybody does.
alter function budgets.hold(uuid) security definer set search_path = pg_catalog, pg_temp;

select platform.lend(function) from unnest(array[
  'budgets.hold(uuid)',
  'budgets.announce(uuid, text, jsonb)', 'budgets.withdraw_announcement(uuid, text)', 'budgets.move_closing(uuid, timestamptz, text, uuid)',
  'budgets.cancel_vote(uuid, text)', 'budgets.raise_challenge(uuid, text, text, text, uuid, text, integer[])',
  'budgets.decide_challenge(uuid, integer, boolean, text, uuid)', 'budgets.depart(uuid, integer, text, text, uuid)', 'budgets.tell_past(uuid)']) function;
select platform.protect(relation, 'select') from unnest(array[
  'budgets.date_change', 'budgets.challenge', 'budgets.challenged_ballot', 'budgets.departure']) relation;
