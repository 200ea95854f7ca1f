alter table bookings.booking
  drop constraint booking_kind_check,
  add constraint booking_kind_check check (kind in ('booking', 'block', 'loan', 'stay'));
comment on column bookings.booking.kind is 'block: its place keeps it. loan, stay: who has it for days, or works there for half a day, stands in the room that lends or sends them.';
