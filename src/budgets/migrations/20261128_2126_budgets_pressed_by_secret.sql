-- Nobody puts anything into an urn by SQL alone: a ballot of nobody would wait for the comparison of roll and box to be found, and a press that the
-- secret of the vote did not close could never leave the urn, nor any other with it.
delete from platform.lent where function in ('budgets.cast_ballots(uuid, jsonb)', 'budgets.enter_other(uuid, text, jsonb)');
alter function budgets.cast_ballots(uuid, jsonb) rename to write_presses;
alter function budgets.write_presses(uuid, jsonb) security invoker;
alter function budgets.enter_other(uuid, text, jsonb) rename to write_other;
alter function budgets.write_other(uuid, text, jsonb) security invoker;

-- `presses`, in their order: [{"secretProof", "person", "keys", "nullifier", "receipt", "choices", "points", "salt", "blind", "slip", "commune", "tie"}].
create function budgets.cast_ballots(the_vote uuid, presses jsonb) returns table (outcome text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform budgets.check_proof(the_vote, decode(p.shown, 'hex')) from (select distinct p ->> 'secretProof' as shown from jsonb_array_elements(presses) p) p;
  return query select w.outcome from budgets.write_presses(the_vote, presses) w;
end $$;
create function budgets.enter_other(the_vote uuid, the_origin text, press jsonb) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform budgets.check_proof(the_vote, decode(press ->> 'secretProof', 'hex'));
  return budgets.write_other(the_vote, the_origin, press);
end $$;
select platform.lend('budgets.cast_ballots(uuid, jsonb)'), platform.lend('budgets.enter_other(uuid, text, jsonb)');
