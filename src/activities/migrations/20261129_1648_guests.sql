-- Seats without an account: by an address that confirms with a mailed link, or noted by the place for somebody who telephoned.
create table activities.guest (
  id           uuid primary key default gen_random_uuid(),
  date_id      uuid not null references activities.date on delete cascade,
  name         text not null check (char_length(name) between 2 and 80),
  email        text check (char_length(email) between 3 and 254 and email = lower(email)),
  phone        text check (char_length(phone) between 4 and 30),
  locale       text not null default 'fr' check (locale in ('fr', 'en', 'nl')),
  asked_at     timestamptz not null default clock_timestamp(),
  confirmed_at timestamptz,
  -- Whoever telephoned was heard by the place: nothing is left to confirm.
  constraint guest_reached check (num_nonnulls(email, phone) = 1 and (email is not null or confirmed_at is not null)),
  constraint guest_once unique (date_id, email)
);
comment on table activities.guest is 'Who registers for a date without an account; it goes a month after the date, and a day after a link that was not followed.';
select platform.keep_on_one_line('activities.guest', 'name');
select platform.keep_on_one_line('activities.guest', 'email');
select platform.keep_on_one_line('activities.guest', 'phone');

create table activities.guest_link (
  hash     bytea primary key check (octet_length(hash) = 32),
  guest_id uuid not null references activities.guest on delete cascade
);
create index guest_link_guest on activities.guest_link (guest_id);
comment on table activities.guest_link is 'Of each link that a letter to a guest held, the hash.';

alter table activities.seat
  add column guest_id uuid references activities.guest on delete set null,
  add constraint seat_of_one check (num_nonnulls(person_id, guest_id) <= 1);
create unique index seat_of_guest on activities.seat (guest_id) where state <> 'left';
create index seat_guest on activities.seat (guest_id);
