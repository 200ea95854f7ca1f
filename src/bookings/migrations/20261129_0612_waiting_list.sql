alter table bookings.booking
  drop constraint booking_state_check,
  add constraint booking_state_check check (state in ('wished', 'asked', 'queued', 'offered', 'booked', 'cancelled', 'declined', 'lapsed')),
  drop constraint booking_waits,
  add constraint booking_waits check ((state in ('wished', 'asked', 'queued', 'offered')) = (waits_until is not null)),
  add constraint booking_queued_once exclude using gist (person_id with =, resource_id with =, during with &&) where (state in ('queued', 'offered'));
comment on column bookings.booking.state is 'wished: against a rule, a host is asked for an exception, nothing is taken. asked: taken, until a host approves or it lapses. queued: others have it, nothing is taken. offered: it became free and is taken for whoever queued, until they accept or waits_until.';
create index booking_queue on bookings.booking (resource_id, made_at) where state = 'queued';

create or replace function bookings.check_takings() returns trigger language plpgsql as $$
declare
  about uuid;
  resource uuid;
  state text;
  wanted integer;
  plain tstzrange;
  wide tstzrange;
  counted integer;
  right_ones integer;
begin
  if tg_table_name = 'booking' then about := new.id;
  elsif tg_op = 'DELETE' then about := old.booking_id;
  else about := new.booking_id;
  end if;
  select b.resource_id, b.state, b.units, b.during, b.padded into resource, state, wanted, plain, wide from bookings.booking b where b.id = about;
  if not found then return null; end if;
  select count(*), count(*) filter (where t.during = case t.padded when 0 then plain else wide end and u.id is not null)
    into counted, right_ones
    from bookings.taking t left join bookings.units_of(resource) as u (id) on u.id = t.unit_id where t.booking_id = about;
  if state not in ('asked', 'offered', 'booked') then wanted := 0;
  elsif exists (select from bookings.part p where p.whole_id = resource) then select count(*) into wanted from bookings.units_of(resource);
  end if;
  if counted <> 2 * wanted or right_ones <> counted then
    raise exception 'booking % takes % of its % units', about, right_ones / 2.0, wanted using errcode = '23514', constraint = 'booking_takes_its_units';
  end if;
  return null;
end $$;

create table bookings.former (
  booking_id uuid not null references bookings.booking on delete cascade,
  number     smallint not null check (number > 0),
  until      timestamptz not null default clock_timestamp(),
  state      text not null,
  during     tstzrange not null,
  units      smallint not null,
  handed     boolean not null,
  primary key (booking_id, number)
);
comment on table bookings.former is 'What a booking was until then: each state, time and number that it had before. Written by the database, whoever changes it.';
comment on column bookings.former.handed is 'It went to somebody else then.';

create function bookings.remember_former() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into bookings.former (booking_id, number, state, during, units, handed)
  select old.id, coalesce(max(f.number), 0) + 1, old.state, old.during, old.units, old.person_id is not null and new.person_id is not null and new.person_id <> old.person_id
  from bookings.former f where f.booking_id = old.id;
  return null;
end $$;

create trigger booking_remembered after update of state, during, units, person_id on bookings.booking for each row
  when (old.state is distinct from new.state or old.during is distinct from new.during or old.units is distinct from new.units
    or (old.person_id is distinct from new.person_id and new.person_id is not null))
  execute function bookings.remember_former();
select platform.protect('bookings.former', 'select');

alter table bookings.booking add column handover_hash bytea constraint booking_handover unique check (octet_length(handover_hash) = 32);
comment on column bookings.booking.handover_hash is 'Of the address that whoever booked gives to whoever takes it over; it serves once, until the booking begins.';
alter table bookings.booking add column reminded_at timestamptz;
comment on column bookings.booking.reminded_at is 'When whoever booked was reminded of it.';
create index booking_to_remind on bookings.booking (lower(during)) where state = 'booked' and reminded_at is null and kind = 'booking';
