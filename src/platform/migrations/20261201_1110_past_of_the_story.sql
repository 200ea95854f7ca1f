-- What the demo's story tells of its past once the house is open (a vote of a year ago that is counted then, what was decided of it) is written by the
-- application: in a transaction that says so, in a house of the demo alone, until the story is told.
select platform.protect('platform.seeding', 'select');
insert into platform.seeding (name) select 'told' from platform.seeding where name = 'demo';
comment on table platform.seeding is 'Which stories were planted in this database: ''demo'' is said on every page; ''told'': it is told to its end.';

create function platform.tells_past() returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp
begin atomic
  select coalesce(current_setting('beffroi.past', true), '') = 'story' and exists (select from platform.seeding where name = 'demo')
    and not exists (select from platform.seeding where name = 'told');
end;
create function platform.end_story() returns void language sql security definer set search_path = pg_catalog, pg_temp
begin atomic
  insert into platform.seeding (name) select 'told' from platform.seeding where name = 'demo' on conflict do nothing;
end;
select platform.lend('platform.end_story()'), platform.lend('platform.tells_past()');

create or replace function platform.own_instant() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  given jsonb := to_jsonb(new);
  former jsonb := case when tg_op = 'UPDATE' then to_jsonb(old) else '{}' end;
  own jsonb := '{}';
  name text;
begin
  if platform.by_owner(tg_relid) then return new; end if;
  foreach name in array tg_argv loop
    if given ->> name is not null and given -> name is distinct from former -> name
        and (given ->> name)::timestamptz not between transaction_timestamp() and clock_timestamp() then
      own := own || jsonb_build_object(name, clock_timestamp());
    end if;
  end loop;
  if own = '{}' or platform.tells_past() then return new; end if;
  return jsonb_populate_record(new, own);
end $$;

create or replace function platform.decided_stays() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if platform.by_owner(tg_relid) then return case tg_op when 'DELETE' then old else new end; end if;
  if tg_op = 'DELETE' or to_jsonb(new) - coalesce(tg_argv, '{}') <> to_jsonb(old) - coalesce(tg_argv, '{}') then
    if platform.tells_past() then return case tg_op when 'DELETE' then old else new end; end if;
    raise exception 'what is decided stays: % of %', lower(tg_op), tg_relid::regclass using errcode = 'check_violation', constraint = 'decided_stays';
  end if;
  return new;
end $$;
