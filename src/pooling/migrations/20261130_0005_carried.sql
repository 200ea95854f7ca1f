alter table pooling.key add column carried_from uuid references pooling.key;
comment on column pooling.key.carried_from is 'The key of the year before, of which it has the parts; all who share agree anew.';
create unique index key_carried_once on pooling.key (carried_from) where state <> 'dropped';
create index key_carried on pooling.key (carried_from);

create function pooling.check_carried() returns trigger language plpgsql as $$
begin
  if not exists (
    select from pooling.key k where k.id = new.carried_from and k.state <> 'dropped' and (k.keeper_id, k.title, k.basis, k.year + 1) is not distinct from
      (new.keeper_id, new.title, new.basis, new.year::integer)) then
    raise exception 'a key is carried over to the next year as it is' using errcode = '23514', constraint = 'key_carries';
  end if;
  return new;
end $$;
create trigger key_carries before insert on pooling.key for each row when (new.carried_from is not null) execute function pooling.check_carried();
