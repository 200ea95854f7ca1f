alter table bookings.booking
  add column payer_id uuid references people.person on delete set null,
  add constraint booking_payer check (payer_id is null or kind = 'loan');
create index booking_payer on bookings.booking (payer_id) where payer_id is not null;
comment on column bookings.booking.payer_id is 'Of a loan that has a price: whoever borrows and pays it, once it is granted.';
