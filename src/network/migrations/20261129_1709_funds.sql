create table network.fund (
  id             uuid primary key default gen_random_uuid(),
  title          text not null check (char_length(title) between 5 and 160),
  about          text check (char_length(about) between 1 and 3000),
  envelope_cents integer not null check (envelope_cents between 100 and 100000000),
  hour_cents     integer not null check (hour_cents between 100 and 20000),
  rule           text not null check (rule in ('proportional', 'same_most')),
  opens_on       date not null,
  closes_on      date not null,
  state          text not null default 'open' check (state in ('open', 'arbitrated', 'cancelled')),
  reason         text check (char_length(reason) between 3 and 500),
  made_by        uuid references people.person on delete set null,
  made_at        timestamptz not null default clock_timestamp(),
  arbitrated_by  uuid references people.person on delete set null,
  arbitrated_at  timestamptz,
  demo           boolean not null default false,
  constraint fund_days check (closes_on >= opens_on + 6 and closes_on <= opens_on + 400),
  constraint fund_arbitrated check ((state = 'arbitrated') = (arbitrated_at is not null)),
  constraint fund_cancelled check ((state = 'cancelled') = (reason is not null))
);
create index fund_state on network.fund (state, closes_on);
create index fund_maker on network.fund (made_by);
create index fund_arbiter on network.fund (arbitrated_by);
comment on table network.fund is 'A contributive budget: an envelope that pays hours given, by a rule that is published before anybody claims.';
comment on column network.fund.rule is 'When claims exceed the envelope: each the same part of what it claims, or each the same most.';
select platform.keep_on_one_line('network.fund', 'title');

create table network.claim (
  fund_id         uuid not null references network.fund on delete cascade,
  contribution_id uuid not null references network.contribution on delete cascade constraint claim_once unique,
  asked_cents     integer not null check (asked_cents > 0),
  agreed_cents    integer check (agreed_cents >= 0),
  claimed_by      uuid references people.person on delete set null,
  claimed_at      timestamptz not null default clock_timestamp(),
  primary key (fund_id, contribution_id),
  constraint claim_agreed check (agreed_cents <= asked_cents)
);
create index claim_author on network.claim (claimed_by);
comment on table network.claim is 'A contribution that a member asks to be paid from a fund, and what it gets.';

create table network.payment (
  contribution_id uuid primary key references network.contribution,
  owed            bigint not null unique references network.movement,
  settled         bigint unique references network.movement,
  settled_at      timestamptz
);
comment on table network.payment is 'The movements of a claim: what the commons owe the member, and that it was paid. Written by functions alone.';
select platform.protect('network.payment', 'select');

create function network.check_fund() returns trigger language plpgsql as $$
begin
  if (new.envelope_cents, new.hour_cents, new.rule, new.opens_on, new.closes_on, new.title) is distinct from (old.envelope_cents, old.hour_cents, old.rule, old.opens_on, old.closes_on, old.title) then
    raise exception 'the rule was published before' using errcode = '23514', constraint = 'fund_stays';
  end if;
  if old.state <> new.state and old.state <> 'open' then
    raise exception 'a fund that is % does not become %', old.state, new.state using errcode = '23514', constraint = 'fund_moves';
  end if;
  if old.state <> new.state and new.state = 'arbitrated' and not new.demo then
    if new.closes_on >= (clock_timestamp() at time zone 'Europe/Paris')::date then
      raise exception 'arbitrated after its day' using errcode = '23514', constraint = 'fund_after_its_day';
    end if;
    if exists (select from network.claim c where c.fund_id = new.id and c.agreed_cents is null) then
      raise exception 'every claim is answered' using errcode = '23514', constraint = 'fund_answers_all';
    end if;
  end if;
  if old.state <> new.state and new.state = 'arbitrated'
    and (select coalesce(sum(c.agreed_cents), 0) from network.claim c where c.fund_id = new.id) > new.envelope_cents then
    raise exception 'more than the envelope' using errcode = '23514', constraint = 'fund_envelope';
  end if;
  return new;
end $$;
create trigger fund_moves before update on network.fund for each row execute function network.check_fund();

create function network.check_claim() returns trigger language plpgsql as $$
declare
  fund network.fund;
  given network.contribution;
begin
  select * into fund from network.fund f where f.id = coalesce(new.fund_id, old.fund_id) for update;
  if not found then return coalesce(new, old); end if;
  if fund.state <> 'open' then
    raise exception 'it is arbitrated' using errcode = '23514', constraint = 'claim_in_time';
  end if;
  if tg_op = 'DELETE' then return old; end if;
  if tg_op = 'INSERT' then
    if new.agreed_cents is not null then
      raise exception 'agreed before' using errcode = '23514', constraint = 'claim_in_time';
    end if;
    if not fund.demo and fund.closes_on < (clock_timestamp() at time zone 'Europe/Paris')::date then
      raise exception 'its day is past' using errcode = '23514', constraint = 'claim_in_time';
    end if;
  elsif new.asked_cents <> old.asked_cents then
    raise exception 'what was asked stays' using errcode = '23514', constraint = 'claim_in_time';
  end if;
  select * into given from network.contribution c where c.id = new.contribution_id for share;
  if tg_op = 'INSERT' then
    if given.state is distinct from 'confirmed' or given.kind = 'equipment' or given.paid or given.done_on not between fund.opens_on and fund.closes_on then
      raise exception 'hours of its time, confirmed and not paid otherwise' using errcode = '23514', constraint = 'claim_of_confirmed';
    end if;
    if new.asked_cents <> round(given.quantity * fund.hour_cents / 60.0) then
      raise exception 'what an hour is paid was published' using errcode = '23514', constraint = 'claim_by_the_rate';
    end if;
  end if;
  return new;
end $$;
create trigger claim_in_time before insert or delete or update of fund_id, contribution_id, asked_cents, agreed_cents on network.claim for each row execute function network.check_claim();

create function network.owe(the_fund uuid) returns integer language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  fund network.fund;
  line record;
  pot uuid;
  outside uuid;
  moment timestamptz;
  paid integer := 0;
begin
  select * into fund from network.fund f where f.id = the_fund for update;
  if fund.state is distinct from 'arbitrated' then
    raise exception 'not arbitrated' using errcode = '23514', constraint = 'payment_of_arbitrated';
  end if;
  if exists (select from network.payment p join network.claim c on c.contribution_id = p.contribution_id where c.fund_id = the_fund) then
    raise exception 'owed once' using errcode = '23514', constraint = 'payment_once';
  end if;
  if fund.demo and pg_has_role(session_user, (select c.relowner from pg_class c where c.oid = 'network.movement'::regclass), 'member') then
    moment := fund.arbitrated_at;
  end if;
  select a.id into pot from network.account a where a.purpose = 'commons' and a.unit = 'euros';
  select a.id into outside from network.account a where a.purpose = 'outside' and a.unit = 'euros';
  select coalesce(sum(c.agreed_cents), 0) into paid from network.claim c where c.fund_id = the_fund;
  if paid = 0 then return 0; end if;
  perform network.write(outside, pot, paid, 'payment', null, null, moment);
  paid := 0;
  for line in select c.contribution_id, c.agreed_cents, a.id as account from network.claim c join network.contribution g on g.id = c.contribution_id
      join network.account a on a.member_id = g.member_id and a.unit = 'euros'
      where c.fund_id = the_fund and c.agreed_cents > 0 order by g.done_on, g.id loop
    insert into network.payment (contribution_id, owed)
    values (line.contribution_id, network.write(pot, line.account, line.agreed_cents, 'payment', line.contribution_id, null, moment));
    paid := paid + 1;
  end loop;
  return paid;
end $$;
comment on function network.owe is 'The envelope comes in and each claim is owed what was agreed, once; gives how many.';

create function network.settle(the_contribution uuid) returns boolean language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  line network.payment;
  owed network.movement;
  outside uuid;
begin
  select * into line from network.payment p where p.contribution_id = the_contribution for update;
  if line.settled is not null or line.owed is null then return false; end if;
  select * into owed from network.movement m where m.number = line.owed;
  select a.id into outside from network.account a where a.purpose = 'outside' and a.unit = 'euros';
  update network.payment set settled = network.write(owed.to_id, outside, owed.amount, 'payment', the_contribution, null, null), settled_at = clock_timestamp()
  where contribution_id = the_contribution;
  return true;
end $$;
comment on function network.settle is 'What was owed was paid: the movement that ends it, once.';

select platform.lend('network.owe(uuid)'), platform.lend('network.settle(uuid)');
