-- A report is published once and for all: who answered, what they said, what was calculated of it and the print of all of it stay, also for whoever has the
-- application's SQL. What was tried in a rehearsal goes with it.
create function opinions.counted_stays() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if platform.by_owner(tg_relid) then return case tg_op when 'DELETE' then old else new end; end if;
  perform from opinions.conversation c
  where c.id in (case when tg_op <> 'INSERT' then old.conversation_id end, case when tg_op <> 'DELETE' then new.conversation_id end)
    and c.state = 'published' and not processes.is_tried(c.process_id);
  if found then raise exception 'what a published report counts stays' using errcode = 'check_violation', constraint = 'counted_stays'; end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger counted_stays before insert or update or delete on opinions.vote for each row execute function opinions.counted_stays();
create trigger counted_stays before insert or update or delete on opinions.analysis for each row execute function opinions.counted_stays();
create trigger counted_stays before insert or delete on opinions.participant for each row execute function opinions.counted_stays();
create trigger counted_stays_changed before update on opinions.participant for each row
  when ((new.conversation_id, new.banned_at, new.commune_code) is distinct from (old.conversation_id, old.banned_at, old.commune_code))
  execute function opinions.counted_stays();
create trigger counted_stays before insert or delete on opinions.statement for each row execute function opinions.counted_stays();
create trigger counted_stays_changed before update on opinions.statement for each row
  when ((new.conversation_id, new.number, new.state, new.print) is distinct from (old.conversation_id, old.number, old.state, old.print))
  execute function opinions.counted_stays();

create or replace function opinions.published_stays() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if platform.by_owner(tg_relid) then return case tg_op when 'DELETE' then old else new end; end if;
  if not processes.is_tried(old.process_id) and (tg_op = 'DELETE'
      or (new.process_id, new.state, new.published_at, new.fingerprint, new.seed) is distinct from (old.process_id, old.state, old.published_at, old.fingerprint, old.seed)) then
    raise exception 'a conversation that was published stays' using errcode = 'check_violation', constraint = 'published_stays';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
