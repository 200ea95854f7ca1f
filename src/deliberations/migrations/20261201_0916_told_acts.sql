-- An act of a council that everybody read is not taken away, dated back or changed without a word: its change is written once, at the instant of the
-- database, in the same transaction.
select platform.protect('deliberations.change', 'insert, select');
select platform.keep_instants('deliberations.change', 'at');
select platform.keep_instants('deliberations.deliberation', 'published_at');

create function deliberations.keep_told() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if platform.by_owner(tg_relid) then return case tg_op when 'DELETE' then old else new end; end if;
  if tg_op = 'DELETE' or new.published_at is distinct from old.published_at or new.created_at <> old.created_at then
    raise exception 'an act that was published stays' using errcode = 'check_violation', constraint = 'told_stays';
  end if;
  return new;
end $$;
create trigger told_stays before update or delete on deliberations.deliberation for each row when (old.published_at is not null)
  execute function deliberations.keep_told();

create function deliberations.change_is_told() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  changed text[];
begin
  if platform.by_owner(tg_relid) then return null; end if;
  select array_agg(case n.key when 'file_id' then 'file' else n.key end) into changed
  from jsonb_each(to_jsonb(new)) n
  where n.value is distinct from to_jsonb(old) -> n.key and n.key not in ('slug', 'year', 'version', 'changed_at', 'published_at', 'created_by', 'import_id', 'folded', 'words');
  if old.state = 'withdrawn' and new.state = 'withdrawn' then changed := array_remove(changed, 'file'); end if;
  if exists (
    select from unnest(changed) one where not exists (
      select from deliberations.change c where c.deliberation_id = new.id and c.public and c.at >= transaction_timestamp()
        and case when one in ('state', 'withdraw_reason') then c.act in ('withdrawn', 'restored', 'published') else one = any(c.fields) end)) then
    raise exception 'a change of a published act is told: %', changed using errcode = 'check_violation', constraint = 'change_is_told';
  end if;
  return null;
end $$;
create constraint trigger change_is_told after update on deliberations.deliberation deferrable initially deferred for each row
  when (old.published_at is not null) execute function deliberations.change_is_told();
