-- What is booked is held in one question: of a rush of people each waits for fewer answers while others wait for them.
create function bookings.hold(turns text[], resources uuid[]) returns void language plpgsql as $$
declare
  turn text;
begin
  foreach turn in array turns loop
    perform pg_advisory_xact_lock(hashtextextended('bookings.' || turn, 0));
  end loop;
  perform from bookings.resource r where r.id = any(resources) order by r.id for share;
  perform from bookings.unit u where u.id in (select bookings.units_of(i.id) from unnest(resources) i (id)) order by u.id for no key update;
end $$;
comment on function bookings.hold is 'Holds to the end of the transaction, always in this order, so that nobody waits in a ring: turns of people, resources, their units.';

-- Asked several times for each booking, and again when it commits: planned once, and by index, whatever contains whatever.
create or replace function bookings.units_of(resource uuid) returns setof integer language plpgsql stable parallel safe rows 4 as $$
begin
  return query
    select u.id from bookings.resource r join bookings.unit u on u.resource_id = r.id where r.id = resource and u.number <= r.quantity;
  if exists (select from bookings.part p where p.whole_id = resource) then
    return query
      with recursive inside as (
        select p.part_id as id from bookings.part p where p.whole_id = resource
        union
        select p.part_id from bookings.part p join inside i on i.id = p.whole_id)
      select u.id from inside i join bookings.resource r on r.id = i.id join bookings.unit u on u.resource_id = r.id
      where i.id <> resource and u.number <= r.quantity;
  end if;
end $$;
