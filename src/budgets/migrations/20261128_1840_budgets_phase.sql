-- PostgreSQL changes no table, from 17.12 on, whose row a function names in a body that it has read: the text of this one is read when it runs.
-- A house that begins has it so from the first (20261126_1005).
create or replace function budgets.phase(v budgets.vote) returns text language sql stable as $$
  select case
    when v.state <> 'announced' then v.state
    when clock_timestamp() < v.opens_at then 'announced'
    when clock_timestamp() < v.closes_at then 'open'
    else 'closed' end $$;
