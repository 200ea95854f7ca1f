create table platform.seeding (
  name text primary key,
  at   timestamptz not null default now()
);
comment on table platform.seeding is 'Which stories were planted in this database: ''demo'' is said on every page.';
