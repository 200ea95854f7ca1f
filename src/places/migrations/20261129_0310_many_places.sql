-- The stems of a list of terms, each of which was stemmed once.
create aggregate places.joined(tsvector) (sfunc = tsvector_concat, stype = tsvector, initcond = '');

-- Versions of places are kept for all rows of a statement at once, from the columns that figures depend on: a row as JSON has its search words too.
create function places.keep_place_versions() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    insert into places.row_version (of_table, row_key, content) select 'place', id::text, null from was order by id;
  elsif tg_op = 'INSERT' then
    insert into places.row_version (of_table, row_key, content)
    select 'place', n.id::text, jsonb_build_object('id', n.id, 'status', n.status, 'stage', n.stage, 'commune_code', n.commune_code, 'target_group', n.target_group, 'services', n.services, 'desks', n.desks, 'capacity', n.capacity,
      'known_on', n.known_on, 'longitude', n.longitude, 'latitude', n.latitude, 'created_at', n.created_at, 'typologies', n.typologies) from became n order by n.id;
  else
    insert into places.row_version (of_table, row_key, content)
    select 'place', w.id::text, null from was w where not exists (select from became n where n.id = w.id) order by w.id;
    insert into places.row_version (of_table, row_key, content)
    select 'place', n.id::text, n.content
    from (select n.id, jsonb_build_object('id', n.id, 'status', n.status, 'stage', n.stage, 'commune_code', n.commune_code, 'target_group', n.target_group, 'services', n.services, 'desks', n.desks, 'capacity', n.capacity,
      'known_on', n.known_on, 'longitude', n.longitude, 'latitude', n.latitude, 'created_at', n.created_at, 'typologies', n.typologies) as content from became n) n
    left join (select w.id, jsonb_build_object('id', w.id, 'status', w.status, 'stage', w.stage, 'commune_code', w.commune_code, 'target_group', w.target_group, 'services', w.services, 'desks', w.desks, 'capacity', w.capacity,
      'known_on', w.known_on, 'longitude', w.longitude, 'latitude', w.latitude, 'created_at', w.created_at, 'typologies', w.typologies) as content from was w) w using (id)
    where w.content is distinct from n.content
    order by n.id;
  end if;
  return null;
end $$;
drop trigger place_version on places.place;
create trigger place_version_insert after insert on places.place referencing new table as became for each statement execute function places.keep_place_versions();
create trigger place_version_delete after delete on places.place referencing old table as was for each statement execute function places.keep_place_versions();
create trigger place_version_update after update on places.place referencing old table as was new table as became
  for each statement execute function places.keep_place_versions();
