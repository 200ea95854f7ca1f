-- What is booked is found by its name, its text, its kind in people's words, and its place: kept in its row, not read of all in the moment of the search.
alter table bookings.resource
  add column folded text not null generated always as (platform.fold(name)) stored,
  add column words tsvector not null default '';
comment on column bookings.resource.words is 'Its name, text, kind and place, kept by triggers. An index finds it.';

create function bookings.keep_words() returns trigger language plpgsql as $$
begin
  new.words := setweight(to_tsvector('french', platform.fold(new.name)), 'A')
    || to_tsvector('french', platform.fold(concat_ws(' ', new.about, (select p.name from places.place p where p.id = new.place_id), 'réserver réservation',
      case new.kind when 'room' then 'salle réunion' when 'desk' then 'bureau poste coworking' when 'machine' then 'machine atelier'
        when 'equipment' then 'matériel prêt' else 'rendez-vous aide conseiller' end)));
  return new;
end $$;
create trigger resource_words before insert or update of name, about, kind, place_id, words on bookings.resource
  for each row execute function bookings.keep_words();

create function bookings.follow_place_name() returns trigger language plpgsql as $$
begin
  update bookings.resource set place_id = new.id where place_id = new.id;
  return null;
end $$;
create trigger bookings_at_place after update of name on places.place
  for each row when (old.name is distinct from new.name) execute function bookings.follow_place_name();

update bookings.resource set words = '';
create index resource_words on bookings.resource using gin (words);
create index resource_folded on bookings.resource using gin (folded gin_trgm_ops);
