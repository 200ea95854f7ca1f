create table prices.account (
  id           uuid primary key default gen_random_uuid(),
  place_id     uuid references places.place (id) on delete set null,
  place_before uuid,
  name         text not null check (char_length(name) between 2 and 200),
  address      text not null default '' check (char_length(address) <= 300),
  siret        text check (siret ~ '^\d{14}$'),
  vat          smallint check (vat between 0 and 3000),
  made_at      timestamptz not null default now()
);
create unique index account_of_place on prices.account (place_id) where place_before is null;
create index account_place on prices.account (place_id);
comment on table prices.account is 'The money of one place: who asks for it, as statements say. Outlives the place. After two records of a place were merged it has two.';
comment on column prices.account.vat is 'Hundredths of a percent, of passes; null: exempt, article 293 B of the French tax code.';
select platform.keep_on_one_line('prices.account', 'name');

create function prices.account_of(place uuid) returns uuid language plpgsql set search_path = pg_catalog, pg_temp as $$
declare found_id uuid;
begin
  insert into prices.account (place_id, name, address)
    select p.id, left(p.name, 200), left(concat_ws(', ', nullif(p.address, ''), p.postal_code), 300) from places.place p where p.id = place
    on conflict (place_id) where place_before is null do nothing;
  select a.id into found_id from prices.account a where a.place_id = place and a.place_before is null;
  return found_id;
end $$;
comment on function prices.account_of(uuid) is 'The account of a place, made when it is first asked for.';

create table prices.entry (
  id         bigint generated always as identity primary key,
  account_id uuid not null references prices.account (id),
  person_id  uuid references people.person (id) on delete set null,
  booking_id uuid references bookings.booking (id) on delete set null,
  pass_id    uuid references prices.pass (id) on delete set null,
  kind       text not null check (kind in ('charge', 'gesture', 'payment', 'refund', 'correction')),
  cents      integer not null check (cents <> 0 and abs(cents) <= 100000000),
  vat        smallint check (vat between 0 and 3000),
  method     text check (method in ('cash', 'card', 'transfer', 'online')),
  what       text not null check (char_length(what) <= 200),
  begins     timestamptz,
  note       text check (char_length(note) between 3 and 300),
  corrects   bigint unique references prices.entry (id),
  made_by    uuid references people.person (id) on delete set null,
  made_at    timestamptz not null default clock_timestamp(),
  unique (id, account_id),
  constraint entry_sign check (case kind when 'gesture' then cents < 0 when 'payment' then cents < 0 when 'refund' then cents > 0 else true end),
  constraint entry_method check (kind = 'correction' or (kind in ('payment', 'refund')) = (method is not null)),
  constraint entry_reason check (kind not in ('gesture', 'correction') or note is not null),
  constraint entry_corrects check ((kind = 'correction') = (corrects is not null))
);
create index entry_account on prices.entry (account_id, made_at);
create index entry_person on prices.entry (person_id, made_at);
create index entry_booking on prices.entry (booking_id);
create index entry_pass on prices.entry (pass_id);
create index entry_author on prices.entry (made_by);
comment on table prices.entry is 'Money of a place, in lines that are only ever added: what is owed for a booking or a pass is their sum. Cents, VAT included: charges and refunds above 0, payments and gestures below.';
comment on column prices.entry.kind is 'charge: what something costs, or costs no more. gesture: a host asks for less. correction: the same with the other sign, of a line that was wrong.';
comment on column prices.entry.vat is 'Hundredths of a percent, of charges and gestures; null: exempt.';
select platform.protect('prices.entry', 'insert, select');

create function prices.check_correction() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (
    select from prices.entry e where e.id = new.corrects and e.kind in ('gesture', 'payment', 'refund') and e.cents = -new.cents
      and e.account_id = new.account_id and e.method is not distinct from new.method and e.vat is not distinct from new.vat
      and e.person_id is not distinct from new.person_id and e.booking_id is not distinct from new.booking_id and e.pass_id is not distinct from new.pass_id) then
    raise exception 'a correction is the line it corrects, with the other sign' using errcode = 'check_violation', constraint = 'entry_corrects';
  end if;
  return new;
end $$;
create trigger entry_corrects_one before insert on prices.entry for each row when (new.kind = 'correction') execute function prices.check_correction();

create table prices.statement (
  id         uuid primary key default gen_random_uuid(),
  account_id uuid not null references prices.account (id),
  person_id  uuid references people.person (id) on delete set null,
  year       smallint not null,
  number     integer not null check (number > 0),
  issued_on  date not null,
  name       text not null,
  address    text not null,
  siret      text,
  made_by    uuid references people.person (id) on delete set null,
  made_at    timestamptz not null default clock_timestamp(),
  unique (id, account_id),
  constraint statement_number unique (account_id, year, number),
  constraint statement_year check (year = extract(year from issued_on))
);
create index statement_person on prices.statement (person_id);
create index statement_author on prices.statement (made_by);
comment on table prices.statement is 'An invoice, a credit note or a receipt: lines of the ledger, numbered without holes by account and year, with the words of whoever issued it as they were then.';
select platform.keep_on_one_line('prices.statement', 'name');
select platform.protect('prices.statement', 'insert, select');

create function prices.number_statement() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  -- Held to the end of the transaction: the next one waits, and finds this number taken or given back.
  select a.name, a.address, a.siret into new.name, new.address, new.siret from prices.account a where a.id = new.account_id for update;
  new.issued_on := (clock_timestamp() at time zone 'Europe/Paris')::date;
  new.year := extract(year from new.issued_on);
  new.number := 1 + coalesce((select max(s.number) from prices.statement s where s.account_id = new.account_id and s.year = new.year), 0);
  return new;
end $$;
create trigger statement_is_numbered before insert on prices.statement for each row execute function prices.number_statement();

create table prices.line (
  entry_id     bigint primary key,
  statement_id uuid not null,
  account_id   uuid not null,
  foreign key (entry_id, account_id) references prices.entry (id, account_id),
  foreign key (statement_id, account_id) references prices.statement (id, account_id)
);
create index line_statement on prices.line (statement_id);
comment on table prices.line is 'On which statement a line of the ledger stands: on one at most, of the same account.';
select platform.protect('prices.line', 'insert, select');

create function prices.move_entries(the_gone uuid, the_kept uuid) returns void language sql security definer set search_path = pg_catalog, pg_temp as $$
  update prices.entry set person_id = case when person_id = the_gone then the_kept else person_id end,
    made_by = case when made_by = the_gone then the_kept else made_by end where the_gone in (person_id, made_by);
  update prices.statement set person_id = case when person_id = the_gone then the_kept else person_id end,
    made_by = case when made_by = the_gone then the_kept else made_by end where the_gone in (person_id, made_by);
$$;
comment on function prices.move_entries(uuid, uuid) is 'Two accounts were one person: what one paid is what the other paid. No sum, day or word is changed.';
revoke execute on function prices.move_entries(uuid, uuid) from public;
select platform.lend('prices.move_entries(uuid, uuid)');

create function prices.settle(the_booking uuid) returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  b record;
  due integer;
  given integer;
  account uuid;
begin
  select x.person_id, x.state, lower(x.during) as begins, r.place_id, left(r.name, 200) as what, q.cents, e.vat into b
    from bookings.booking x join bookings.resource r on r.id = x.resource_id
    left join lateral (select y.cents, y.edition_id from prices.quote y where y.booking_id = x.id order by y.id desc limit 1) q on true
    left join prices.edition e on e.id = q.edition_id where x.id = the_booking;
  -- Whoever has no account any more had what was to come cancelled before; what was stays as it stands.
  if not found or b.person_id is null then return; end if;
  due := case when b.state in ('booked', 'missed') then coalesce(b.cents, 0) else 0 end;
  select coalesce(-sum(e.cents), 0) into given from prices.entry e left join prices.entry wrong on wrong.id = e.corrects
    where e.booking_id = the_booking and e.person_id = b.person_id and 'gesture' in (e.kind, wrong.kind);
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
comment on function prices.settle(uuid) is 'Adds to the ledger what a booking costs now, less what was charged for it before: what is booked, or was missed, costs its last quote; all else nothing.';

create function prices.settle_quoted() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  perform prices.settle(new.booking_id);
  return null;
end $$;
create constraint trigger quote_is_charged after insert on prices.quote deferrable initially deferred for each row execute function prices.settle_quoted();

create function prices.settle_moved() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  perform prices.settle(new.id);
  return null;
end $$;
create constraint trigger booking_is_charged after update of state, person_id on bookings.booking deferrable initially deferred for each row
  when (new.kind = 'booking' and (old.state is distinct from new.state or old.person_id is distinct from new.person_id)) execute function prices.settle_moved();
