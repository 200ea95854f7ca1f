-- What is tried in rehearsal goes when a process is published. By the application's SQL one that was published went back to its rehearsal, or away, and
-- with it all that was decided in it: it does not any more.
create function processes.published_stays() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if platform.by_owner(tg_relid) then return case tg_op when 'DELETE' then old else new end; end if;
  if tg_op = 'DELETE' or new.state in ('draft', 'rehearsal') or new.published_at is distinct from old.published_at then
    raise exception 'a process that was published stays' using errcode = 'check_violation', constraint = 'published_stays';
  end if;
  return new;
end $$;
create trigger published_stays before update or delete on processes.process for each row when (old.state not in ('draft', 'rehearsal'))
  execute function processes.published_stays();

create function processes.is_tried(the_process uuid) returns boolean language sql stable set search_path = pg_catalog, pg_temp as $$
  select exists (select from processes.process p where p.id = the_process and p.state in ('draft', 'rehearsal'))
$$;
comment on function processes.is_tried(uuid) is 'Whether nobody but its team has seen the process: what was decided in it may go.';
