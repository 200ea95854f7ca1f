-- The search of the whole house finds structures by their words, stemmed, and by what resembles them.
create index structure_words on people.structure using gin (to_tsvector('french', platform.fold(name)));
create index structure_folded on people.structure using gin (platform.fold(name) gin_trgm_ops);
