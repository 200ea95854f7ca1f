-- Whatever ends the role of whoever speaks for a member ends their hand in a vote under way: its term that comes, a revocation, another term, a row that is taken away.

-- Until when somebody acts for a member: infinity without a term, null for whoever does not.
create function network.speaks_until(the_member uuid, the_person uuid) returns timestamptz language sql stable as $$
  select max(t.until) from network.member m cross join lateral (
    select 'infinity'::timestamptz where m.person_id = the_person
    union all select coalesce(g.ends_at, 'infinity') from people.role_grant g
      where g.role = 'manager' and g.scope_kind = 'structure' and g.scope_id = m.structure_id::text and g.person_id = the_person
        and g.revoked_at is null and (g.ends_at is null or g.ends_at > clock_timestamp())) t (until) where m.id = the_member
$$;
comment on function network.speaks_until is 'For the person themself without end; for who answers for its structure until the term of that role.';

create or replace function network.is_speaker(the_member uuid, the_person uuid) returns boolean language sql stable as $$
  select network.speaks_until(the_member, the_person) is not null
$$;

-- Of a voice whose holder is this member, the ends of the hands as the roles are now.
create function network.limit_hands(the_holder uuid) returns void language plpgsql as $$
begin
  perform budgets.limit_hand(p.vote_id, v.member_id, h.person_id,
      nullif(greatest(network.speaks_until(the_holder, h.person_id), network.speaks_until(v.member_id, h.person_id)), 'infinity'))
    from network.voice v join network.poll p on p.item_id = v.item_id and p.round = v.round join network.agenda_item i on i.id = v.item_id and i.round = v.round
      join budgets.elector e on e.vote_id = p.vote_id and e.voice = v.member_id join budgets.hand h on h.elector_id = e.id
    where coalesce(v.by_member_id, v.member_id) = the_holder and i.vote_opened_at is not null and i.vote_closed_at is null
    order by p.vote_id, v.member_id, h.person_id;
end $$;

create or replace function network.strike_speaker() returns trigger language plpgsql as $$
declare
  one uuid;
begin
  for one in select m.id from network.member m where m.state = 'admitted' and m.structure_id::text in (old.scope_id, new.scope_id) order by m.id loop
    perform network.strike_hands(one, true);
    perform network.limit_hands(one);
  end loop;
  return null;
end $$;
drop trigger network_speaker_votes_no_more on people.role_grant;
create trigger network_speaker_votes_no_more after update of person_id, role, scope_kind, scope_id, ends_at, revoked_at on people.role_grant for each row
  when (old.role = 'manager' and old.scope_kind = 'structure' and (old.person_id, old.role, old.scope_kind, old.scope_id, old.ends_at, old.revoked_at)
    is distinct from (new.person_id, new.role, new.scope_kind, new.scope_id, new.ends_at, new.revoked_at)) execute function network.strike_speaker();
create trigger network_speaker_is_gone after delete on people.role_grant for each row
  when (old.role = 'manager' and old.scope_kind = 'structure') execute function network.strike_speaker();

-- Votes that are under way.
do $$
declare
  one uuid;
begin
  for one in select m.id from network.member m where m.state = 'admitted' order by m.id loop
    perform network.strike_hands(one, true);
    perform network.limit_hands(one);
  end loop;
end $$;
