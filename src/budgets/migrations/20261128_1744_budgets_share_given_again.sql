-- Whoever writes noise where a share is awaited must not keep its member from giving it: one whose hash was published takes its place.
create function budgets.keep_share(the_vote uuid, the_number integer, the_share bytea) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into budgets.given_share (vote_id, number, sealed) values (the_vote, the_number, the_share)
  on conflict (vote_id, number) do update set sealed = excluded.sealed;
$$;
comment on function budgets.keep_share(uuid, integer, bytea) is 'A share given at the counting session, encrypted; in the place of one that was there. The trigger of the table refuses it before the closing.';
select platform.lend('budgets.keep_share(uuid, integer, bytea)');
