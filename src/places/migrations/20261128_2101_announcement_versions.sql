-- An activity is corrected: calendars that follow it are told by a number that grows (RFC 5545, SEQUENCE).
alter table places.announcement add column version integer not null default 1, add column changed_at timestamptz;
comment on column places.announcement.version is 'Grows with each correction, and when it is cancelled.';
update places.announcement set version = 2 where state = 'cancelled';
