create table bookings.kiosk (
  place_id uuid primary key references places.place on delete cascade,
  hash     bytea not null constraint kiosk_hash unique check (octet_length(hash) = 32),
  made_at  timestamptz not null default now()
);
comment on table bookings.kiosk is 'The screen at the entrance of a place, on which whoever booked types their code: its address is a secret, which the house shows once.';
