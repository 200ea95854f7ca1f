-- At most so many projects of one theme, or in one commune, on a ballot. Projects of no commune are not limited by the second.
-- At most so many projects that a ballot of points is against: their points are below zero, and fewer projects have them than points above.
alter table budgets.vote
  add column max_of_category smallint check (max_of_category between 1 and 500),
  add column max_of_commune smallint check (max_of_commune between 1 and 500),
  add column max_against smallint check (max_against between 1 and 100),
  add constraint vote_against check (max_against is null or (kind = 'points' and points_max <= 99));
-- A ballot for the whole town and for one's own part of it: at most so many projects of a part, and of the parts of districts only one.
alter table budgets.envelope
  add column max_choices smallint check (max_choices between 1 and 500),
  add column district boolean not null default false;
comment on column budgets.envelope.max_choices is 'The most projects of the part on a ballot; null: no limit.';
comment on column budgets.envelope.district is 'Of the parts that are districts a ballot names projects of one at most.';
comment on column budgets.vote.max_of_category is 'The most projects of one theme on a ballot; null: no limit.';
comment on column budgets.vote.max_of_commune is 'The most projects in one commune on a ballot; null: no limit.';
comment on column budgets.vote.max_against is 'The most projects that a ballot may give points below zero, to -points_max; null: none.';

-- Why a ballot may not enter; null when it may. The same question for a page, a command, an import, a desk and a kiosk.
create or replace function budgets.ballot_fault(the_vote uuid, the_choices smallint[], the_points smallint[]) returns text language plpgsql stable as $$
declare
  v budgets.vote;
  chosen integer := cardinality(the_choices);
  known integer;
  cost bigint;
begin
  select * into strict v from budgets.vote where id = the_vote;
  if array_ndims(the_choices) > 1 or array_position(the_choices, null) is not null then return 'ballot_projects'; end if;
  select count(*), coalesce(sum(cost_cents), 0) into known, cost
    from budgets.project p where p.vote_id = the_vote and p.number = any(the_choices);
  if known <> chosen then return 'ballot_projects'; end if;
  if chosen < v.min_choices then return 'ballot_too_few'; end if;
  if chosen > v.max_choices then return 'ballot_too_many'; end if;
  if v.max_of_category < any (
    select count(*) from budgets.project p where p.vote_id = the_vote and p.number = any(the_choices) group by p.category)
    then return 'ballot_over_category'; end if;
  if v.max_of_commune < any (
    select count(p.commune_code) from budgets.project p where p.vote_id = the_vote and p.number = any(the_choices) group by p.commune_code)
    then return 'ballot_over_commune'; end if;
  if exists (
    select from budgets.project p join budgets.envelope e on e.vote_id = p.vote_id and e.number = p.envelope
    where p.vote_id = the_vote and p.number = any(the_choices)
    group by e.number, e.max_choices having count(*) > e.max_choices) then return 'ballot_over_part'; end if;
  if (select count(distinct e.number) from budgets.project p join budgets.envelope e on e.vote_id = p.vote_id and e.number = p.envelope
      where p.vote_id = the_vote and p.number = any(the_choices) and e.district) > 1 then return 'ballot_two_districts'; end if;
  if (v.kind = 'points') <> (the_points is not null) then return 'ballot_points'; end if;
  if v.kind <> 'ranked' and the_choices <> (select array_agg(c order by c) from unnest(the_choices) c) then return 'ballot_order'; end if;
  if v.kind = 'points' then
    if cardinality(the_points) <> chosen or not (v.points_max >= all(the_points)) or 0 = any(the_points)
      or not (case when v.max_against is null then 1 else -v.points_max end <= all(the_points)) then return 'ballot_points'; end if;
    if (select sum(p) from unnest(the_points) p where p > 0) > v.points_total then return 'ballot_points_total'; end if;
    if v.max_against is not null and (
      select count(*) filter (where p < 0) > v.max_against or (count(*) filter (where p < 0) > 0 and count(*) filter (where p < 0) >= count(*) filter (where p > 0))
      from unnest(the_points) p) then return 'ballot_against'; end if;
  end if;
  if v.kind = 'knapsack' then
    if cost > v.budget_cents then return 'ballot_over_budget'; end if;
    if exists (
      select from budgets.project p join budgets.envelope e on e.vote_id = p.vote_id and e.number = p.envelope
      where p.vote_id = the_vote and p.number = any(the_choices)
      group by e.number, e.amount_cents having sum(p.cost_cents) > e.amount_cents) then return 'ballot_over_envelope'; end if;
  end if;
  return null;
end $$;

-- Frozen with the rest once announced; those of the parts are frozen with their parts.
create function budgets.freeze_limits() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if old.state <> 'draft' and new.state <> 'draft'
    and (old.max_of_category, old.max_of_commune, old.max_against) is distinct from (new.max_of_category, new.max_of_commune, new.max_against) then
    raise exception 'an announced vote keeps the limits of its ballot' using errcode = '23514', constraint = 'vote_frozen';
  end if;
  return new;
end $$;
create trigger vote_freeze_limits before update on budgets.vote for each row execute function budgets.freeze_limits();

-- Raises unless what is told is what the tables hold: the log is what everybody checks the rest by. Themes and communes are told where they limit a ballot.
create or replace function budgets.check_told(v budgets.vote, told jsonb) returns void language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
  if (told ->> 'budget_cents')::bigint is distinct from v.budget_cents or told -> 'parameters' is distinct from v.parameters
    or told -> 'ballot' is distinct from
      jsonb_build_object('kind', v.kind, 'min_choices', v.min_choices, 'max_choices', v.max_choices, 'points_total', v.points_total, 'points_max', v.points_max)
      || jsonb_strip_nulls(jsonb_build_object('max_of_category', v.max_of_category, 'max_of_commune', v.max_of_commune, 'max_against', v.max_against))
    or exists (
      select from (select p.* from budgets.project p where p.vote_id = v.id) p
      full join jsonb_to_recordset(told -> 'projects') t (number smallint, title text, cost_cents bigint, envelope smallint, category text, commune_code text)
        on t.number = p.number
      where (p.title, p.cost_cents, p.envelope) is distinct from (t.title, t.cost_cents, t.envelope)
        or (v.max_of_category is not null and p.category is distinct from t.category)
        or (v.max_of_commune is not null and p.commune_code::text is distinct from t.commune_code))
    or exists (
      select from (select e.* from budgets.envelope e where e.vote_id = v.id) e
      full join jsonb_to_recordset(told -> 'envelopes') t (number smallint, name text, amount_cents bigint, max_choices smallint, district boolean)
        on t.number = e.number
      where (e.name, e.amount_cents, e.max_choices, e.district) is distinct from (t.name, t.amount_cents, t.max_choices, coalesce(t.district, false)))
    or not exists (
      select from budgets.vote_key k join budgets.secret s on s.vote_id = k.vote_id
      where k.vote_id = v.id and encode(k.ballots, 'hex') = told -> 'keys' ->> 'ballots' and encode(k.receipts, 'hex') = told -> 'keys' ->> 'receipts') then
    raise exception 'what is announced is not what the vote holds' using errcode = '23514', constraint = 'vote_told';
  end if;
end $$;
