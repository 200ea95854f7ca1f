-- When a merged row was last touched may be said anew (the demo's story does): what it tells may not.
create or replace function places.refuse_merged() returns trigger language plpgsql as $$
begin
  -- known_on is computed after this trigger.
  if to_jsonb(new) - 'updated_at' - 'known_on' is distinct from to_jsonb(old) - 'updated_at' - 'known_on'
    and exists (select from places.merge where gone_id = old.id and undone_at is null) then
    raise exception 'the place % was merged into another one', old.slug using errcode = 'PL001';
  end if;
  return new;
end $$;
