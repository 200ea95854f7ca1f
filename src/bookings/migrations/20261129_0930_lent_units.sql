alter table bookings.booking
  drop constraint booking_kind_check,
  add constraint booking_kind_check check (kind in ('booking', 'block', 'loan')),
  drop constraint booking_block,
  add constraint booking_block check (case kind
    when 'booking' then true
    when 'block' then state in ('booked', 'cancelled') and purpose is not null
    else state in ('booked', 'cancelled') and num_nonnulls(person_id, purpose) = 0 end);
comment on table bookings.booking is 'Somebody has a resource for a time; or its place keeps it for itself (block), or lends it for days (loan: who has it stands in the room that lends). Rows stay: figures are counted from them.';
