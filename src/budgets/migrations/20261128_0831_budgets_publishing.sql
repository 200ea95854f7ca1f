-- What is published is hashed by the database as it stores it, and told by a line in the same call: no file changes without one.
alter table budgets.publication add column zipped boolean not null default true;
alter table budgets.publication alter column zipped set default false;
comment on table budgets.publication is 'Files as they were published: ballots (.pb), their openings (receipt, salt), the log, parameters, results. sha256 is that of the file; the log carries it too.';
comment on column budgets.publication.zipped is 'Of before: the content is gzipped, and sha256 is that of the file unzipped.';

create table budgets.publication_waiting (
  vote_id    uuid not null references budgets.vote on delete cascade,
  name       text not null check (name ~ '^[a-z0-9]+([.-][a-z0-9]+)*$'),
  media_type text not null,
  content    bytea not null,
  primary key (vote_id, name)
);
comment on table budgets.publication_waiting is 'Files handed over to the function that publishes them, in the same transaction: empty for everybody else.';

-- Takes what waits; gives {"name": "hash", …}. A file of the same name takes the place of the one before: the log keeps the hash of both.
create function budgets.take_files(the_vote uuid) returns jsonb language sql volatile
begin atomic
  with taken as (delete from budgets.publication_waiting w where w.vote_id = the_vote returning *),
  kept as (
    insert into budgets.publication as p (vote_id, name, media_type, content, size, sha256, zipped)
    select t.vote_id, t.name, t.media_type, t.content, length(t.content), sha256(t.content), false from taken t
    on conflict (vote_id, name) do update set media_type = excluded.media_type, content = excluded.content, size = excluded.size,
      sha256 = excluded.sha256, zipped = false, published_at = clock_timestamp()
    returning p.name, p.sha256)
  select coalesce(jsonb_object_agg(k.name, encode(k.sha256, 'hex')), '{}') from kept k;
end;

-- The last count knew less than the log tells since.
create function budgets.count_due(the_vote uuid) returns boolean language sql stable
  return (
    select coalesce(max(l.line) filter (where l.kind in ('challenged', 'challenge_decided')) > max(l.line) filter (where l.kind = 'counted'), false)
    from budgets.log l where l.vote_id = the_vote);

-- Publishes a count: [{"envelope", "without", "file", "told", "ballots", "parameters", "result", "explanation", "rival", "comparison"}, …], with the files
-- that wait; told is the file that holds the result. Gives the number of the count.
create function budgets.publish_count(the_vote uuid, the_ballots integer, results jsonb) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  this_count integer;
  hashes jsonb;
begin
  perform from budgets.chain c where c.vote_id = the_vote for update;
  if not exists (
    select from budgets.vote v join budgets.chain c on c.vote_id = v.id
    where v.id = the_vote and c.box in ('closed', 'counted') and budgets.phase(v) in ('closed', 'counted')) then
    raise exception 'the vote is not closed' using errcode = '23514', constraint = 'vote_state';
  end if;
  -- Counted again only for what a challenge changed.
  if exists (select from budgets.chain c where c.vote_id = the_vote and c.box = 'counted') and not budgets.count_due(the_vote) then
    raise exception 'the vote is counted' using errcode = '23514', constraint = 'vote_state';
  end if;
  if the_ballots <> (select count(*) from budgets.ballot b where b.vote_id = the_vote) then
    raise exception 'not as many ballots as the box holds' using errcode = '23514', constraint = 'count_ballots';
  end if;
  hashes := budgets.take_files(the_vote);
  select coalesce(max(r.count), 0) + 1 into this_count from budgets.result r where r.vote_id = the_vote;
  insert into budgets.result (vote_id, count, envelope, without, file, ballots, parameters, result, explanation, rival, comparison, sha256)
    select the_vote, this_count, r.envelope, r.without, r.file, r.ballots, r.parameters, r.result, r.explanation, r.rival, r.comparison,
      -- Null, which the column refuses, when the file tells another result.
      (select p.sha256 from budgets.publication p where p.vote_id = the_vote and p.name = r.told and convert_from(p.content, 'UTF8')::jsonb = r.result)
    from jsonb_to_recordset(results) r (envelope smallint, without text, file text, told text, ballots integer, parameters jsonb, result jsonb,
      explanation jsonb, rival jsonb, comparison jsonb);
  perform budgets.append(the_vote, 'counted', jsonb_build_object('count', this_count, 'ballots', the_ballots, 'files', hashes));
  update budgets.chain set box = 'counted' where vote_id = the_vote;
  update budgets.vote set state = 'counted', counted_at = clock_timestamp(), challenge_until = clock_timestamp() + make_interval(days => challenge_days)
    where id = the_vote and state = 'announced';
  perform budgets.publish_head(the_vote);
  return this_count;
end $$;

-- From here nobody joins a person to a ballot, not even this house: the secret goes, the nullifiers, and the names that desks wrote down. Done twice, the second changes nothing.
create function budgets.destroy_secret(the_vote uuid) returns boolean language plpgsql as $$
begin
  delete from budgets.secret where vote_id = the_vote;
  if not found then return false; end if;
  perform budgets.forget_voters(the_vote);
  update budgets.vote set secret_ended_at = clock_timestamp() where id = the_vote;
  perform budgets.append(the_vote, 'secret_destroyed', '{}');
  return true;
end $$;

-- What stands in the way of making a result final; null when nothing does.
create function budgets.seal_hindrance(the_vote uuid) returns text language sql stable
  return (
    select case
      when v.state = 'sealed' then 'sealed'
      when v.state <> 'counted' or clock_timestamp() < v.challenge_until then 'not_yet'
      when exists (select from budgets.challenge c where c.vote_id = v.id and c.state = 'open') then 'open_challenges'
      when budgets.count_due(v.id) then 'count_due' end
    from budgets.vote v where v.id = the_vote);

-- Makes the result final: the log so far becomes a file, one line says the hash of each file, and the secret is destroyed. Gives the hindrance, or 'done'.
create function budgets.seal_vote(the_vote uuid) returns text language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
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
  update budgets.vote set state = 'sealed', sealed_at = clock_timestamp() where id = the_vote;
  perform budgets.append(the_vote, 'sealed', jsonb_build_object('head', held.line,
    'files', (select jsonb_object_agg(p.name, encode(p.sha256, 'hex')) from budgets.publication p where p.vote_id = the_vote)));
  perform budgets.destroy_secret(the_vote);
  perform budgets.publish_head(the_vote);
  return 'done';
end $$;

select platform.lend('budgets.publish_count(uuid, integer, jsonb)'), platform.lend('budgets.seal_vote(uuid)');
select platform.protect('budgets.publication', 'select'), platform.protect('budgets.result', 'select');
