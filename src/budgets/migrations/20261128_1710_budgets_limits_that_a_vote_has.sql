-- The same answers in the same order as before; only what the vote limits is asked, which is a third of the time for a ballot without parts.
create or replace function budgets.ballot_fault(the_vote uuid, the_choices smallint[], the_points smallint[]) returns text language plpgsql stable as $$
declare
  v budgets.vote;
  chosen integer := cardinality(the_choices);
  known integer;
  cost bigint;
  parts boolean;
begin
  select * into strict v from budgets.vote where id = the_vote;
  if array_ndims(the_choices) > 1 or array_position(the_choices, null) is not null then return 'ballot_projects'; end if;
  select count(*), coalesce(sum(cost_cents), 0), coalesce(bool_or(p.envelope is not null), false) into known, cost, parts
    from budgets.project p where p.vote_id = the_vote and p.number = any(the_choices);
  if known <> chosen then return 'ballot_projects'; end if;
  if chosen < v.min_choices then return 'ballot_too_few'; end if;
  if chosen > v.max_choices then return 'ballot_too_many'; end if;
  if v.max_of_category is not null then
    if v.max_of_category < any (
      select count(*) from budgets.project p where p.vote_id = the_vote and p.number = any(the_choices) group by p.category)
      then return 'ballot_over_category'; end if;
  end if;
  if v.max_of_commune is not null then
    if v.max_of_commune < any (
      select count(p.commune_code) from budgets.project p where p.vote_id = the_vote and p.number = any(the_choices) group by p.commune_code)
      then return 'ballot_over_commune'; end if;
  end if;
  if parts then
    if exists (
      select from budgets.project p join budgets.envelope e on e.vote_id = p.vote_id and e.number = p.envelope
      where p.vote_id = the_vote and p.number = any(the_choices)
      group by e.number, e.max_choices having count(*) > e.max_choices) then return 'ballot_over_part'; end if;
    if (select count(distinct e.number) from budgets.project p join budgets.envelope e on e.vote_id = p.vote_id and e.number = p.envelope
        where p.vote_id = the_vote and p.number = any(the_choices) and e.district) > 1 then return 'ballot_two_districts'; end if;
  end if;
  if (v.kind = 'points') <> (the_points is not null) then return 'ballot_points'; end if;
  if v.kind <> 'ranked' and chosen > 1 then
    if the_choices <> (select array_agg(c order by c) from unnest(the_choices) c) then return 'ballot_order'; end if;
  end if;
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
    if parts then
      if exists (
        select from budgets.project p join budgets.envelope e on e.vote_id = p.vote_id and e.number = p.envelope
        where p.vote_id = the_vote and p.number = any(the_choices)
        group by e.number, e.amount_cents having sum(p.cost_cents) > e.amount_cents) then return 'ballot_over_envelope'; end if;
    end if;
  end if;
  return null;
end $$;
