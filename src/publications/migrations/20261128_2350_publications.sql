create schema publications;

-- A page or a news item that the house writes.
create table publications.piece (
  id uuid primary key default gen_random_uuid(),
  kind text not null check (kind in ('page', 'news')),
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
  in_footer boolean not null default false check (not in_footer or kind = 'page'),
  draft_version integer not null default 1 check (draft_version > 0),
  withdrawn_at timestamptz,
  created_at timestamptz not null default now(),
  created_by uuid references people.person,
  unique (kind, slug)
);
comment on column publications.piece.draft_version is 'Raised each time that the draft is written: who writes from an older one is told.';
create index piece_creator on publications.piece (created_by);

-- What was published. Of those whose moment has come, the last one is read. Nothing is changed or taken away.
create table publications.edition (
  piece_id uuid not null references publications.piece,
  number integer not null check (number > 0),
  appears_at timestamptz not null,
  file_id uuid references platform.file,
  picture_width integer check (picture_width > 0),
  picture_height integer check (picture_height > 0),
  picture_alt text check (length(picture_alt) between 2 and 300),
  published_at timestamptz not null default now(),
  published_by uuid references people.person,
  primary key (piece_id, number),
  check ((file_id is null) = (picture_alt is null) and (file_id is null) = (picture_width is null) and (file_id is null) = (picture_height is null))
);
create index edition_publisher on publications.edition (published_by);
create index edition_file on publications.edition (file_id);
select platform.keep_on_one_line('publications.edition', 'picture_alt');

-- Number 0 is the draft.
create table publications.words (
  piece_id uuid not null references publications.piece,
  number integer not null check (number >= 0),
  locale text not null check (locale in ('fr', 'en', 'nl')),
  title text not null check (length(title) between 3 and 120),
  lead text not null check (length(lead) between 3 and 300),
  body text not null check (length(body) between 1 and 30000),
  primary key (piece_id, number, locale)
);
comment on column publications.words.body is 'Markdown.';
select platform.keep_on_one_line('publications.words', one_line) from unnest(array['title', 'lead']) one_line;

create function publications.keep_edition() returns trigger language plpgsql as $$ begin
  raise exception 'what was published stays' using errcode = '23001', constraint = 'append_only';
end $$;
create trigger edition_stays before update or delete or truncate on publications.edition for each statement execute function publications.keep_edition();
create trigger words_stay before update or delete on publications.words for each row when (old.number > 0) execute function publications.keep_edition();
