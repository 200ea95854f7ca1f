-- What was answered to an amendment goes with a rehearsal, and with nothing else: by the application's SQL it went alone, with its version or its text, or
-- with a text that was moved to a draft.
create function texts.published_stays() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  given jsonb := case when tg_op = 'UPDATE' then to_jsonb(new) end;
begin
  if platform.by_owner(tg_relid) then return case tg_op when 'DELETE' then old else new end; end if;
  -- Of a text, what is changed is its state or its process: it goes on.
  if tg_argv[0] = 'id' and given ->> 'state' <> 'draft' and given -> 'process_id' = to_jsonb(old) -> 'process_id' then return new; end if;
  perform from texts.text x where x.id = (to_jsonb(old) ->> tg_argv[0])::uuid and processes.is_tried(x.process_id);
  if found then return case tg_op when 'DELETE' then old else new end; end if;
  raise exception 'what was published or answered stays: %', tg_relid::regclass using errcode = 'check_violation', constraint = 'published_stays';
end $$;
create trigger published_stays before delete on texts.amendment for each row when (old.decided_at is not null) execute function texts.published_stays('text_id');
create trigger published_stays before delete or update of text_id, number on texts.text_version for each row when (old.published_at is not null)
  execute function texts.published_stays('text_id');
create trigger published_stays before delete or update of process_id, state on texts.text for each row when (old.state <> 'draft')
  execute function texts.published_stays('id');

select people.keep_signed('texts.amendment', 'old.decided_at is not null and new.decided_at is not null', 'author_id', 'signature'),
  people.keep_signed('texts.amendment', 'old.decided_at is not null and new.decided_at is not null', 'decided_by');
