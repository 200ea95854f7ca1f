create or replace function prices.settle(the_booking uuid) returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  b record;
  due integer;
  given integer;
  account uuid;
begin
  -- Whoever borrows pays a loan; a line of somebody without an account is of no person.
  select coalesce(x.person_id, x.payer_id) as person_id, x.made_for, x.state, lower(x.during) as begins, r.place_id, left(r.name, 200) as what, q.cents, e.vat into b
    from bookings.booking x join bookings.resource r on r.id = x.resource_id
    left join lateral (select y.cents, y.edition_id from prices.quote y where y.booking_id = x.id order by y.id desc limit 1) q on true
    left join prices.edition e on e.id = q.edition_id where x.id = the_booking;
  if not found or (b.person_id is null and b.made_for <> 'guest') then return; end if;
  due := case when b.state in ('booked', 'missed') then coalesce(b.cents, 0) else 0 end;
  select coalesce(-sum(e.cents), 0) into given from prices.entry e left join prices.entry wrong on wrong.id = e.corrects
    where e.booking_id = the_booking and e.person_id is not distinct from b.person_id and 'gesture' in (e.kind, wrong.kind);
  if due > 0 then account := prices.account_of(b.place_id); end if;
  insert into prices.entry (account_id, person_id, booking_id, kind, cents, vat, what, begins)
  select h.account_id, h.person_id, the_booking, 'charge', sum(h.cents), h.vat, b.what, b.begins
  from (
    select account, b.person_id, due, b.vat where due > 0
    union all
    -- What was charged before. A gesture is one as long as the same person owes as much: nobody is given money back that they never paid.
    select e.account_id, e.person_id, -e.cents, e.vat from prices.entry e left join prices.entry wrong on wrong.id = e.corrects
    where e.booking_id = the_booking and (e.kind = 'charge' or ('gesture' in (e.kind, wrong.kind) and (due < given or e.person_id is distinct from b.person_id)))
  ) h (account_id, person_id, cents, vat)
  group by h.account_id, h.person_id, h.vat having sum(h.cents) <> 0;
end $$;

drop trigger booking_is_charged on bookings.booking;
create constraint trigger booking_is_charged after update of state, person_id, payer_id on bookings.booking deferrable initially deferred for each row
  when (new.kind in ('booking', 'loan') and (old.state is distinct from new.state or old.person_id is distinct from new.person_id
    or old.payer_id is distinct from new.payer_id)) execute function prices.settle_moved();
