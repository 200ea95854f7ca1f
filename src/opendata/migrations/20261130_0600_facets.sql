-- Rows of a large published dataset are found by some of its columns at once: their values stand beside the rows, each in an index that is there
-- before any dataset is. Nothing is indexed while the house runs, and no name of a column is ever part of a statement.
alter table opendata.record
  add column facet_1 jsonb, add column facet_2 jsonb, add column facet_3 jsonb, add column facet_4 jsonb,
  add constraint record_facets check (row is not null or num_nonnulls(facet_1, facet_2, facet_3, facet_4) = 0);
create index record_facet_1 on opendata.record (collection, facet_1, key) where row is not null and facet_1 is not null;
create index record_facet_2 on opendata.record (collection, facet_2, key) where row is not null and facet_2 is not null;
create index record_facet_3 on opendata.record (collection, facet_3, key) where row is not null and facet_3 is not null;
create index record_facet_4 on opendata.record (collection, facet_4, key) where row is not null and facet_4 is not null;

alter table opendata.collection
  add column facets text[] not null default '{}' check (cardinality(facets) <= 4 and array_position(facets, null) is null),
  add column rows integer check (rows >= 0);
comment on column opendata.collection.facets is 'Which columns the facets of its rows are, in their order. Changes with its version only.';
comment on column opendata.collection.rows is 'How many rows it has that were not taken away; null where nobody counted.';

create table opendata.facet_value (
  collection text not null references opendata.collection on delete cascade,
  field      text not null check (field <> ''),
  value      jsonb not null,
  rows       integer not null check (rows > 0),
  primary key (collection, field, value)
);
comment on table opendata.facet_value is 'How many rows have a value of a facet, where it takes long to count them. The others are counted when somebody asks.';
