create table pooling.key (
  id          uuid primary key default gen_random_uuid(),
  keeper_id   uuid not null references people.structure,
  title       text not null check (char_length(title) between 3 and 120),
  basis       text not null check (char_length(basis) between 10 and 1000),
  year        smallint not null check (year between 2000 and 2100),
  state       text not null default 'proposed' check (state in ('proposed', 'running', 'presented', 'settled', 'dropped')),
  made_by     uuid references people.person on delete set null,
  made_at     timestamptz not null default clock_timestamp(),
  closing_id  uuid references pooling.closing,
  demo        boolean not null default false,
  constraint key_settled check ((state = 'settled') = (closing_id is not null))
);
create index key_keeper on pooling.key (keeper_id);
create index key_author on pooling.key (made_by);
create index key_closing on pooling.key (closing_id);
comment on table pooling.key is 'In which parts structures share what one of them pays for all in a year.';
comment on column pooling.key.basis is 'Of what the weights are made: surfaces, members, hours.';
select platform.keep_on_one_line('pooling.key', 'title');

create table pooling.key_part (
  key_id       uuid not null references pooling.key,
  structure_id uuid not null references people.structure,
  weight       integer not null check (weight between 1 and 1000000),
  agreed_by    uuid references people.person on delete set null,
  agreed_at    timestamptz,
  cents        integer check (cents >= 0),
  accepted_by  uuid references people.person on delete set null,
  accepted_at  timestamptz,
  contest_why  text check (char_length(contest_why) between 3 and 500),
  contested_by uuid references people.person on delete set null,
  primary key (key_id, structure_id)
);
create index key_part_structure on pooling.key_part (structure_id);
create index key_part_agreed on pooling.key_part (agreed_by);
create index key_part_accepted on pooling.key_part (accepted_by);
create index key_part_contested on pooling.key_part (contested_by);
comment on table pooling.key_part is 'The weight of one structure, and once the year is presented what of its costs is its own: an exact division by largest remainder.';

create table pooling.cost (
  id          uuid primary key default gen_random_uuid(),
  key_id      uuid not null references pooling.key,
  day         date not null,
  label       text not null check (char_length(label) between 3 and 200),
  cents       integer not null check (cents between 1 and 100000000),
  recorded_by uuid references people.person on delete set null,
  recorded_at timestamptz not null default clock_timestamp()
);
create index cost_key on pooling.cost (key_id, day);
create index cost_recorder on pooling.cost (recorded_by);
comment on table pooling.cost is 'What the keeper of a key paid for all, all taxes included.';
select platform.keep_on_one_line('pooling.cost', 'label');

create function pooling.check_key() returns trigger language plpgsql as $$
begin
  if (new.keeper_id, new.title, new.basis, new.year) is distinct from (old.keeper_id, old.title, old.basis, old.year) then
    raise exception 'what was proposed does not change' using errcode = '23514', constraint = 'key_stays';
  end if;
  if old.state <> new.state and (old.state, new.state) not in
    (('proposed', 'running'), ('proposed', 'dropped'), ('running', 'presented'), ('presented', 'running'), ('presented', 'settled')) then
    raise exception 'a key that is % does not become %', old.state, new.state using errcode = '23514', constraint = 'key_moves';
  end if;
  if new.state = 'running' and old.state = 'proposed' and exists (select from pooling.key_part p where p.key_id = new.id and p.agreed_at is null) then
    raise exception 'all who share agree' using errcode = '23514', constraint = 'key_agreed';
  end if;
  if new.state = 'presented' and (select coalesce(sum(c.cents), 0) from pooling.cost c where c.key_id = new.id) is distinct from
    (select sum(p.cents) from pooling.key_part p where p.key_id = new.id) then
    raise exception 'the parts are the whole' using errcode = '23514', constraint = 'key_is_exact';
  end if;
  if new.state = 'settled' and exists (select from pooling.key_part p where p.key_id = new.id and (p.accepted_at is null or p.contest_why is not null)) then
    raise exception 'all who share accept the account' using errcode = '23514', constraint = 'key_accepted';
  end if;
  return new;
end $$;
create trigger key_moves before update on pooling.key for each row execute function pooling.check_key();

create function pooling.check_cost() returns trigger language plpgsql as $$
declare
  kept pooling.key;
begin
  select * into kept from pooling.key k where k.id = coalesce(new.key_id, old.key_id) for update;
  if kept.state <> 'running' then
    raise exception 'costs come to a key that runs' using errcode = '23514', constraint = 'cost_of_running';
  end if;
  if tg_op = 'INSERT' and extract(year from new.day) <> kept.year then
    raise exception 'a cost of another year' using errcode = '23514', constraint = 'cost_of_year';
  end if;
  return coalesce(new, old);
end $$;
create trigger cost_of_running before insert or delete on pooling.cost for each row execute function pooling.check_cost();

create function pooling.check_key_part() returns trigger language plpgsql as $$
declare
  kept pooling.key;
begin
  if tg_op = 'DELETE' then
    raise exception 'no part goes' using errcode = '23514', constraint = 'key_part_stays';
  end if;
  select * into kept from pooling.key k where k.id = new.key_id for update;
  if tg_op = 'INSERT' and (kept.state <> 'proposed' or exists (select from pooling.key_part p where p.key_id = new.key_id and p.agreed_at is not null and p.structure_id <> kept.keeper_id)) then
    raise exception 'who shares is said before anybody agrees' using errcode = '23514', constraint = 'key_part_first';
  end if;
  if tg_op = 'UPDATE' and (new.weight, new.structure_id) is distinct from (old.weight, old.structure_id) then
    raise exception 'a weight does not change' using errcode = '23514', constraint = 'key_part_stays';
  end if;
  if tg_op = 'UPDATE' and new.cents is distinct from old.cents and kept.state <> 'running' then
    raise exception 'parts are computed as the year is presented' using errcode = '23514', constraint = 'key_part_stays';
  end if;
  return new;
end $$;
create trigger key_part_first before insert or update or delete on pooling.key_part for each row execute function pooling.check_key_part();

create table pooling.purchase (
  id           uuid primary key default gen_random_uuid(),
  structure_id uuid not null references people.structure,
  title        text not null check (char_length(title) between 3 and 120),
  about        text not null check (char_length(about) between 10 and 2000),
  unit_label   text not null check (char_length(unit_label) between 1 and 40),
  threshold    integer not null check (threshold between 1 and 1000000),
  unit_cents   integer not null check (unit_cents between 1 and 10000000),
  vat          smallint check (vat between 0 and 3000),
  commit_by    date not null,
  state        text not null default 'open' check (state in ('open', 'reached', 'cancelled', 'allotted', 'settled')),
  received     integer check (received between 0 and 1000000),
  delivery_cents integer check (delivery_cents between 0 and 10000000),
  made_by      uuid references people.person on delete set null,
  made_at      timestamptz not null default clock_timestamp(),
  closing_id   uuid references pooling.closing,
  demo         boolean not null default false,
  constraint purchase_allotted check ((state in ('allotted', 'settled')) = (received is not null and delivery_cents is not null)),
  constraint purchase_settled check ((state = 'settled') = (closing_id is not null))
);
create index purchase_structure on pooling.purchase (structure_id);
create index purchase_author on pooling.purchase (made_by);
create index purchase_closing on pooling.purchase (closing_id);
comment on table pooling.purchase is 'A structure buys for several: made if enough is committed by a day, cancelled otherwise.';
comment on column pooling.purchase.unit_cents is 'Without VAT.';
comment on column pooling.purchase.received is 'Units that came, never more than was committed.';
comment on column pooling.purchase.delivery_cents is 'Without VAT: divided as the units are.';
select platform.keep_on_one_line('pooling.purchase', 'title');
select platform.keep_on_one_line('pooling.purchase', 'unit_label');

create table pooling.commitment (
  purchase_id  uuid not null references pooling.purchase,
  structure_id uuid not null references people.structure,
  interest     integer not null check (interest between 1 and 1000000),
  committed    integer check (committed between 1 and 1000000),
  allotted     integer check (allotted >= 0),
  delivery     integer check (delivery >= 0),
  made_by      uuid references people.person on delete set null,
  changed_at   timestamptz not null default clock_timestamp(),
  primary key (purchase_id, structure_id),
  constraint commitment_allotted check (allotted is null or (committed is not null and allotted <= committed and delivery is not null))
);
create index commitment_structure on pooling.commitment (structure_id);
create index commitment_author on pooling.commitment (made_by);
comment on table pooling.commitment is 'What one structure would take (interest, binds nobody), what it takes for sure if the purchase is made (committed), and what it got (allotted).';

create function pooling.check_commitment() returns trigger language plpgsql as $$
declare
  made pooling.purchase;
  today date := (clock_timestamp() at time zone 'Europe/Paris')::date;
begin
  select * into made from pooling.purchase p where p.id = coalesce(new.purchase_id, old.purchase_id) for update;
  if tg_op = 'UPDATE' and (new.interest, new.committed, new.structure_id, new.purchase_id) is not distinct from (old.interest, old.committed, old.structure_id, old.purchase_id) then
    if (new.allotted, new.delivery) is distinct from (old.allotted, old.delivery) and made.state <> 'reached' then
      raise exception 'what is allotted is a purchase that is made' using errcode = '23514', constraint = 'commitment_open';
    end if;
    return new;
  end if;
  if made.state <> 'open' or today > made.commit_by then
    raise exception 'it is too late to commit' using errcode = '23514', constraint = 'commitment_open';
  end if;
  return coalesce(new, old);
end $$;
create trigger commitment_open before insert or update or delete on pooling.commitment for each row execute function pooling.check_commitment();

create function pooling.check_purchase() returns trigger language plpgsql as $$
declare
  total bigint;
begin
  if (new.structure_id, new.title, new.about, new.unit_label, new.threshold, new.unit_cents, new.vat, new.commit_by) is distinct from
    (old.structure_id, old.title, old.about, old.unit_label, old.threshold, old.unit_cents, old.vat, old.commit_by) then
    raise exception 'what was proposed does not change' using errcode = '23514', constraint = 'purchase_stays';
  end if;
  if old.state = new.state then
    return new;
  end if;
  if (old.state, new.state) not in (('open', 'reached'), ('open', 'cancelled'), ('reached', 'allotted'), ('allotted', 'settled')) then
    raise exception 'a purchase that is % does not become %', old.state, new.state using errcode = '23514', constraint = 'purchase_moves';
  end if;
  select coalesce(sum(c.committed), 0) into total from pooling.commitment c where c.purchase_id = new.id;
  if new.state in ('reached', 'cancelled') and ((clock_timestamp() at time zone 'Europe/Paris')::date <= new.commit_by or (new.state = 'reached') <> (total >= new.threshold)) then
    raise exception 'made at the threshold, cancelled below, after the day' using errcode = '23514', constraint = 'purchase_threshold';
  end if;
  if new.state = 'allotted' and (new.received > total
    or (select coalesce(sum(c.allotted), 0) from pooling.commitment c where c.purchase_id = new.id) <> new.received
    or (select coalesce(sum(c.delivery), 0) from pooling.commitment c where c.purchase_id = new.id) <> new.delivery_cents) then
    raise exception 'what is allotted is what came' using errcode = '23514', constraint = 'purchase_is_exact';
  end if;
  return new;
end $$;
create trigger purchase_moves before update on pooling.purchase for each row execute function pooling.check_purchase();
