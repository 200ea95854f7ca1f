-- What happens at a place, announced by who keeps it: once, or every week until a day. Without seats.
create table places.announcement (
  id         uuid primary key default gen_random_uuid(),
  place_id   uuid not null references places.place (id) on delete cascade,
  title      text not null check (char_length(title) between 3 and 120),
  about      text not null check (char_length(about) between 10 and 3000),
  day        date not null,
  begins     time not null,
  ends       time not null check (ends > begins),
  until      date check (until > day and until <= day + 371),
  room       text check (char_length(room) <= 120),
  audience   text check (char_length(audience) <= 200),
  price      text check (char_length(price) <= 200),
  how        text check (char_length(how) <= 500),
  state      text not null default 'announced' check (state in ('announced', 'cancelled')),
  reason     text check (char_length(reason) <= 300),
  cancelled_at timestamptz,
  author_id  uuid references people.person (id) on delete set null,
  created_at timestamptz not null default now(),
  check ((state = 'cancelled') = (cancelled_at is not null) and (state = 'cancelled' or reason is null)),
  unique (place_id, title, day, begins)
);
create index announcement_day on places.announcement (day);
create index announcement_place on places.announcement (place_id);
create index announcement_author on places.announcement (author_id);
comment on table places.announcement is 'What happens at a place: once, or every week on the weekday of its first day until the last one.';
comment on column places.announcement.until is 'The last day of a weekly repetition; null: once.';
comment on column places.announcement.price is 'Null: free.';
select platform.keep_on_one_line('places.announcement', 'title');
