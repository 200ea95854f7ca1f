alter table bookings.resource
  add column check_in boolean not null default false,
  add column grace smallint not null default 15 check (grace between 5 and 240),
  add column here_code text not null default replace(gen_random_uuid()::text, '-', '') constraint resource_here unique check (here_code ~ '^[0-9a-f]{32}$');
comment on column bookings.resource.check_in is 'Whoever booked says that they are there; if nobody does, what is left of the time is free again.';
comment on column bookings.resource.grace is 'Minutes after its beginning for which a booking waits for whoever booked.';
comment on column bookings.resource.here_code is 'In the address of the code that hangs on the thing: who reads it stands before it.';

alter table bookings.booking
  drop constraint booking_state_check,
  add constraint booking_state_check check (state in ('wished', 'asked', 'queued', 'offered', 'booked', 'cancelled', 'declined', 'lapsed', 'missed')),
  drop constraint booking_ended,
  add constraint booking_ended check ((state in ('cancelled', 'declined', 'lapsed', 'missed')) = (ended_at is not null and ended_by is not null)),
  add column arrived_at timestamptz,
  add column excused_at timestamptz,
  add column plea text check (char_length(plea) between 3 and 300),
  add constraint booking_arrived check (arrived_at is null or state <> 'missed'),
  add constraint booking_excused check ((excused_at is null and plea is null) or state = 'missed');
comment on column bookings.booking.arrived_at is 'When whoever booked said that they are there, or its host did.';
comment on column bookings.booking.excused_at is 'When its host found that nobody is to blame: then it is not counted as missed.';
comment on column bookings.booking.plea is 'What whoever missed it says to that.';
create index booking_missed on bookings.booking (person_id, upper(during)) where state = 'missed' and excused_at is null;
create index booking_not_there on bookings.booking (lower(during)) where state = 'booked' and kind = 'booking' and arrived_at is null;
