-- Nobody leaves a ballot out of a count by SQL alone. That one did not open is said by whoever has the secret of the vote: the database keeps a
-- hash of what only the secret makes. Votes announced before have none; there as everywhere, what did not open is told and stops the seal.
alter table budgets.vote_key add column incident_hash bytea check (length(incident_hash) = 32);
comment on column budgets.vote_key.incident_hash is 'SHA-256 of what the secret of the vote makes of the word "incident": whoever tells one shows it. Null for votes announced before there was one.';

drop function budgets.tell_incident(uuid, bytea, text);
create function budgets.tell_incident(the_vote uuid, the_commitment bytea, the_reason text, the_proof bytea) returns void language plpgsql as $$
begin
  if (budgets.hold(the_vote)).box is distinct from 'closed' then raise exception 'the box is not closed' using errcode = '23514', constraint = 'box_closed'; end if;
  if exists (select from budgets.vote_key k where k.vote_id = the_vote and k.incident_hash is not null and k.incident_hash is distinct from sha256(the_proof)) then
    raise exception 'an incident is told by the secret of the vote' using errcode = '42501', constraint = 'incident_proved';
  end if;
  insert into budgets.incident (vote_id, commitment, what)
    select b.vote_id, b.commitment, the_reason from budgets.box b where b.vote_id = the_vote and b.commitment = the_commitment on conflict do nothing;
  if found then perform budgets.append(the_vote, 'incident', jsonb_build_object('commitment', encode(the_commitment, 'hex'), 'what', the_reason)); end if;
end $$;
select platform.lend('budgets.tell_incident(uuid, bytea, text, bytea)');
delete from platform.lent where function = 'budgets.tell_incident(uuid, bytea, text)';

-- Counted is a box of which every ballot was opened, or is an incident, and for which nobody waits in the urn.
create function budgets.guard_counted() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if exists (select from budgets.urn u where u.vote_id = new.vote_id and u.entries <> '{}')
    or exists (
      select from budgets.box b where b.vote_id = new.vote_id
        and not exists (select from budgets.ballot o where o.vote_id = b.vote_id and o.commitment = b.commitment)
        and not exists (select from budgets.incident i where i.vote_id = b.vote_id and i.commitment = b.commitment)) then
    raise exception 'ballots of this vote were not opened' using errcode = '23514', constraint = 'count_whole';
  end if;
  return new;
end $$;
create trigger chain_counted before update of box on budgets.chain for each row
  when (new.box = 'counted' and old.box <> 'counted') execute function budgets.guard_counted();

-- As before, and: ballots that did not open.
create or replace function budgets.unexplained(the_vote uuid) returns integer language sql stable
begin atomic
  select coalesce((
    select (r.told ->> 'unmatched')::int + (r.told ->> 'doubles')::int + (
      select sum(greatest(0, coalesce(-(c.beside ->> 'surplus')::int, (c.beside ->> 'box')::int - (c.beside ->> 'roll')::int)))::int
      from (values (r.told -> 'web'), (r.told -> 'kiosk'), (r.told -> 'paper')) c (beside))
    from (select l.entry::jsonb as told from budgets.log l where l.vote_id = the_vote and l.kind = 'reconciled' order by l.line desc limit 1) r), 0)
    + (select count(*)::int from budgets.incident i where i.vote_id = the_vote);
end;
