-- A function that is lent acts as the owner, whatever the last migration that wrote it anew has said.
create function platform.arm_lent() returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  one record;
begin
  for one in select f.oid::regprocedure as function from pg_proc f join platform.lent l on to_regprocedure(l.function) = f.oid where not f.prosecdef loop
    execute format('alter function %s security definer set search_path = pg_catalog, pg_temp', one.function);
  end loop;
end $$;
