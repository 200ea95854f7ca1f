-- A vote of the young has a highest age too; frozen with the rest once announced.
alter table budgets.vote add column max_age smallint check (max_age between min_age and 120);
comment on column budgets.vote.max_age is 'Null: no highest age.';

create or replace function budgets.freeze_vote() returns trigger language plpgsql as $$
declare
  frozen constant text[] := array['slug', 'title', 'summary', 'description', 'budget_cents', 'kind', 'min_choices', 'max_choices', 'points_total',
    'points_max', 'shuffled', 'min_age', 'max_age', 'accepts', 'area', 'parameters', 'seed', 'opens_at', 'challenge_days', 'announced_at', 'rehearsal_of',
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
