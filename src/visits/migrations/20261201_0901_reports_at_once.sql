-- Of two who write or correct a report at once the second is told, and reads the first.
alter table visits.report add column version integer not null default 1;
