create table prices.coupon (
  id           uuid primary key default gen_random_uuid(),
  place_id     uuid not null references places.place (id) on delete cascade,
  place_before uuid,
  code         text not null check (code ~ '^[A-Z0-9-]{4,20}$'),
  percent      smallint check (percent between 1 and 100),
  cents        integer check (cents between 1 and 10000000),
  uses         integer not null check (uses between 1 and 100000),
  used         integer not null default 0,
  until        date not null,
  made_by      uuid references people.person (id) on delete set null,
  made_at      timestamptz not null default now(),
  constraint coupon_once unique (place_id, code),
  constraint coupon_off check (num_nonnulls(percent, cents) = 1),
  constraint coupon_has_uses check (used between 0 and uses)
);
create index coupon_author on prices.coupon (made_by);
comment on table prices.coupon is 'A code that takes something off the price of what is booked at one place: once for each person, so many times in all, until a day.';

create table prices.coupon_use (
  coupon_id uuid not null references prices.coupon (id) on delete cascade,
  person_id uuid not null references people.person (id) on delete cascade,
  used_at   timestamptz not null default clock_timestamp(),
  primary key (coupon_id, person_id)
);
create index coupon_use_person on prices.coupon_use (person_id);
comment on table prices.coupon_use is 'Somebody has used a coupon: as long as one of what they booked with it stands.';

create table prices.coupon_booking (
  booking_id uuid primary key references bookings.booking (id) on delete cascade,
  coupon_id  uuid not null,
  person_id  uuid not null,
  foreign key (coupon_id, person_id) references prices.coupon_use (coupon_id, person_id) on update cascade on delete cascade
);
create index coupon_booking_use on prices.coupon_booking (coupon_id, person_id);
comment on table prices.coupon_booking is 'What was booked with a coupon.';

create function prices.count_use() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  update prices.coupon set used = used + case tg_op when 'INSERT' then 1 else -1 end
    where id = case tg_op when 'INSERT' then new.coupon_id else old.coupon_id end;
  return null;
end $$;
create trigger use_is_counted after insert or delete on prices.coupon_use for each row execute function prices.count_use();

create or replace function prices.give_back(booking uuid) returns void language sql set search_path = pg_catalog, pg_temp as $$
  with back as (delete from prices.spending s where s.booking_id = booking returning s.pass_id, s.minutes)
  update prices.pass p set remaining = p.remaining + b.minutes from back b where p.id = b.pass_id;
  with gone as (delete from prices.coupon_booking c where c.booking_id = booking returning c.coupon_id, c.person_id)
  delete from prices.coupon_use u using gone g where u.coupon_id = g.coupon_id and u.person_id = g.person_id
    and not exists (select from prices.coupon_booking o where o.coupon_id = g.coupon_id and o.person_id = g.person_id and o.booking_id <> booking);
$$;
comment on function prices.give_back(uuid) is 'What a booking took of passes is theirs again; a coupon that nothing else was booked with can be used again.';
