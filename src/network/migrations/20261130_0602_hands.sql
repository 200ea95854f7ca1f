-- Whoever speaks for a member no more puts in no ballot for it while a vote is under way, whatever act or hand took the role away; nor does who stands for another and
-- ceases to be a member.
create function network.is_speaker(the_member uuid, the_person uuid) returns boolean language sql stable as $$
  select exists (select from network.member m where m.id = the_member and (m.person_id = the_person or exists (
    select from people.role_grant g where g.role = 'manager' and g.scope_kind = 'structure' and g.scope_id = m.structure_id::text and g.person_id = the_person
      and g.revoked_at is null and (g.ends_at is null or g.ends_at > clock_timestamp()))))
$$;
comment on function network.is_speaker is 'Whether somebody acts for a member: the person themself, or who answers for its structure.';

-- Of a voice whose holder is this member, the hands of those who act neither for the holder nor for whose voice it is.
create function network.strike_hands(the_holder uuid, holds boolean) returns void language plpgsql as $$
begin
  perform budgets.strike_hand(p.vote_id, v.member_id, h.person_id)
    from network.voice v join network.poll p on p.item_id = v.item_id and p.round = v.round join network.agenda_item i on i.id = v.item_id and i.round = v.round
      join budgets.elector e on e.vote_id = p.vote_id and e.voice = v.member_id join budgets.hand h on h.elector_id = e.id
    where coalesce(v.by_member_id, v.member_id) = the_holder and i.vote_opened_at is not null and i.vote_closed_at is null
      and not (holds and network.is_speaker(the_holder, h.person_id)) and not (v.by_member_id is not null and network.is_speaker(v.member_id, h.person_id))
    order by p.vote_id, v.member_id, h.person_id;
end $$;

create function network.strike_speaker() returns trigger language plpgsql as $$
begin
  perform network.strike_hands(m.id, true) from network.member m where m.structure_id::text = old.scope_id and m.state = 'admitted';
  return null;
end $$;
create trigger network_speaker_votes_no_more after update of revoked_at on people.role_grant for each row
  when (old.revoked_at is null and new.revoked_at is not null and old.role = 'manager' and old.scope_kind = 'structure') execute function network.strike_speaker();

create or replace function network.strike_voices() returns trigger language plpgsql as $$
begin
  perform budgets.strike_voice(p.vote_id, new.id)
    from network.voice v join network.poll p on p.item_id = v.item_id and p.round = v.round join network.agenda_item i on i.id = v.item_id
    where v.member_id = new.id and i.vote_opened_at is not null and i.vote_closed_at is null order by p.vote_id;
  perform network.strike_hands(new.id, false);
  return null;
end $$;
