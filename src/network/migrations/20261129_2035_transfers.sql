-- Credits that a member passes on, to another member or to another network, whose account has a limit that members agreed to.
create table network.transfer (
  id             uuid primary key default gen_random_uuid(),
  from_member_id uuid references network.member on delete cascade,
  to_member_id   uuid references network.member on delete cascade,
  amount         integer not null check (amount between 1 and 10000000),
  words          text not null check (char_length(words) between 3 and 500),
  partner        text check (char_length(partner) between 2 and 160),
  movement       bigint not null unique references network.movement,
  made_by        uuid references people.person on delete set null,
  made_at        timestamptz not null default clock_timestamp(),
  constraint transfer_two check (from_member_id is distinct from to_member_id),
  constraint transfer_partner check ((from_member_id is null or to_member_id is null) = (partner is not null))
);
create index transfer_from on network.transfer (from_member_id, made_at desc);
create index transfer_to on network.transfer (to_member_id, made_at desc);
create index transfer_maker on network.transfer (made_by);
create index transfer_day on network.transfer (made_at desc, id);
comment on table network.transfer is 'Credits passed on, each with its movement in the ledger: between two members, or with another network, on whose side no member stands.';
comment on column network.transfer.amount is 'Hundredths of a credit.';
comment on column network.transfer.partner is 'The other network.';
select platform.keep_on_one_line('network.transfer', 'words'), platform.keep_on_one_line('network.transfer', 'partner');

create table network.agreement (
  decision_id uuid primary key references network.decision on delete restrict,
  floor       bigint not null check (floor between -10000000 and 0),
  set_by      uuid references people.person on delete set null,
  set_at      timestamptz not null default clock_timestamp()
);
create index agreement_author on network.agreement (set_by);
comment on table network.agreement is 'How far the account of other networks may fall below zero, in hundredths of a credit: by a decision that members adopted, each once. The latest holds.';

create function network.check_transfer() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    if exists (select from network.movement v where v.number = old.movement) then
      raise exception 'what was transferred stays' using errcode = '23514', constraint = 'transfer_stays';
    end if;
    return old;
  end if;
  if tg_op = 'UPDATE' then
    if (new.from_member_id, new.to_member_id, new.amount, new.partner, new.movement, new.made_at)
        is distinct from (old.from_member_id, old.to_member_id, old.amount, old.partner, old.movement, old.made_at) then
      raise exception 'what was transferred stays' using errcode = '23514', constraint = 'transfer_stays';
    end if;
    return new;
  end if;
  -- The balance of whoever passes credits on falls: in the ledger it is who receives.
  if not exists (select from network.movement v join network.account f on f.id = v.from_id join network.account t on t.id = v.to_id
      where v.number = new.movement and v.kind = 'transfer' and v.unit = 'credits' and v.amount = new.amount
        and f.member_id is not distinct from new.from_member_id and t.member_id is not distinct from new.to_member_id
        and (new.from_member_id is not null or f.purpose = 'outside') and (new.to_member_id is not null or t.purpose = 'outside')) then
    raise exception 'another movement than this transfer' using errcode = '23514', constraint = 'transfer_of_movement';
  end if;
  return new;
end $$;
create trigger transfer_stays before insert or update or delete on network.transfer for each row execute function network.check_transfer();

create function network.post_transfer(the_from uuid, the_to uuid, the_amount integer, the_words text, the_partner text, the_person uuid) returns uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  giver uuid;
  taker uuid;
  line  bigint;
  made  uuid;
begin
  if (the_from is not null and not exists (select from network.member m where m.id = the_from and m.state = 'admitted'))
      or (the_to is not null and not exists (select from network.member m where m.id = the_to and m.state = 'admitted')) then
    raise exception 'members of today' using errcode = '23514', constraint = 'transfer_of_members';
  end if;
  -- Who passes on speaks for the member; what comes from outside nobody notes for their own side.
  if the_from is not null and not network.acts_for(the_from, the_person) or the_from is null and network.is_of(the_to, the_person) then
    raise exception 'nobody passes on what is not theirs' using errcode = '23514', constraint = 'transfer_by_its_own';
  end if;
  select a.id into giver from network.account a where a.unit = 'credits' and case when the_from is null then a.purpose = 'outside' else a.member_id = the_from end;
  select a.id into taker from network.account a where a.unit = 'credits' and case when the_to is null then a.purpose = 'outside' else a.member_id = the_to end;
  line := network.write(giver, taker, the_amount, 'transfer', null, null);
  insert into network.transfer (from_member_id, to_member_id, amount, words, partner, movement, made_by)
  values (the_from, the_to, the_amount, the_words, the_partner, line, the_person) returning id into made;
  return made;
end $$;
comment on function network.post_transfer is 'Passes credits on in the ledger; a member that is null stands for another network.';

create function network.agree_limit(the_decision uuid, the_floor bigint, the_person uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform from network.book for update;
  if not exists (select from network.decision d where d.id = the_decision and d.state = 'adopted') then
    raise exception 'members adopted no such decision' using errcode = '23514', constraint = 'agreement_adopted';
  end if;
  if exists (select from network.agreement g where g.decision_id = the_decision) then return false; end if;
  update network.account set floor = the_floor where purpose = 'outside' and unit = 'credits';
  insert into network.agreement (decision_id, floor, set_by) values (the_decision, the_floor, the_person);
  return true;
end $$;
comment on function network.agree_limit is 'Sets how far the account of other networks may fall, by a decision that was adopted, once for each.';
select platform.lend('network.post_transfer(uuid, uuid, integer, text, text, uuid)'), platform.lend('network.agree_limit(uuid, bigint, uuid)');

create function network.check_agreement() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    if tg_op = 'UPDATE' and (new.decision_id, new.floor, new.set_at) is not distinct from (old.decision_id, old.floor, old.set_at) then return new; end if;
    raise exception 'what was agreed stays' using errcode = '23514', constraint = 'agreement_stays';
  end if;
  if not exists (select from network.account a where a.purpose = 'outside' and a.unit = 'credits' and a.floor = new.floor)
      or not exists (select from network.decision d where d.id = new.decision_id and d.state = 'adopted') then
    raise exception 'the limit that was set, by a decision that was adopted' using errcode = '23514', constraint = 'agreement_adopted';
  end if;
  return new;
end $$;
create trigger agreement_stays before insert or update or delete on network.agreement for each row execute function network.check_agreement();
