-- A kiosk that will not come back is closed by an agent, who says how many ballots it kept: the count waits for it no more, and the log tells it.
alter table budgets.kiosk_device
  add column unmerged integer check (unmerged between 0 and 10000),
  add column close_reason text check (length(close_reason) between 10 and 1000),
  add column closed_by uuid references people.person on delete set null,
  add check (close_reason is null or revoked_at is not null),
  add check (unmerged is null or close_reason is not null);
comment on column budgets.kiosk_device.unmerged is 'Ballots that its screen said it kept, and that will never be merged; null when nobody could read it. Published.';

create function budgets.keep_kiosk_closed() returns trigger language plpgsql as $$
begin
  if old.revoked_at is not null and (new.revoked_at, new.unmerged, new.close_reason) is distinct from (old.revoked_at, old.unmerged, old.close_reason) then
    raise exception 'a kiosk is closed once' using errcode = '23514', constraint = 'kiosk_closed_once';
  end if;
  return new;
end $$;
create trigger kiosk_closed before update of revoked_at, unmerged, close_reason on budgets.kiosk_device for each row execute function budgets.keep_kiosk_closed();

-- As before, and of each kiosk that an agent closed, or withdrew since the opening: how many ballots stayed on it, null when nobody knows.
create or replace function budgets.empty_urn(the_vote uuid) returns boolean language plpgsql as $$
declare
  held budgets.chain := budgets.hold(the_vote);
  kiosk record;
begin
  if held.box is distinct from 'closed' or exists (select from budgets.urn u where u.vote_id = the_vote and u.entries <> '{}') then return false; end if;
  for kiosk in
    select d.desk_id, d.id, coalesce(sum(m.entered), 0) as ballots, coalesce(sum(m.refused), 0) as refused, d.revoked_at >= v.opens_at as closed, d.unmerged
    from budgets.kiosk_device d join budgets.vote v on v.id = d.vote_id left join budgets.kiosk_merge m on m.device_id = d.id and not m.told
    where d.vote_id = the_vote group by d.id, v.opens_at
    having coalesce(sum(m.entered + m.refused), 0) > 0
      or d.revoked_at >= v.opens_at and d.unmerged is distinct from 0
        and not exists (select from budgets.log l where l.vote_id = the_vote and l.kind = 'kiosk_merged' and l.entry::jsonb ->> 'kiosk' = d.id::text)
    order by d.id loop
    perform budgets.append(the_vote, 'kiosk_merged', jsonb_build_object('desk', kiosk.desk_id, 'kiosk', kiosk.id, 'ballots', kiosk.ballots, 'refused', kiosk.refused)
      || case when kiosk.closed then jsonb_build_object('unmerged', kiosk.unmerged) else '{}' end);
  end loop;
  update budgets.kiosk_merge set told = true where vote_id = the_vote and not told;
  if not exists (select from budgets.log l where l.vote_id = the_vote and l.kind = 'emptied') then
    perform budgets.append(the_vote, 'emptied', jsonb_build_object('ballots', held.ballots,
      'replaced', (select coalesce(jsonb_agg(encode(r.commitment, 'hex') order by r.commitment), '[]') from budgets.replaced r where r.vote_id = the_vote)));
  end if;
  perform budgets.publish_head(the_vote, true);
  return true;
end $$;
