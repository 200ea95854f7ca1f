-- The next session of a mentorship takes place in a room that one of the two booked.
alter table network.pairing add column booking_id uuid references bookings.booking on delete set null;
create index pairing_booking on network.pairing (booking_id) where booking_id is not null;
comment on column network.pairing.booking_id is 'The booking in which the two meet next, of one of them or of a place that they keep.';
