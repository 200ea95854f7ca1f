-- A title of which the address is taken gets a number behind it.
alter table publications.piece drop constraint piece_slug_check;
alter table publications.piece add constraint piece_slug_check check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 90);
