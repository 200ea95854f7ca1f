-- As before; the demo's vote of a year ago, which is counted once the house is open, became final when its challenges ended: before the council that
-- decided on it.
create or replace function budgets.seal_vote(the_vote uuid) returns text language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  held budgets.chain;
  hindrance text;
begin
  select * into held from budgets.chain c where c.vote_id = the_vote for update;
  hindrance := case when held.vote_id is null then 'not_yet' else budgets.seal_hindrance(the_vote) end;
  if hindrance is not null then return hindrance; end if;
  delete from budgets.publication_waiting where vote_id = the_vote;
  insert into budgets.publication_waiting (vote_id, name, media_type, content)
    select the_vote, 'journal.txt', 'text/plain; charset=utf-8',
      convert_to(string_agg(encode(l.hash, 'hex') || ' ' || l.entry || E'\n', '' order by l.line), 'UTF8')
    from budgets.log l where l.vote_id = the_vote;
  perform budgets.take_files(the_vote);
  update budgets.vote set state = 'sealed', sealed_at = case when demo and challenge_until < clock_timestamp() - interval '30 days' then challenge_until
    else clock_timestamp() end where id = the_vote;
  perform budgets.append(the_vote, 'sealed', jsonb_build_object('head', held.line,
    'files', (select jsonb_object_agg(p.name, encode(p.sha256, 'hex')) from budgets.publication p where p.vote_id = the_vote)));
  perform budgets.destroy_secret(the_vote);
  perform budgets.publish_head(the_vote);
  return 'done';
end $$;
