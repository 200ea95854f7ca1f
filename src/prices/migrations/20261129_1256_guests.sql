alter table prices.edition add column prepay boolean not null default false;
comment on column prices.edition.prepay is 'What has a price stands only once it is paid: until then it lapses as a request does.';

alter table prices.statement add column payer text check (char_length(payer) <= 200);
comment on column prices.statement.payer is 'The structure in whose name it was booked, as it was called then; null: the person, or the guest of the booking.';
select platform.keep_on_one_line('prices.statement', 'payer');

alter table prices.pass add column ended_at timestamptz;
comment on column prices.pass.ended_at is 'Its place took it back: nothing is spent of it any more, and what comes back to it is taken back again.';

alter table prices.attestation
  alter column person_id drop not null,
  add column structure_id uuid references people.structure (id) on delete cascade,
  add constraint attestation_of check (num_nonnulls(person_id, structure_id) = 1),
  drop constraint attestation_once,
  add constraint attestation_once unique nulls not distinct (person_id, structure_id, place_id, "group");
create index attestation_structure on prices.attestation (structure_id);
comment on table prices.attestation is 'A place has seen that somebody, or a structure, belongs to a group: until when, not the paper. Members are those of that place; other groups count at every place. What is booked in the name of a structure has the price of its own groups.';

-- A line whose booking somebody made without an account is of no person; that of an account that was erased is, too, and stays as it stands.
create or replace function prices.settle(the_booking uuid) returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  b record;
  due integer;
  given integer;
  account uuid;
begin
  select x.person_id, x.made_for, x.state, lower(x.during) as begins, r.place_id, left(r.name, 200) as what, q.cents, e.vat into b
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

-- Not `for update`: whoever ends a booking refers to the account while holding the booking, and whoever pays holds the account and then the booking.
create or replace function prices.number_statement() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  -- Held to the end of the transaction: the next one waits, and finds this number taken or given back.
  select a.name, a.address, a.siret into new.name, new.address, new.siret from prices.account a where a.id = new.account_id for no key update;
  new.issued_on := (clock_timestamp() at time zone 'Europe/Paris')::date;
  new.year := extract(year from new.issued_on);
  new.number := 1 + coalesce((select max(s.number) from prices.statement s where s.account_id = new.account_id and s.year = new.year), 0);
  return new;
end $$;
