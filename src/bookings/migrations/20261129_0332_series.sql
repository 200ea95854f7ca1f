alter table bookings.booking add column series_id uuid;
create index booking_series on bookings.booking (series_id) where series_id is not null;
comment on column bookings.booking.series_id is 'The same for bookings that were made together, each at its time on the clock of its day.';
