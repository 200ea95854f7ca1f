create table bookings.feed (
  hash        bytea primary key check (octet_length(hash) = 32),
  kind        text not null check (kind in ('person', 'place')),
  person_id   uuid not null references people.person on delete cascade,
  place_id    uuid references places.place on delete cascade,
  resource_id uuid references bookings.resource on delete cascade,
  made_at     timestamptz not null default now(),
  constraint feed_of check (case kind when 'person' then place_id is null and resource_id is null else place_id is not null end),
  constraint feed_once unique nulls not distinct (person_id, kind, place_id, resource_id)
);
create index feed_place on bookings.feed (place_id);
create index feed_resource on bookings.feed (resource_id);
comment on table bookings.feed is 'Calendars that people read elsewhere: of what they booked, or of a place that they keep, or of one thing of it. Whoever has the secret address reads it.';
comment on column bookings.feed.hash is 'Of the secret in its address, which the house shows once.';
