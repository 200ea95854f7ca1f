-- Each other network has an account of its own, with a limit that members agreed to for it alone.
create table network.partner (
  id       uuid primary key default gen_random_uuid(),
  name     text not null check (char_length(name) between 2 and 160),
  known_at timestamptz not null default clock_timestamp()
);
create unique index partner_once on network.partner (platform.fold(name));
comment on table network.partner is 'Another network with which members exchange credits. Written by a function alone, with its account.';
select platform.keep_on_one_line('network.partner', 'name'), platform.protect('network.partner', 'select');

alter table network.account add column partner_id uuid references network.partner on delete restrict,
  drop constraint account_once,
  add constraint account_once unique nulls not distinct (purpose, member_id, partner_id, unit),
  add constraint account_of_partner check (partner_id is null or (purpose = 'outside' and unit = 'credits'));
create index account_partner on network.account (partner_id) where partner_id is not null;
comment on column network.account.partner_id is 'The other network. The account of credits that has none is of before each had its own: nothing passes by it any more.';

alter table network.transfer add column partner_id uuid references network.partner on delete restrict;
create index transfer_partner_of on network.transfer (partner_id) where partner_id is not null;
alter table network.agreement add column partner_id uuid references network.partner on delete restrict;
create index agreement_partner on network.agreement (partner_id) where partner_id is not null;
comment on table network.agreement is 'How far the account of another network may fall below zero, in hundredths of a credit: by a decision that members adopted, each once. The latest of each network holds.';

create function network.know_partner(the_name text) returns uuid language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  made uuid;
begin
  insert into network.partner (name) values (the_name) returning id into made;
  insert into network.account (purpose, partner_id, unit, floor) values ('outside', made, 'credits', 0);
  return made;
end $$;
comment on function network.know_partner is 'Notes another network and opens its account, which may not fall below zero before members agree.';

-- Where one network alone was exchanged with, the account was its own all along.
do $$
declare
  sole text;
  made uuid;
begin
  select min(partner) into sole from network.transfer where partner is not null having count(distinct platform.fold(partner)) = 1;
  if sole is null then return; end if;
  insert into network.partner (name) values (sole) returning id into made;
  update network.account set partner_id = made where purpose = 'outside' and unit = 'credits';
end $$;

create or replace function network.check_transfer() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    if exists (select from network.movement v where v.number = old.movement) then
      raise exception 'what was transferred stays' using errcode = '23514', constraint = 'transfer_stays';
    end if;
    return old;
  end if;
  if tg_op = 'UPDATE' then
    if (new.from_member_id, new.to_member_id, new.amount, new.partner, new.partner_id, new.movement, new.made_at)
        is distinct from (old.from_member_id, old.to_member_id, old.amount, old.partner, old.partner_id, old.movement, old.made_at) then
      raise exception 'what was transferred stays' using errcode = '23514', constraint = 'transfer_stays';
    end if;
    return new;
  end if;
  -- The balance of whoever passes credits on falls: in the ledger it is who receives.
  if not exists (select from network.movement v join network.account f on f.id = v.from_id join network.account t on t.id = v.to_id
      where v.number = new.movement and v.kind = 'transfer' and v.unit = 'credits' and v.amount = new.amount
        and f.member_id is not distinct from new.from_member_id and t.member_id is not distinct from new.to_member_id
        and coalesce(f.partner_id, t.partner_id) is not distinct from new.partner_id
        and (new.from_member_id is not null or f.partner_id is not null) and (new.to_member_id is not null or t.partner_id is not null)) then
    raise exception 'another movement than this transfer' using errcode = '23514', constraint = 'transfer_of_movement';
  end if;
  return new;
end $$;

drop function network.post_transfer(uuid, uuid, integer, text, text, uuid);
create function network.post_transfer(the_from uuid, the_to uuid, the_amount integer, the_words text, the_partner uuid, the_person uuid) returns uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  giver uuid;
  taker uuid;
  line  bigint;
  made  uuid;
begin
  if (the_from is null or the_to is null) is distinct from (the_partner is not null) then
    raise exception 'with a member, or with another network' using errcode = '23514', constraint = 'transfer_partner';
  end if;
  if (the_from is not null and not exists (select from network.member m where m.id = the_from and m.state = 'admitted'))
      or (the_to is not null and not exists (select from network.member m where m.id = the_to and m.state = 'admitted')) then
    raise exception 'members of today' using errcode = '23514', constraint = 'transfer_of_members';
  end if;
  -- Who passes on speaks for the member; what comes from outside nobody notes for their own side.
  if the_from is not null and not network.acts_for(the_from, the_person) or the_from is null and network.is_of(the_to, the_person) then
    raise exception 'nobody passes on what is not theirs' using errcode = '23514', constraint = 'transfer_by_its_own';
  end if;
  if the_from is null then
    select a.id into giver from network.account a where a.partner_id = the_partner;
  else
    select a.id into giver from network.account a where a.member_id = the_from and a.unit = 'credits';
  end if;
  if the_to is null then
    select a.id into taker from network.account a where a.partner_id = the_partner;
  else
    select a.id into taker from network.account a where a.member_id = the_to and a.unit = 'credits';
  end if;
  line := network.write(giver, taker, the_amount, 'transfer', null, null);
  insert into network.transfer (from_member_id, to_member_id, amount, words, partner, partner_id, movement, made_by)
  values (the_from, the_to, the_amount, the_words, (select p.name from network.partner p where p.id = the_partner), the_partner, line, the_person) returning id into made;
  return made;
end $$;
comment on function network.post_transfer(uuid, uuid, integer, text, uuid, uuid) is 'Passes credits on in the ledger; a member that is null stands for another network, which is named.';

drop function network.agree_limit(uuid, bigint, uuid);
delete from platform.lent where function in ('network.post_transfer(uuid, uuid, integer, text, text, uuid)', 'network.agree_limit(uuid, bigint, uuid)');
create function network.agree_limit(the_decision uuid, the_partner uuid, the_floor bigint, the_person uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform from network.book for update;
  if not exists (select from network.decision d where d.id = the_decision and d.state = 'adopted') then
    raise exception 'members adopted no such decision' using errcode = '23514', constraint = 'agreement_adopted';
  end if;
  if exists (select from network.agreement g where g.decision_id = the_decision) then return false; end if;
  update network.account set floor = the_floor where partner_id = the_partner;
  if not found then return false; end if;
  insert into network.agreement (decision_id, partner_id, floor, set_by) values (the_decision, the_partner, the_floor, the_person);
  return true;
end $$;
comment on function network.agree_limit(uuid, uuid, bigint, uuid) is 'Sets how far the account of another network may fall, by a decision that was adopted, once for each.';
select platform.lend('network.post_transfer(uuid, uuid, integer, text, uuid, uuid)'), platform.lend('network.agree_limit(uuid, uuid, bigint, uuid)'),
  platform.lend('network.know_partner(text)');

create or replace function network.check_agreement() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    if tg_op = 'UPDATE' and (new.decision_id, new.partner_id, new.floor, new.set_at) is not distinct from (old.decision_id, old.partner_id, old.floor, old.set_at) then return new; end if;
    raise exception 'what was agreed stays' using errcode = '23514', constraint = 'agreement_stays';
  end if;
  if not exists (select from network.account a where a.partner_id = new.partner_id and a.floor = new.floor)
      or not exists (select from network.decision d where d.id = new.decision_id and d.state = 'adopted') then
    raise exception 'the limit that was set, by a decision that was adopted' using errcode = '23514', constraint = 'agreement_adopted';
  end if;
  return new;
end $$;
