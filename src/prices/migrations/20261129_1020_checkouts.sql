create table prices.checkout (
  id          uuid primary key default gen_random_uuid(),
  account_id  uuid not null references prices.account (id),
  person_id   uuid references people.person (id) on delete set null,
  booking_id  uuid references bookings.booking (id) on delete set null,
  provider    text not null,
  cents       integer not null check (cents between 1 and 100000000),
  state       text not null default 'open' check (state in ('open', 'paid', 'failed', 'lapsed', 'refunding', 'refunded')),
  received    integer check (received > 0),
  refund      integer check (refund between 1 and received),
  incident    text check (incident in ('amount', 'settled')),
  made_at     timestamptz not null default clock_timestamp(),
  waits_until timestamptz not null,
  paid_at     timestamptz,
  constraint checkout_paid check ((state in ('paid', 'refunding', 'refunded')) = (paid_at is not null and received is not null)),
  constraint checkout_refund check ((state in ('refunding', 'refunded')) = (refund is not null))
);
create index checkout_account on prices.checkout (account_id);
create index checkout_person on prices.checkout (person_id);
create index checkout_booking on prices.checkout (booking_id);
create unique index checkout_open_once on prices.checkout (booking_id, person_id) where state = 'open';
create index checkout_waits on prices.checkout (waits_until) where state in ('open', 'refunding');
comment on table prices.checkout is 'Somebody pays online for one booking, at a provider of payments.';
comment on column prices.checkout.incident is 'amount: another sum came in than was asked. settled: it was paid or cancelled meanwhile, and is to be given back.';

alter table prices.entry add column checkout_id uuid references prices.checkout (id);
create unique index entry_checkout on prices.entry (checkout_id, kind);
comment on column prices.entry.checkout_id is 'The payment online that this line tells: received once, given back once.';

create table prices.notice (
  provider    text not null,
  notice      text not null check (char_length(notice) <= 100),
  checkout_id uuid not null references prices.checkout (id),
  kind        text not null check (kind in ('paid', 'failed', 'refunded')),
  cents       integer not null check (cents > 0),
  received_at timestamptz not null default clock_timestamp(),
  primary key (provider, notice)
);
create index notice_checkout on prices.notice (checkout_id);
comment on table prices.notice is 'What providers of payments said, each once: what comes again changes nothing.';
select platform.protect('prices.notice', 'insert, select');

create or replace function prices.move_entries(the_gone uuid, the_kept uuid) returns void language sql security definer set search_path = pg_catalog, pg_temp as $$
  update prices.entry set person_id = case when person_id = the_gone then the_kept else person_id end,
    made_by = case when made_by = the_gone then the_kept else made_by end where the_gone in (person_id, made_by);
  update prices.statement set person_id = case when person_id = the_gone then the_kept else person_id end,
    made_by = case when made_by = the_gone then the_kept else made_by end where the_gone in (person_id, made_by);
  update prices.checkout set person_id = the_kept where person_id = the_gone;
$$;
