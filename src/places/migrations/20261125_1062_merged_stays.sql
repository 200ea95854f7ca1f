-- Whoever reached a record just before it was merged must not write to a row that nobody sees any more.
create function places.refuse_merged() returns trigger language plpgsql as $$
begin
  if exists (select from places.merge where gone_id = old.id and undone_at is null) then
    raise exception 'the place % was merged into another one', old.slug using errcode = 'PL001';
  end if;
  return new;
end $$;
create trigger place_merged before update on places.place for each row when (old.status = 'merged') execute function places.refuse_merged();
