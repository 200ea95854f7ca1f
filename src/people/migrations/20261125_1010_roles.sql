alter table people.role_grant add constraint role_grant_not_oneself check (granted_by <> person_id);

-- Two administrators who revoke each other wait here: the second is refused.
create function people.keep_an_administrator() returns trigger language plpgsql as $$
begin
  if old.ends_at <= now() or (new.revoked_at is null and coalesce(new.ends_at, 'infinity') >= coalesce(old.ends_at, 'infinity')) then
    return new;
  end if;
  perform pg_advisory_xact_lock(hashtext('people.keep_an_administrator'));
  if not exists (
    select from people.role_grant other join people.person p on p.id = other.person_id
    where other.role = 'administrator' and other.id <> old.id and other.revoked_at is null
      and (other.ends_at is null or (old.ends_at is not null and other.ends_at > now()))
      and p.erasure_asked_at is null and p.erased_at is null)
    and exists (select from people.person p where p.id = old.person_id and p.erasure_asked_at is null and p.erased_at is null)
  then
    raise exception 'the last administrator stays' using errcode = 'check_violation', constraint = 'last_administrator';
  end if;
  return new;
end $$;

create trigger keep_an_administrator before update of revoked_at, ends_at on people.role_grant
  for each row when (old.role = 'administrator' and old.revoked_at is null) execute function people.keep_an_administrator();
