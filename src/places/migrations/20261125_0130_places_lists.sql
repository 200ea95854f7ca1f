-- What the directory lists, in its usual order; counted without reading the rows.
create index place_listed on places.place (name collate "fr-x-icu", id) where status = 'published' and stage <> 'closed';
create index place_listed_commune on places.place (commune_code) where status = 'published' and stage <> 'closed';
create index place_point on places.place (longitude, latitude) where status = 'published';

-- Ranking by words reads this column of every match: beside the row rather than in a table of its own, it takes a third of the time.
alter table places.place alter column search set storage main;

-- What is open at a moment is counted from this index alone.
create index place_open_hours on places.place (hours) include (id, stage) where status = 'published' and stage in ('opening', 'rooted');
