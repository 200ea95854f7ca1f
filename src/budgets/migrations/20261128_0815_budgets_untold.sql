-- Who voted again is told by nothing before the count: neither by the number of ballots that is shown, nor by that of a batch's voters, nor at the closing.
alter table budgets.chain add column shown integer not null default 0;
update budgets.chain set shown = ballots;
comment on column budgets.chain.shown is 'Ballots that the log holds, replaced or not: what is told while the box is open. A number of those that stand would tell how many were replaced, a batch at a time.';

create or replace function budgets.publish_head(the_vote uuid, at_once boolean default false) returns boolean language plpgsql as $$
begin
  insert into budgets.published_head (vote_id, line, hash, ballots)
    select c.vote_id, c.line, c.hash, case when c.box in ('waiting', 'open') then c.shown else c.ballots end
    from budgets.chain c where c.vote_id = the_vote and c.line > 0 on conflict do nothing;
  return found;
end $$;

-- "voters" of a batch: twenty-two, or all of them where they are fewer. Gives the number of its lines.
create or replace function budgets.pour(the_vote uuid, the_origin text, voters jsonb) returns integer language plpgsql as $$
declare
  first_line integer;
  lines integer;
  fresh integer;
  press record;
  added budgets.log;
begin
  first_line := (budgets.hold(the_vote)).line + 1;
  perform budgets.check_poured(the_vote, voters);
  if jsonb_array_length(voters) < budgets.least_voters()
    and exists (select from budgets.vote v where v.id = the_vote and v.rehearsal_of is null and budgets.phase(v) = 'open') then
    raise exception 'a batch of % voters', jsonb_array_length(voters) using errcode = '23514', constraint = 'batch_size';
  end if;
  select count(*) into fresh from jsonb_array_elements(voters) v
    where not exists (select from budgets.box b where b.vote_id = the_vote and b.nullifier = decode(v ->> 'nullifier', 'hex'));
  perform budgets.put_in_box(the_vote, voters);
  for press in
    select decode(p ->> 'commitment', 'hex') as commitment, jsonb_build_object('commitment', p -> 'commitment', 'receipt', p -> 'receipt') as said
    from jsonb_array_elements(voters) v, jsonb_array_elements(v -> 'presses') p order by 1 loop
    added := budgets.append(the_vote, 'ballot', press.said, press.commitment);
  end loop;
  lines := added.line - first_line + 1;
  update budgets.chain set ballots = ballots + fresh, shown = shown + lines where vote_id = the_vote;
  perform budgets.append(the_vote, 'batch', jsonb_build_object(
    'first', first_line, 'last', added.line, 'voters', least(jsonb_array_length(voters), budgets.least_voters()), 'origin', the_origin));
  perform budgets.leave_urn(the_vote, voters);
  perform budgets.publish_head(the_vote);
  return lines;
end $$;

-- Closes the box once the instant has passed; whoever calls it has poured the urn before. Done twice, the second finds it closed.
create or replace function budgets.close_box(the_vote uuid) returns boolean language plpgsql as $$
declare
  held budgets.chain := budgets.hold(the_vote);
  waiting integer;
begin
  if held.box is null or held.box not in ('waiting', 'open') then return false; end if;
  if not exists (select from budgets.vote v where v.id = the_vote and budgets.phase(v) = 'closed') then return false; end if;
  select count(*) into waiting from budgets.waiting_voters(the_vote) w where w.fresh;
  perform budgets.append(the_vote, 'closed', jsonb_build_object('ballots', held.ballots, 'waiting', waiting));
  update budgets.chain set box = 'closed' where vote_id = the_vote;
  delete from budgets.draft where vote_id = the_vote;
  perform budgets.publish_head(the_vote);
  return true;
end $$;
comment on function budgets.empty_urn(uuid) is 'Called by the count: what came from kiosks, and which presses were replaced, told once.';
