-- A figure that was corrected stays beside the correction.
select platform.let_outlive('governance.series_value_past');

-- A strategy that promised something in any of its versions is not deleted: they stay readable.
create function governance.promised_stays() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if not platform.by_owner(tg_relid) and exists (
    select from governance.version v where v.strategy_id = old.id and v.content @? '$.priorities[*].objectives[*]') then
    raise exception 'what is decided stays: a strategy that promised something' using errcode = 'check_violation', constraint = 'decided_stays';
  end if;
  return old;
end $$;
create trigger promised_stays before delete on governance.strategy for each row execute function governance.promised_stays();
