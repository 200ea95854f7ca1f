-- What a meeting is searched by is kept in its row: its title, summary, agenda, where it is, who calls it, and its minutes once they are published.
alter table meetings.meeting
  add column folded text not null generated always as (platform.fold(title)) stored,
  add column words tsvector not null generated always as (
    setweight(to_tsvector('french', platform.fold(title)), 'A')
    || to_tsvector('french', platform.fold(summary || ' ' || agenda || ' ' || venue || ' ' || owner_service || ' ' || case when minutes_at is null then '' else minutes end)))
    stored;
create index meeting_words on meetings.meeting using gin (words);
create index meeting_folded on meetings.meeting using gin (folded gin_trgm_ops);
-- Stages ask for their own meetings: the home of each process that is open.
create index meeting_stage on meetings.meeting (stage_id) where stage_id is not null;
