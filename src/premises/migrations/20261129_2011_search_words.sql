-- What an offer is searched by is kept in its row: its title, its text, where it is, and how people call what they look for, whatever the title says.
alter table premises.offer
  add column folded text not null generated always as (platform.fold(title)) stored,
  add column words tsvector not null default '';
comment on column premises.offer.words is 'Its title, text, uses, address and place, kept by triggers. An index finds it.';

create function premises.called(uses text[]) returns text language sql immutable as $$
  select string_agg(case one
    when 'office' then 'bureau bureaux coworking' when 'workshop' then 'atelier' when 'shop' then 'boutique commerce magasin'
    when 'storage' then 'stockage entrepôt réserve' when 'class' then 'salle réunion formation cours' when 'care' then 'cabinet soins'
    when 'kitchen' then 'cuisine laboratoire' when 'stage' then 'salle répétition spectacle danse' end, ' ')
  from unnest(uses) one
$$;
create function premises.keep_words() returns trigger language plpgsql as $$
begin
  new.words := setweight(to_tsvector('french', platform.fold(new.title)), 'A')
    || to_tsvector('french', platform.fold(concat_ws(' ', new.about, new.address, premises.called(new.uses), 'local locaux louer location loyer m2',
      (select concat_ws(' ', p.name, p.address) from places.place p where p.id = new.place_id))));
  return new;
end $$;
create trigger offer_words before insert or update of title, about, address, uses, place_id, words on premises.offer
  for each row execute function premises.keep_words();

create function premises.follow_place() returns trigger language plpgsql as $$
begin
  update premises.offer set place_id = new.id where place_id = new.id;
  return null;
end $$;
create trigger premises_at_place after update of name, address on places.place
  for each row when ((old.name, old.address) is distinct from (new.name, new.address)) execute function premises.follow_place();

update premises.offer set words = '';
create index offer_words on premises.offer using gin (words);
create index offer_folded on premises.offer using gin (folded gin_trgm_ops);
