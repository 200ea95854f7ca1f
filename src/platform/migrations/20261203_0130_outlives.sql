-- Rows that are deleted with what they stand on (on delete cascade) go by the hand of the owner, whoever deletes that: whoever has the application's SQL
-- took a decision away with the file that it decided. A register outlives what it stands on.

-- Before delete, on the register: the statement was about another table, and of the application.
create function platform.outlives() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if pg_trigger_depth() > 1
    and (select c.relowner from pg_class c where c.oid = tg_relid) <> (select r.oid from pg_roles r where r.rolname = session_user) then
    raise exception 'what is decided stays: % outlives what it stands on', tg_relid::regclass using errcode = 'check_violation', constraint = 'decided_stays';
  end if;
  return old;
end $$;

-- `which`: of `old`, a condition; null for all rows.
create function platform.let_outlive(the_table regclass, which text default null) returns void language plpgsql as $$
begin
  execute format('create trigger outlives before delete on %s for each row %s execute function platform.outlives()', the_table,
    case when which is null then '' else format('when (%s)', which) end);
end $$;
revoke execute on function platform.let_outlive(regclass, text) from public;

-- Before delete, on what registers stand on, or what was drawn: it goes with what it stands on itself, and never alone.
create function platform.never_alone() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if platform.by_owner(tg_relid) then return old; end if;
  raise exception 'what is decided stays: % goes with what it stands on alone', tg_relid::regclass using errcode = 'check_violation', constraint = 'decided_stays';
end $$;

create function platform.let_go_never_alone(the_table regclass) returns void language plpgsql as $$
begin
  execute format('create trigger never_alone before delete on %s for each row execute function platform.never_alone()', the_table);
end $$;
revoke execute on function platform.let_go_never_alone(regclass) from public;
