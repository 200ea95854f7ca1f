create table bookings.outside (
  id          uuid primary key default gen_random_uuid(),
  resource_id uuid not null references bookings.resource on delete cascade,
  name        text not null check (char_length(name) between 2 and 100),
  address     text not null check (char_length(address) between 12 and 2000),
  events      integer not null default 0 check (events >= 0),
  tried_at    timestamptz,
  read_at     timestamptz,
  fault       text check (fault in ('address', 'private', 'unreachable', 'answer', 'large', 'slow', 'unreadable', 'too_many')),
  made_at     timestamptz not null default now(),
  constraint outside_once unique (resource_id, address)
);
create index outside_due on bookings.outside (tried_at nulls first);
comment on table bookings.outside is 'Calendars kept elsewhere that block a resource: read again by a job. What was read last stands while one cannot be read.';
comment on column bookings.outside.address is 'As its owner gave it: whoever knows it may read that calendar. Shown to nobody whole.';
comment on column bookings.outside.fault is 'Why the last reading failed; null: it did not.';
comment on column bookings.outside.read_at is 'When it was last read whole.';
select platform.keep_on_one_line('bookings.outside', 'name');

create table bookings.outside_busy (
  outside_id uuid not null references bookings.outside on delete cascade,
  during     tstzrange not null check (not isempty(during) and not lower_inf(during) and not upper_inf(during)),
  primary key (outside_id, during)
);
comment on table bookings.outside_busy is 'When an outside calendar is busy, from the day of its last reading on: times alone, each moment once. Bookings that meet one are told to the host.';

alter table bookings.booking
  add column outside_id uuid references bookings.outside on delete set null,
  add constraint booking_outside check (outside_id is null or kind = 'block');
create index booking_outside_calendar on bookings.booking (outside_id) where outside_id is not null;
comment on column bookings.booking.outside_id is 'The outside calendar for which it is blocked.';
