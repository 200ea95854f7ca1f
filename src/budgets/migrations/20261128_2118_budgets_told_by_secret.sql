-- What the two holders of a vote's secret tell, roll and box compared and a reserve, is told by whoever has the secret: not by SQL alone, as no
-- incident is. One hash for all three; votes announced before have none.
alter table budgets.vote_key rename column incident_hash to proof_hash;
comment on column budgets.vote_key.proof_hash is 'SHA-256 of what the secret of the vote makes: whoever tells an incident, a comparison of roll and box or a reserve shows it. Null for votes announced before there was one.';

create function budgets.check_proof(the_vote uuid, the_proof bytea) returns void language plpgsql stable as $$
begin
  if exists (select from budgets.vote_key k where k.vote_id = the_vote and k.proof_hash is not null and k.proof_hash is distinct from sha256(the_proof)) then
    raise exception 'this is told by the secret of the vote' using errcode = '42501', constraint = 'told_by_secret';
  end if;
end $$;

create or replace function budgets.tell_incident(the_vote uuid, the_commitment bytea, the_reason text, the_proof bytea) returns void language plpgsql as $$
begin
  if (budgets.hold(the_vote)).box is distinct from 'closed' then raise exception 'the box is not closed' using errcode = '23514', constraint = 'box_closed'; end if;
  perform budgets.check_proof(the_vote, the_proof);
  insert into budgets.incident (vote_id, commitment, what)
    select b.vote_id, b.commitment, the_reason from budgets.box b where b.vote_id = the_vote and b.commitment = the_commitment on conflict do nothing;
  if found then perform budgets.append(the_vote, 'incident', jsonb_build_object('commitment', encode(the_commitment, 'hex'), 'what', the_reason)); end if;
end $$;

-- As before, and no longer lent: they write by the rights of whoever calls them.
delete from platform.lent where function in ('budgets.tell_reconciled(uuid, jsonb)', 'budgets.tell_reserve(uuid, text)');
alter function budgets.tell_reconciled(uuid, jsonb) rename to write_reconciled;
alter function budgets.write_reconciled(uuid, jsonb) security invoker;
alter function budgets.tell_reserve(uuid, text) rename to write_reserve;
alter function budgets.write_reserve(uuid, text) security invoker;

create function budgets.tell_reconciled(the_vote uuid, ballots jsonb, the_proof bytea) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform budgets.check_proof(the_vote, the_proof);
  return budgets.write_reconciled(the_vote, ballots);
end $$;
create function budgets.tell_reserve(the_vote uuid, reason text, the_proof bytea) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform budgets.check_proof(the_vote, the_proof);
  return budgets.write_reserve(the_vote, reason);
end $$;
select platform.lend(function) from unnest(array[
  'budgets.tell_incident(uuid, bytea, text, bytea)', 'budgets.tell_reconciled(uuid, jsonb, bytea)', 'budgets.tell_reserve(uuid, text, bytea)']) function;
