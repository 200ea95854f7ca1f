-- A stage of a process that was published is not taken away, with all that was given and decided in it: as the page has it, also by the application's SQL.
create function processes.stage_stays() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if platform.by_owner(tg_relid) or processes.is_tried(old.process_id) then return old; end if;
  raise exception 'what is decided stays: a stage of a process that was published' using errcode = 'check_violation', constraint = 'decided_stays';
end $$;
create trigger stage_stays before delete on processes.stage for each row execute function processes.stage_stays();
