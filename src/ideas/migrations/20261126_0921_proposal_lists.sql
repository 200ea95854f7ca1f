-- Filters, counts by commune, the random order and distances of a list read this index alone: 1.7 ms for 9,000 of 10,000.
create index proposal_facets on participation.proposal (process_id, commune_code)
  include (id, state, category_id, author_kind, shuffle, latitude, longitude) where state not in ('withdrawn', 'merged');
