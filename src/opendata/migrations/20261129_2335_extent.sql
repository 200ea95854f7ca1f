-- Where the rows of a copy lie, kept with it: of a large dataset each question read every row.
alter table opendata.collection add column extent double precision[], add column extent_of integer,
  add check (cardinality(extent) in (0, 4)), add check ((extent is null) = (extent_of is null));
comment on column opendata.collection.extent is 'West, south, east, north of all points, in degrees; empty where there are none.';
comment on column opendata.collection.extent_of is 'The version of the copy that it is of.';
