-- An index of an expression finds by it, but to rank what it found, and to compare a slip of the keyboard, the texts were read again.
drop index inquiries.publication_words;
alter table inquiries.publication
  add column folded text not null generated always as (platform.fold(title)) stored,
  add column words tsvector not null generated always as (
    setweight(to_tsvector('french', platform.fold(title)), 'A') || to_tsvector('french', platform.fold(question || ' ' || body))) stored;
create index publication_words on inquiries.publication using gin (words);
create index publication_folded on inquiries.publication using gin (folded gin_trgm_ops);
