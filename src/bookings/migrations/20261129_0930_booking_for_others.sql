alter table bookings.resource
  add column audience text not null default 'everybody' check (audience in ('everybody', 'signed_in', 'members', 'keepers')),
  add column guests boolean not null default false,
  add column structure_minutes integer check (structure_minutes between 15 and 44640),
  add column structure_count smallint check (structure_count between 1 and 500),
  add column structure_per text check (structure_per in ('day', 'week', 'month')),
  add constraint resource_guests check (not guests or audience = 'everybody'),
  add constraint resource_structure_quota check ((structure_per is null) = (structure_minutes is null and structure_count is null));
comment on column bookings.resource.audience is 'Who sees and books it: everybody, whoever has an account, members of the structures in bookings.circle, or those alone who keep its place, who see it in any case.';
comment on column bookings.resource.guests is 'It is booked without an account too, confirmed by a mailed link.';
comment on column bookings.resource.structure_minutes is 'Of one structure in each structure_per, measured on the union of what all its members booked for it.';

create table bookings.circle (
  resource_id  uuid not null references bookings.resource on delete cascade,
  structure_id uuid not null references people.structure on delete cascade,
  primary key (resource_id, structure_id)
);
create index circle_structure on bookings.circle (structure_id);
comment on table bookings.circle is 'Structures that the host of a resource knows: their members see what is for members, and what they book for one counts for it and not for themselves where structures have a quota.';

alter table bookings.booking
  add column made_for text not null default 'person' check (made_for in ('person', 'structure', 'helped', 'guest')),
  add column structure_id uuid references people.structure on delete set null,
  add constraint booking_structure check (structure_id is null or made_for = 'structure'),
  add constraint booking_guest check (made_for <> 'guest' or person_id is null);
create index booking_structure_time on bookings.booking (structure_id, resource_id, upper(during)) where structure_id is not null;
comment on column bookings.booking.made_for is 'person: whoever booked. structure: one that they belong to. helped: somebody without mail or phone, for whom they booked. guest: somebody without an account, who confirmed by a mailed link.';

create table bookings.guest (
  booking_id   uuid primary key references bookings.booking on delete cascade,
  email        text not null check (email = lower(email) and char_length(email) between 3 and 254),
  name         text not null check (char_length(name) between 1 and 80),
  locale       text not null check (locale in ('fr', 'en', 'nl')),
  confirmed_at timestamptz
);
create index guest_email on bookings.guest (email);
comment on table bookings.guest is 'Who booked without an account; it goes three months after the end, and a day after a link that was never followed.';
select platform.keep_on_one_line('bookings.guest', 'name');
select platform.keep_on_one_line('bookings.guest', 'email');

create table bookings.guest_link (
  hash       bytea primary key check (octet_length(hash) = 32),
  booking_id uuid not null references bookings.guest on delete cascade
);
create index guest_link_booking on bookings.guest_link (booking_id);
comment on table bookings.guest_link is 'Of each link that a letter to a guest held, the hash.';

create table bookings.helped (
  booking_id uuid primary key references bookings.booking on delete cascade,
  name       text not null check (char_length(name) between 1 and 40),
  agreed_at  timestamptz not null default clock_timestamp()
);
comment on table bookings.helped is 'For whom somebody booked who has neither mail nor phone: a first name or initials, no more; it goes a month after the end.';
select platform.keep_on_one_line('bookings.helped', 'name');

create table bookings.holiday (
  id     uuid primary key default gen_random_uuid(),
  zone   text not null check (char_length(zone) between 1 and 40),
  name   text not null check (char_length(name) between 2 and 80),
  during daterange not null check (not isempty(during) and not lower_inf(during) and not upper_inf(during)),
  source text not null check (char_length(source) between 3 and 300),
  demo   boolean not null default false,
  constraint holiday_once exclude using gist (zone with =, during with &&)
);
comment on table bookings.holiday is 'School holidays, by zone, as whoever keeps them read them at a source: a series leaves them out where it is asked.';
comment on column bookings.holiday.during is 'From the first day without school; its upper bound is the day on which school begins again.';
select platform.keep_on_one_line('bookings.holiday', 'zone');
select platform.keep_on_one_line('bookings.holiday', 'name');
select platform.keep_on_one_line('bookings.holiday', 'source');
