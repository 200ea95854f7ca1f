-- Of two who change a session, or note who was there, at once the second is told, and reads the first.
alter table assemblies.session add column version integer not null default 1, add column noted integer not null default 0;
comment on column assemblies.session.noted is 'How often it was noted who was there: what a form says that it saw.';
