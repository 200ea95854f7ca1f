create schema premises;

create table premises.offer (
  id            uuid primary key default gen_random_uuid(),
  slug          text not null constraint offer_slug unique check (slug ~ '^[a-z0-9-]{1,100}$'),
  place_id      uuid references places.place (id) on delete cascade,
  place_before  uuid,
  commune_code  char(5) not null references territory.commune,
  kind          text not null check (kind in ('whole', 'part', 'shared')),
  title         text not null check (char_length(title) between 3 and 120),
  about         text not null check (char_length(about) between 10 and 4000),
  uses          text[] not null check (cardinality(uses) between 1 and 9
    and uses <@ array['office', 'workshop', 'shop', 'storage', 'class', 'care', 'kitchen', 'stage', 'other']),
  surface       integer not null check (surface between 1 and 100000),
  rent_cents    integer not null check (rent_cents between 0 and 100000000),
  rent_per      text check (rent_per in ('month', 'year', 'day', 'half_day', 'hour')),
  rent_note     text check (char_length(rent_note) <= 300),
  month_cents   integer generated always as
    (case when rent_cents = 0 then 0 when rent_per = 'month' then rent_cents when rent_per = 'year' then rent_cents / 12 end) stored,
  times         text check (char_length(times) <= 200),
  address       text check (char_length(address) <= 200),
  from_day      date not null,
  until_day     date check (until_day > from_day),
  closes_on     date not null,
  wheelchair    text not null check (wheelchair in ('yes', 'limited', 'no', 'unknown')),
  access        text check (char_length(access) <= 500),
  email         text check (char_length(email) <= 254),
  phone         text check (char_length(phone) <= 30),
  file_id       uuid references platform.file (id),
  small_file_id uuid references platform.file (id),
  picture_alt   text check (char_length(picture_alt) between 1 and 300),
  state         text not null default 'draft' check (state in ('draft', 'open', 'let', 'withdrawn')),
  reason        text check (char_length(reason) <= 300),
  version       integer not null default 1,
  created_by    uuid references people.person (id) on delete set null,
  created_at    timestamptz not null default now(),
  changed_at    timestamptz not null default now(),
  published_at  timestamptz,
  ended_at      timestamptz,
  demo          boolean not null default false,
  constraint offer_rent check ((rent_cents = 0) = (rent_per is null)),
  constraint offer_times check (kind <> 'shared' or times is not null),
  constraint offer_picture check ((file_id is null) = (small_file_id is null) and (file_id is null or picture_alt is not null)),
  constraint offer_published check (state = 'draft' or published_at is not null),
  constraint offer_ended check ((state in ('let', 'withdrawn')) = (ended_at is not null)),
  constraint offer_where check (place_id is not null or address is not null)
);
create index offer_place on premises.offer (place_id);
create index offer_commune on premises.offer (commune_code);
create index offer_author on premises.offer (created_by);
create index offer_file on premises.offer (file_id);
create index offer_small_file on premises.offer (small_file_id);
create index offer_open on premises.offer (published_at desc) where state = 'open';
comment on table premises.offer is 'Premises, or a part of them, that a place or a commune lets or lends: from when, for what, at which rent.';
comment on column premises.offer.place_before is 'Where it was offered before the record of its place was merged into another.';
comment on column premises.offer.surface is 'Square metres.';
comment on column premises.offer.rent_cents is 'Of one rent_per; 0: lent free of charge.';
comment on column premises.offer.month_cents is 'The rent of a month, to compare; null for what is let by the day or the hour.';
comment on column premises.offer.closes_on is 'The last day on which it is offered: an open one that is past it has ended.';
select platform.keep_on_one_line('premises.offer', 'title');
select platform.keep_on_one_line('premises.offer', 'email');
select platform.keep_on_one_line('premises.offer', 'phone');
select platform.keep_on_one_line('premises.offer', 'address');
