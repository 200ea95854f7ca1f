-- A meeting of a cohort in a training or in a booked room is that training or that booking, not an address: when and where are read there.
alter table network.cohort_session
  add column training_id uuid references trainings.session on delete set null,
  add column booking_id uuid references bookings.booking on delete set null,
  add constraint cohort_session_one_row check (training_id is null or booking_id is null);
create index cohort_session_training on network.cohort_session (training_id) where training_id is not null;
create index cohort_session_booking on network.cohort_session (booking_id) where booking_id is not null;
create unique index cohort_session_training_once on network.cohort_session (cohort_id, training_id) where training_id is not null;
comment on column network.cohort_session.training_id is 'The session of a training in which the cohort meets: a training opens machines.';
comment on column network.cohort_session.booking_id is 'The booking in whose room the cohort meets.';
comment on column network.cohort_session.link is 'The activity or the visit of this house in which it takes place.';

create function network.begins(meeting network.cohort_session) returns timestamptz language sql stable as $$
  select coalesce((select lower(t.during) from trainings.session t where t.id = meeting.training_id),
    (select lower(b.during) from bookings.booking b where b.id = meeting.booking_id), meeting.held_at)
$$;
comment on function network.begins is 'When the cohort meets: as the training or the booking says today, else as was written.';

create or replace function network.check_presence() returns trigger language plpgsql as $$
begin
  if not exists (select from network.cohort_session s where s.id = new.session_id and network.begins(s) <= clock_timestamp()) then
    raise exception 'it has not begun' using errcode = '23514', constraint = 'presence_in_time';
  end if;
  return new;
end $$;

-- Where a project leader stands in calls for projects is theirs; they may show it to those who follow their project here.
alter table network.project add column shows_calls boolean not null default false;
comment on column network.project.shows_calls is 'The person lets their referent and coordinators read where they stand in calls for projects.';
create function network.check_shows() returns trigger language plpgsql as $$
begin
  if new.person_id is distinct from old.person_id and new.person_id is null then new.shows_calls := false; end if;
  return new;
end $$;
create trigger project_shows before update of person_id on network.project for each row execute function network.check_shows();
