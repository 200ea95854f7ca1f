create table telework.pool (
  version_id  uuid not null references telework.version on delete cascade,
  number      smallint not null check (number > 0),
  resource_id uuid references bookings.resource on delete set null,
  name        text not null check (char_length(name) between 1 and 200),
  primary key (version_id, number),
  constraint pool_once unique (version_id, resource_id)
);
create index pool_resource on telework.pool (resource_id);
comment on table telework.pool is 'Desks of the place that a version of an agreement opens, by the name that the signed text has. What was signed gets no other.';
select platform.keep_on_one_line('telework.pool', 'name');

insert into telework.pool (version_id, number, resource_id, name)
  select v.id, 1, v.resource_id, coalesce(left(r.name, 200), '(postes retirés)') from telework.version v left join bookings.resource r on r.id = v.resource_id;
select platform.protect('telework.pool', 'insert, select');

alter table telework.stay add column pool smallint not null default 1;
alter table telework.stay alter column pool drop default;
alter table telework.stay add constraint stay_pool foreign key (version_id, pool) references telework.pool (version_id, number);
comment on column telework.stay.pool is 'Which desks of the version they sit at.';
alter table telework.version drop column resource_id;

alter table telework.settlement_line add column pool text check (char_length(pool) between 1 and 200);
comment on column telework.settlement_line.pool is 'The desks, by the name that was signed; null: settled before agreements could have several.';
select platform.keep_on_one_line('telework.settlement_line', 'pool');

create function telework.check_pool() returns trigger language plpgsql as $$
begin
  if not exists (
    select from telework.version v join telework.agreement a on a.id = v.agreement_id join bookings.resource r on r.id = new.resource_id and r.place_id = a.place_id
    where v.id = new.version_id and v.state = 'proposed' and not exists (select from telework.signature s where s.version_id = v.id)) then
    raise exception 'desks are those of the place, and come before the first signature' using errcode = '23514', constraint = 'pool_of_place';
  end if;
  return new;
end $$;
create trigger pool_of_place before insert on telework.pool for each row execute function telework.check_pool();

create function telework.check_pools() returns trigger language plpgsql as $$
begin
  if not exists (select from telework.pool q where q.version_id = new.id) and exists (select from telework.version v where v.id = new.id) then
    raise exception 'a version opens some desks' using errcode = '23514', constraint = 'version_has_pool';
  end if;
  return null;
end $$;
create constraint trigger version_has_pool after insert on telework.version deferrable initially deferred for each row execute function telework.check_pools();
