-- A whole with large pools has more units than anybody books at once: its place may keep all of it.
alter table bookings.booking
  drop constraint booking_units_check,
  add constraint booking_units_check check (units between 1 and case kind when 'block' then 20000 else 200 end);
