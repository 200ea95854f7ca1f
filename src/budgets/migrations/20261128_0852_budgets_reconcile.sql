-- Whose ballots lie in the box, as far as its key tells: for the two holders' comparison with the roll.
create function budgets.box_nullifiers(the_vote uuid) returns setof bytea language sql stable security definer set search_path = pg_catalog, pg_temp
begin atomic
  select b.nullifier from budgets.box b where b.vote_id = the_vote and b.nullifier is not null
  union
  select b.nullifier from budgets.ballot b where b.vote_id = the_vote and b.nullifier is not null;
end;
select platform.lend('budgets.box_nullifiers(uuid)');

-- As before, and: not before roll and box are reconciled. A vote that was counted before votes had keys has no nullifiers left to compare.
create or replace function budgets.seal_hindrance(the_vote uuid) returns text language sql stable
  return (
    select case
      when v.state = 'sealed' then 'sealed'
      when v.state <> 'counted' or clock_timestamp() < v.challenge_until then 'not_yet'
      when exists (select from budgets.challenge c where c.vote_id = v.id and c.state = 'open') then 'open_challenges'
      when budgets.count_due(v.id) then 'count_due'
      when exists (select from budgets.vote_key k where k.vote_id = v.id)
        and not exists (select from budgets.log l where l.vote_id = v.id and l.kind = 'reconciled') then 'not_reconciled' end
    from budgets.vote v where v.id = the_vote);

-- Two shares that nobody took are the secret; shares of a secret that counts for nothing any more go with it.
create function budgets.forget_escrow() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  delete from budgets.escrow e where e.vote_id = old.vote_id
    and (e.sealed is not null or exists (select from budgets.vote v where v.id = old.vote_id and v.state in ('draft', 'cancelled')));
  return old;
end $$;
create trigger secret_escrow after delete on budgets.secret for each row execute function budgets.forget_escrow();
