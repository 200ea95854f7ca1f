-- What the role may do that the application connects as. It owns no table: whoever migrates does. At each start grant_application lends it
-- the tables of all rooms, save what migrations protect, and those functions that act as the owner which migrations lend it.
create schema if not exists jobs;

create table platform.protected (
  relation text primary key,
  allowed  text not null check (allowed in ('', 'SELECT', 'INSERT, SELECT'))
);
comment on table platform.protected is 'Tables that the application changes by functions alone: what it may do with them by its own SQL. Filled by migrations.';

create table platform.lent (
  function text primary key
);
comment on table platform.lent is 'Functions that act as the owner (security definer) and that the application may call. Filled by migrations.';

create function platform.protect(the_relation text, may text default '') returns void language sql
begin atomic
  insert into platform.protected (relation, allowed) values (the_relation, upper(may)) on conflict (relation) do update set allowed = excluded.allowed;
end;
comment on function platform.protect(text, text) is 'platform.protect(''budgets.log'', ''select''): '''', ''select'' or ''insert, select''. A table that is renamed or dropped moves its row.';

create function platform.lend(the_function text) returns void language sql
begin atomic
  insert into platform.lent (function) values (the_function) on conflict do nothing;
end;
comment on function platform.lend(text) is 'platform.lend(''budgets.await_roll(uuid)''): with the types of its arguments.';

create function platform.room_schemas() returns setof regnamespace language sql stable
begin atomic
  select n.oid::regnamespace from pg_namespace n where n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'public', 'jobs');
end;

create function platform.relation_rights(app regrole) returns table (relation regclass, has text, wanted text) language sql stable
begin atomic
  select c.oid::regclass,
    coalesce((select string_agg(a.privilege_type, ', ' order by a.privilege_type) from aclexplode(c.relacl) a where a.grantee = app), ''),
    case when p.relation is not null then p.allowed when c.relkind = 'S' then 'USAGE' when c.relkind in ('v', 'm') then 'SELECT' else 'DELETE, INSERT, SELECT, UPDATE' end
  from pg_class c join platform.room_schemas() s on s = c.relnamespace left join platform.protected p on to_regclass(p.relation) = c.oid
  where c.relkind in ('r', 'p', 'v', 'm', 'S');
end;
comment on function platform.relation_rights(regrole) is 'What a role may do with each table, view and sequence of the rooms, and what it should.';

create function platform.function_rights(app regrole) returns table (function regprocedure, has text, wanted text) language sql stable
begin atomic
  select f.oid::regprocedure,
    coalesce((select string_agg(distinct coalesce(r.rolname, 'public'), ', ') from aclexplode(coalesce(f.proacl, acldefault('f', f.proowner))) a
      left join pg_roles r on r.oid = a.grantee where a.grantee = 0 or a.grantee = app), ''),
    case when exists (select from platform.lent l where to_regprocedure(l.function) = f.oid) then app::text else '' end
  from pg_proc f join platform.room_schemas() s on s = f.pronamespace where f.prosecdef;
end;
comment on function platform.function_rights(regrole) is 'Who of the role and everybody may call each function that acts as the owner, and who should.';

-- Done again at each start: it brings the role of an older folder, of a restored backup, of a new name to the same rights, and what is right is left.
create function platform.grant_application(app regrole) returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  one record;
begin
  for one in select p.relation from platform.protected p where to_regclass(p.relation) is null loop
    raise exception 'the protected table % is not there: its migration moves its row of platform.protected', one.relation;
  end loop;
  for one in select s as name from platform.room_schemas() s where not has_schema_privilege(app, s, 'usage') loop
    execute format('grant usage on schema %s to %s', one.name, app);
  end loop;
  for one in select r.*, c.relkind = 'S' as numbers from platform.relation_rights(app) r join pg_class c on c.oid = r.relation where r.has <> r.wanted loop
    execute format('revoke all on %s %s from %s', case when one.numbers then 'sequence' else 'table' end, one.relation, app);
    if one.wanted <> '' then
      execute format('grant %s on %s %s to %s', one.wanted, case when one.numbers then 'sequence' else 'table' end, one.relation, app);
    end if;
  end loop;
  for one in select r.* from platform.function_rights(app) r where r.has <> r.wanted loop
    execute format('revoke all on function %s from public, %s', one.function, app);
    if one.wanted <> '' then execute format('grant execute on function %s to %s', one.function, app); end if;
  end loop;
  -- Foreign keys that cascade run triggers as the owner: what these call must not depend on the path of the caller.
  for one in
    select f.oid::regprocedure as function from pg_proc f join platform.room_schemas() s on s = f.pronamespace
    where f.prorettype = 'trigger'::regtype and f.proconfig is null loop
    execute format('alter function %s set search_path = pg_catalog, public, pg_temp', one.function);
  end loop;
  perform platform.give_jobs(app);
end $$;

-- The queues of jobs are made and changed by their own program, at run time: their schema is the application's.
create function platform.give_jobs(app regrole) returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  one record;
begin
  if (select nspowner from pg_namespace where nspname = 'jobs') <> app then execute format('alter schema jobs owner to %s', app); end if;
  for one in
    select c.oid::regclass as name from pg_class c
    where c.relnamespace = 'jobs'::regnamespace and c.relkind in ('r', 'p', 'v') and c.relowner <> app loop
    execute format('alter table %s owner to %s', one.name, app);
  end loop;
  for one in select f.oid::regprocedure as name from pg_proc f where f.pronamespace = 'jobs'::regnamespace and f.proowner <> app loop
    execute format('alter function %s owner to %s', one.name, app);
  end loop;
  for one in
    select t.oid::regtype as name from pg_type t where t.typnamespace = 'jobs'::regnamespace and t.typtype = 'e' and t.typowner <> app loop
    execute format('alter type %s owner to %s', one.name, app);
  end loop;
end $$;

select platform.protect('platform.migration', 'select'), platform.protect('platform.protected', 'select'), platform.protect('platform.lent', 'select'),
  platform.protect('platform.audit', 'insert, select');
