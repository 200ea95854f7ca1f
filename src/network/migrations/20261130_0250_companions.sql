-- Mentoring in a group, and of one structure by another: other persons beside the two, each accepted by both and by themself.
alter table network.offer add column group_size smallint not null default 4 check (group_size between 1 and 12);
comment on column network.offer.group_size is 'How many are mentored together at most, whoever asked first among them; 1: nobody beside them.';

create table network.companion (
  pairing_id   uuid not null references network.pairing on delete cascade,
  person_id    uuid not null references people.person on delete cascade,
  side         text not null check (side in ('mentor', 'applicant')),
  member_id    uuid references network.member on delete set null,
  request_id   uuid references network.request on delete set null,
  state        text not null default 'asked' check (state in ('asked', 'in', 'left')),
  by_person    boolean not null default false,
  by_mentor    boolean not null default false,
  by_applicant boolean not null default false,
  asked_at     timestamptz not null default clock_timestamp(),
  joined_at    timestamptz,
  primary key (pairing_id, person_id),
  constraint companion_accepted check (state <> 'in' or (by_person and by_mentor and by_applicant and joined_at is not null))
);
create index companion_person on network.companion (person_id, state);
create index companion_member on network.companion (member_id);
create index companion_request on network.companion (request_id);
comment on table network.companion is 'Somebody beside the two of a mentorship, on one of its sides: of the same member, or with a request of their own. Accepted by the two and by themself; reads nothing of what was before.';

create function network.side_of(the_pairing uuid, the_person uuid) returns text language sql stable as $$
  select case
    when o.person_id in (select network.accounts_of(the_person)) then 'mentor'
    when q.person_id in (select network.accounts_of(the_person)) then 'applicant'
    else (select c.side from network.companion c
      where c.pairing_id = b.id and c.joined_at is not null and c.person_id in (select network.accounts_of(the_person)) order by c.side limit 1) end
  from network.pairing b join network.offer o on o.id = b.offer_id join network.request q on q.id = b.request_id where b.id = the_pairing
$$;
comment on function network.side_of is 'On which side of a mentorship somebody is, or was, by whichever of their accounts; null: on none.';

create function network.check_companion() returns trigger language plpgsql as $$
declare
  pair network.pairing;
  offered network.offer;
  asked network.request;
begin
  -- The person changes when their accounts are brought together.
  if tg_op = 'UPDATE' and (new.side, new.pairing_id) is distinct from (old.side, old.pairing_id) then
    raise exception 'nobody changes sides' using errcode = '23514', constraint = 'companion_of_side';
  end if;
  if new.state = 'left' or tg_op = 'UPDATE' and new.person_id <> old.person_id then return new; end if;
  select * into pair from network.pairing b where b.id = new.pairing_id for update;
  select * into offered from network.offer o where o.id = pair.offer_id for share;
  select * into asked from network.request q where q.id = pair.request_id;
  if pair.state <> 'running' then
    raise exception 'the mentorship does not run' using errcode = '23514', constraint = 'companion_while_it_runs';
  end if;
  if tg_op = 'INSERT' or old.state <> new.state then
    if exists (select from network.accounts_of(new.person_id) a (id) where a.id in (offered.person_id, asked.person_id)) then
      raise exception 'one of the two' using errcode = '23514', constraint = 'companion_of_side';
    end if;
    -- Of the member of that side, or somebody who asks for a mentor too.
    if not (case when new.side = 'applicant' and new.request_id is not null
          then exists (select from network.request q where q.id = new.request_id and q.person_id = new.person_id and q.id <> pair.request_id)
        else coalesce(network.is_of(case new.side when 'mentor' then offered.member_id else asked.member_id end, new.person_id), false) end) then
      raise exception 'somebody of that side' using errcode = '23514', constraint = 'companion_of_side';
    end if;
  end if;
  if new.state = 'in' and (tg_op = 'INSERT' or old.state <> 'in')
    and (select count(*) from network.companion c where c.pairing_id = new.pairing_id and c.side = new.side and c.state = 'in' and c.person_id <> new.person_id) + 1
      >= (case new.side when 'mentor' then 6 else offered.group_size end) then
    raise exception 'the group is full' using errcode = '23514', constraint = 'companion_has_a_seat';
  end if;
  return new;
end $$;
create trigger companion_has_a_seat before insert or update on network.companion for each row execute function network.check_companion();

-- A visit that took place is a session like another one.
alter table network.session add column visit_id uuid references visits.request on delete set null;
create unique index session_visit_once on network.session (pairing_id, visit_id) where visit_id is not null;
create index session_visit on network.session (visit_id) where visit_id is not null;
comment on column network.session.visit_id is 'The visit in which they learned: one that took place, on its day, once in a mentorship.';

create table network.attended (
  session_id uuid not null references network.session on delete cascade,
  person_id  uuid not null references people.person on delete cascade,
  said_at    timestamptz not null default clock_timestamp(),
  primary key (session_id, person_id)
);
create index attended_person on network.attended (person_id);
comment on table network.attended is 'Whoever is mentored with others says that they were there: the hours count for their member too, once.';

create function network.check_attended() returns trigger language plpgsql as $$
begin
  if not exists (select from network.session s join network.companion c on c.pairing_id = s.pairing_id
      where s.id = new.session_id and c.person_id = new.person_id and c.side = 'applicant' and c.joined_at is not null
        and (c.joined_at at time zone 'Europe/Paris')::date <= s.held_on) then
    raise exception 'whoever was of the group on that day' using errcode = '23514', constraint = 'attended_of_the_group';
  end if;
  return new;
end $$;
create trigger attended_of_the_group before insert on network.attended for each row execute function network.check_attended();

create or replace function network.check_session() returns trigger language plpgsql as $$
begin
  if new.confirmed_by is not null and new.noted_by is not null and (tg_op = 'INSERT' or old.confirmed_by is null)
    and (new.noted_by in (select network.accounts_of(new.confirmed_by))
      or network.side_of(new.pairing_id, new.confirmed_by) is null
      or network.side_of(new.pairing_id, new.confirmed_by) is not distinct from network.side_of(new.pairing_id, new.noted_by)) then
    raise exception 'somebody on the side of the other of the two confirms' using errcode = '23514', constraint = 'session_confirmed_by_the_other';
  end if;
  if new.visit_id is not null and (tg_op = 'INSERT' or new.visit_id is distinct from old.visit_id)
    and not exists (select from visits.request q where q.id = new.visit_id and q.state in ('done', 'reported') and q.day = new.held_on) then
    raise exception 'a visit that took place on that day' using errcode = '23514', constraint = 'session_of_visit';
  end if;
  return new;
end $$;
drop trigger session_confirmed_by_the_other on network.session;
create trigger session_confirmed_by_the_other before insert or update of confirmed_by, visit_id on network.session for each row execute function network.check_session();

create function network.taker_of(the_session uuid) returns uuid language sql stable as $$
  select case when exists (select from network.attended a join network.companion c on c.pairing_id = s.pairing_id and c.person_id = a.person_id
      where a.session_id = s.id and c.member_id is distinct from q.member_id) then null else q.member_id end
  from network.session s join network.pairing b on b.id = s.pairing_id join network.request q on q.id = b.request_id where s.id = the_session
$$;
comment on function network.taker_of is 'To which member the hours of a session were given; null: to several, or to persons alone, hence to all.';

create or replace function network.check_given_session() returns trigger language plpgsql as $$
begin
  if new.session_id is not null and not exists (
      select from network.session s join network.pairing b on b.id = s.pairing_id join network.offer o on o.id = b.offer_id
      where s.id = new.session_id and s.confirmed_at is not null and s.minutes = new.quantity and s.held_on = new.done_on
        and o.member_id = new.member_id and network.taker_of(s.id) is not distinct from new.to_member_id and new.kind = 'mentoring') then
    raise exception 'another session than what is counted' using errcode = '23514', constraint = 'contribution_as_confirmed';
  end if;
  return new;
end $$;
