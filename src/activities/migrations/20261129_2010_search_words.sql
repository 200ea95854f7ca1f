-- What services and activities are searched by is kept in their rows: read from their texts in the moment of the search, ten thousand took half a minute.
alter table activities.service
  add column folded text not null generated always as (platform.fold(title)) stored,
  add column words tsvector not null default '';
alter table activities.activity
  add column folded text not null generated always as (platform.fold(title)) stored,
  add column words tsvector not null default '';
comment on column activities.service.words is 'Its title, text and place, kept by triggers. An index finds it.';
comment on column activities.activity.words is 'Its title, text, audience and place, kept by triggers. An index finds it.';

create function activities.words_of(title text, body text, at uuid) returns tsvector language sql stable as $$
  select setweight(to_tsvector('french', platform.fold(title)), 'A')
    || to_tsvector('french', platform.fold(concat_ws(' ', body, (select p.name from places.place p where p.id = at))))
$$;
create function activities.keep_service_words() returns trigger language plpgsql as $$
begin
  new.words := activities.words_of(new.title, new.about, new.place_id);
  return new;
end $$;
create function activities.keep_activity_words() returns trigger language plpgsql as $$
begin
  new.words := activities.words_of(new.title, concat_ws(' ', new.about, new.audience), new.place_id);
  return new;
end $$;
create trigger service_words before insert or update of title, about, place_id, words on activities.service
  for each row execute function activities.keep_service_words();
create trigger activity_words before insert or update of title, about, audience, place_id, words on activities.activity
  for each row execute function activities.keep_activity_words();

-- Whoever gives a place another name, an import or a merge among them: what happens there is found by it.
create function activities.follow_place_name() returns trigger language plpgsql as $$
begin
  update activities.service set place_id = new.id where place_id = new.id;
  update activities.activity set place_id = new.id where place_id = new.id;
  return null;
end $$;
create trigger activities_at_place after update of name on places.place
  for each row when (old.name is distinct from new.name) execute function activities.follow_place_name();

update activities.service set words = '';
update activities.activity set words = '';
create index service_words on activities.service using gin (words);
create index service_folded on activities.service using gin (folded gin_trgm_ops);
create index activity_words on activities.activity using gin (words);
create index activity_folded on activities.activity using gin (folded gin_trgm_ops);
