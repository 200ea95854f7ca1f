-- A version that was published is not deleted, nor what it changed: only what was never published goes with its draft.
create function opendata.version_stays() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if platform.by_owner(tg_relid) then return old; end if;
  raise exception 'a version that was published stays' using errcode = '23001', constraint = 'append_only';
end $$;
create trigger version_stays before delete on opendata.edition for each row when (old.published_at is not null) execute function opendata.version_stays();
create trigger version_stays before delete on opendata.edition_change for each row execute function opendata.version_stays();
