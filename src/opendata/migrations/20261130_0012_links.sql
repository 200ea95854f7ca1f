-- Datasets whose file stays where it is, and is read again each night.
alter table opendata.published add column link text check (link like 'https://%' and length(link) <= 500),
  add column link_print text check (link_print ~ '^[0-9a-f]{64}$'),
  add column link_fault text check (link_fault in ('address', 'private', 'unreachable', 'answer', 'large', 'slow', 'format')),
  add column link_read_at timestamptz,
  add check (link is not null or (link_print is null and link_fault is null and link_read_at is null));
select platform.keep_on_one_line('opendata.published', 'link');
comment on column opendata.published.link is 'Where its file was fetched; null when it was sent.';
comment on column opendata.published.link_print is 'SHA-256 of what was there when it was last read: the same is no new version.';
comment on column opendata.published.link_fault is 'Why it could not be read the last time.';
