alter table bookings.booking
  drop constraint booking_waits,
  add constraint booking_waits check (
    case when state in ('wished', 'asked', 'queued', 'offered') then waits_until is not null else waits_until is null or (state = 'booked' and kind = 'booking') end);
comment on column bookings.booking.waits_until is 'When it ends by itself unless somebody answers. Of what is booked: it is to be paid by then; null: it stands.';
