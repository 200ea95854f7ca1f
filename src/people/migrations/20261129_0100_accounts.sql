alter table people.person add column signed_in_on date;
comment on column people.person.signed_in_on is 'The last day on which somebody came in, and no more of it.';
update people.person p set signed_in_on = (select max((s.created_at at time zone 'Europe/Paris')::date) from people.session s where s.person_id = p.id);

create table people.block (
  id         uuid primary key default gen_random_uuid(),
  person_id  uuid not null references people.person on delete cascade,
  reason     text not null check (length(reason) between 5 and 1000),
  blocked_at timestamptz not null default now(),
  blocked_by uuid references people.person on delete set null,
  ended_at   timestamptz,
  ended_by   uuid references people.person on delete set null,
  end_reason text check (length(end_reason) between 5 and 1000),
  check (blocked_by <> person_id),
  check (ended_by <> person_id),
  check ((ended_at is null) = (end_reason is null))
);
comment on table people.block is 'While one is open, nobody comes in to that account by any way, and its roles open nothing.';
create unique index block_once on people.block (person_id) where ended_at is null;
create index block_person on people.block (person_id);
create index block_blocker on people.block (blocked_by);
create index block_ender on people.block (ended_by);

create table people.factor_recovery (
  id         uuid primary key default gen_random_uuid(),
  person_id  uuid not null references people.person on delete cascade,
  reason     text not null check (length(reason) between 5 and 1000),
  asked_at   timestamptz not null default now(),
  asked_by   uuid references people.person on delete set null,
  state      text not null default 'asked' check (state in ('asked', 'done', 'refused', 'expired')),
  closed_at  timestamptz,
  closed_by  uuid references people.person on delete set null,
  check (asked_by <> person_id),
  check (closed_by <> person_id),
  check (state <> 'done' or closed_by <> asked_by),
  check ((state = 'asked') = (closed_at is null))
);
comment on table people.factor_recovery is 'Somebody lost their second factor: one administrator asks for its removal, another confirms it within two days.';
create unique index factor_recovery_once on people.factor_recovery (person_id) where state = 'asked';
create index factor_recovery_person on people.factor_recovery (person_id);
create index factor_recovery_asker on people.factor_recovery (asked_by);
create index factor_recovery_closer on people.factor_recovery (closed_by);

create function people.is_blocked(the_person uuid) returns boolean language sql stable as $$
  select exists (select from people.block b where b.person_id = the_person and b.ended_at is null)
$$;

-- Whoever is blocked is nobody who is left to administer.
create or replace function people.keep_an_administrator() returns trigger language plpgsql as $$
begin
  if old.ends_at <= now() or (new.revoked_at is null and coalesce(new.ends_at, 'infinity') >= coalesce(old.ends_at, 'infinity')) then
    return new;
  end if;
  perform pg_advisory_xact_lock(hashtext('people.keep_an_administrator'));
  if not exists (
    select from people.role_grant other join people.person p on p.id = other.person_id
    where other.role = 'administrator' and other.id <> old.id and other.revoked_at is null
      and (other.ends_at is null or (old.ends_at is not null and other.ends_at > now()))
      and p.erasure_asked_at is null and p.erased_at is null and not people.is_blocked(p.id))
    and exists (select from people.person p where p.id = old.person_id and p.erasure_asked_at is null and p.erased_at is null and not people.is_blocked(p.id))
  then
    raise exception 'the last administrator stays' using errcode = 'check_violation', constraint = 'last_administrator';
  end if;
  return new;
end $$;

-- Two administrators who block each other wait here: the second is refused.
create function people.block_no_last_administrator() returns trigger language plpgsql as $$
begin
  if not exists (
    select from people.role_grant g where g.person_id = new.person_id and g.role = 'administrator' and g.revoked_at is null and (g.ends_at is null or g.ends_at > now()))
  then
    return new;
  end if;
  perform pg_advisory_xact_lock(hashtext('people.keep_an_administrator'));
  if not exists (
    select from people.role_grant other join people.person p on p.id = other.person_id
    where other.role = 'administrator' and other.person_id <> new.person_id and other.revoked_at is null and other.ends_at is null
      and p.erasure_asked_at is null and p.erased_at is null and not people.is_blocked(p.id))
  then
    raise exception 'the last administrator stays' using errcode = 'check_violation', constraint = 'last_administrator';
  end if;
  return new;
end $$;
create trigger block_no_last_administrator before insert on people.block for each row execute function people.block_no_last_administrator();
