alter table bookings.booking
  add column payer_structure_id uuid references people.structure on delete set null,
  add constraint booking_paying_structure check (payer_structure_id is null or kind = 'loan');
create index booking_paying_structure on bookings.booking (payer_structure_id) where payer_structure_id is not null;
comment on column bookings.booking.payer_structure_id is 'Of a loan that has a price: the structure in whose name it is borrowed, which its invoice bears.';
