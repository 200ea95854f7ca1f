create table prices.pass (
  id         uuid primary key default gen_random_uuid(),
  place_id   uuid not null references places.place (id) on delete cascade,
  place_before uuid,
  person_id  uuid references people.person (id) on delete set null,
  bought     integer not null check (bought between 15 and 60000),
  remaining  integer not null,
  paid       integer not null check (paid between 0 and 10000000),
  vat        smallint check (vat between 0 and 3000),
  until      date not null,
  sold_by    uuid references people.person (id) on delete set null,
  sold_at    timestamptz not null default now(),
  demo       boolean not null default false,
  constraint pass_holds_what_was_bought check (remaining between 0 and bought)
);
create index pass_place on prices.pass (place_id);
create index pass_person on prices.pass (person_id, place_id) where person_id is not null;
create index pass_seller on prices.pass (sold_by);
comment on table prices.pass is 'Minutes that somebody bought beforehand, for all that follows a price list at one place.';
comment on column prices.pass.paid is 'Cents, VAT included.';

create table prices.spending (
  booking_id uuid not null references bookings.booking (id) on delete cascade,
  pass_id    uuid not null references prices.pass (id) on delete cascade,
  minutes    integer not null check (minutes > 0),
  primary key (booking_id, pass_id)
);
create index spending_pass on prices.spending (pass_id);
comment on table prices.spending is 'Minutes of a pass that a booking takes, as long as it stands.';

create function prices.give_back(booking uuid) returns void language sql set search_path = pg_catalog, pg_temp as $$
  with back as (delete from prices.spending s where s.booking_id = booking returning s.pass_id, s.minutes)
  update prices.pass p set remaining = p.remaining + b.minutes from back b where p.id = b.pass_id
$$;
comment on function prices.give_back(uuid) is 'What a booking took of passes is theirs again.';

create function prices.give_back_of_ended() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  perform prices.give_back(new.id);
  return null;
end $$;
create trigger booking_gives_back after update of state on bookings.booking for each row
  when (new.state in ('cancelled', 'declined', 'lapsed') and old.state is distinct from new.state) execute function prices.give_back_of_ended();
