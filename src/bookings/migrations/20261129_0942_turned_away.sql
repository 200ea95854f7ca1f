-- Whoever came and was refused at the door was not absent.
alter table bookings.booking
  add column turned_away_at timestamptz,
  add constraint booking_turned_away check (turned_away_at is null or (arrived_at is null and state <> 'missed'));
comment on column bookings.booking.turned_away_at is 'When whoever booked stood there first without what other rooms ask for; they may still begin once they have it.';
