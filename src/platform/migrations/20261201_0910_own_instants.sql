-- A register says when something was done. By its own SQL the application could say another day: the database gives the instant. What the owner
-- plants (a story, a backup) has its past.

-- With the names of the columns. An instant of this transaction stays (defaults are); any other one is overwritten. One that is not given stays away.
create function platform.own_instant() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
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
  return case when own = '{}' then new else jsonb_populate_record(new, own) end;
end $$;

-- The first of a table's triggers by its name: what the others compute of the row has the instant.
create function platform.keep_instants(the_table regclass, variadic columns text[]) returns void language plpgsql as $$
begin
  execute format('create trigger a_own_instant before insert or update on %s for each row execute function platform.own_instant(%s)', the_table,
    (select string_agg(quote_literal(one), ', ') from unnest(columns) one));
end $$;
revoke execute on function platform.keep_instants(regclass, text[]) from public;

-- What is decided stays: with the names of the columns that may still go with a person. Rows whose table or person goes are the owner's to take.
create function platform.decided_stays() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if platform.by_owner(tg_relid) then return case tg_op when 'DELETE' then old else new end; end if;
  if tg_op = 'DELETE' or to_jsonb(new) - coalesce(tg_argv, '{}') <> to_jsonb(old) - coalesce(tg_argv, '{}') then
    raise exception 'what is decided stays: % of %', lower(tg_op), tg_relid::regclass using errcode = 'check_violation', constraint = 'decided_stays';
  end if;
  return new;
end $$;

-- Registers of today; src/registers.test.ts asks for those of later tables.
select platform.keep_instants(p.relation::regclass, variadic array_agg(a.attname::text order by a.attnum))
from platform.protected p
join pg_attribute a on a.attrelid = to_regclass(p.relation) and a.attnum > 0 and not a.attisdropped and a.atttypid = 'timestamptz'::regtype
where p.allowed = 'INSERT, SELECT' and p.relation <> 'platform.audit'
group by p.relation;
