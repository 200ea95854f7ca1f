-- The hours of a session that both of the two stand for may be counted as a contribution, once.
alter table network.contribution add column session_id uuid constraint contribution_of_session unique references network.session on delete set null;
comment on column network.contribution.session_id is 'The mentoring session whose hours it counts: what the other of the two confirmed there is confirmed here.';

create function network.check_given_session() returns trigger language plpgsql as $$
begin
  if new.session_id is not null and not exists (
      select from network.session s join network.pairing b on b.id = s.pairing_id join network.offer o on o.id = b.offer_id join network.request q on q.id = b.request_id
      where s.id = new.session_id and s.confirmed_at is not null and s.minutes = new.quantity and s.held_on = new.done_on
        and o.member_id = new.member_id and q.member_id is not distinct from new.to_member_id and new.kind = 'mentoring') then
    raise exception 'another session than what is counted' using errcode = '23514', constraint = 'contribution_as_confirmed';
  end if;
  return new;
end $$;
create trigger contribution_as_confirmed before insert or update of session_id on network.contribution for each row execute function network.check_given_session();
