-- The search reads what is taken at one time of all places from this index alone; with the other one, PostgreSQL read all of it.
drop index bookings.taking_time;
create index taking_time on bookings.taking using gist (during) include (booking_id, unit_id) where padded = 1;
