-- An index of an expression finds by it, but to rank what it found, and to compare a slip of the keyboard, the texts were read again.
drop index deliberations.deliberation_words;
alter table deliberations.deliberation
  add column folded text not null generated always as (platform.fold(title)) stored,
  add column words tsvector not null generated always as (
    setweight(to_tsvector('french', platform.fold(number || ' ' || title)), 'A') || to_tsvector('french', platform.fold(decides || ' ' || body))) stored;
create index deliberation_words on deliberations.deliberation using gin (words);
create index deliberation_folded on deliberations.deliberation using gin (folded gin_trgm_ops);
