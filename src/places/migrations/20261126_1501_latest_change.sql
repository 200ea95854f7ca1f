-- When the directory last changed is asked by the catalogue and by each feed.
create index place_updated on places.place (updated_at desc) where status = 'published';
