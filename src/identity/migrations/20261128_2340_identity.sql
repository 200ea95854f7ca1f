create schema identity;

-- How the house looks and what it calls itself. Nothing is changed or taken away: each publication is a version, the last one counts.
create table identity.version (
  version integer primary key check (version > 0),
  name text not null check (length(name) between 2 and 60),
  logo_file_id uuid references platform.file,
  logo_width integer check (logo_width > 0),
  logo_height integer check (logo_height > 0),
  logo_alt text check (length(logo_alt) between 2 and 120),
  light text check (light ~ '^#[0-9a-f]{6}$'),
  dark text check (dark ~ '^#[0-9a-f]{6}$'),
  headings text not null check (headings in ('texturina', 'atkinson')),
  roofs text not null check (roofs in ('flemish', 'plain', 'none')),
  languages text[] not null check (languages <@ array['fr', 'en', 'nl'] and 'fr' = any(languages)),
  home_order text[] not null default '{}' check (array_position(home_order, null) is null and cardinality(home_order) <= 40),
  home_hidden text[] not null default '{}' check (array_position(home_hidden, null) is null and cardinality(home_hidden) <= 40),
  note text not null check (length(note) between 3 and 300),
  published_at timestamptz not null default now(),
  published_by uuid references people.person,
  check ((light is null) = (dark is null)),
  check ((logo_file_id is null) = (logo_width is null) and (logo_file_id is null) = (logo_height is null)),
  check (logo_alt is null or logo_file_id is not null)
);
comment on column identity.version.light is 'The colour of links and buttons by day; null: the house''s own.';
comment on column identity.version.logo_alt is 'What the logo says, where it stands alone; null: the name stands beside it.';
comment on column identity.version.home_order is 'Keys of the parts of the home, those that come first.';
create index version_publisher on identity.version (published_by);
create index version_logo on identity.version (logo_file_id);
select platform.keep_on_one_line('identity.version', one_line) from unnest(array['name', 'logo_alt', 'note']) one_line;

-- What it says in each language. Null: the house's own words.
create table identity.words (
  version integer not null references identity.version,
  locale text not null check (locale in ('fr', 'en', 'nl')),
  tagline text check (length(tagline) between 2 and 120),
  motto text check (length(motto) between 2 and 160),
  heading text check (length(heading) between 2 and 120),
  lead text check (length(lead) between 2 and 400),
  closing text check (length(closing) between 2 and 600),
  primary key (version, locale)
);
comment on column identity.words.closing is 'Several lines at the foot of letters.';
select platform.keep_on_one_line('identity.words', one_line) from unnest(array['tagline', 'motto', 'heading', 'lead']) one_line;

create function identity.keep_version() returns trigger language plpgsql as $$ begin
  raise exception 'what was published stays' using errcode = '23001', constraint = 'append_only';
end $$;
create trigger version_stays before update or delete or truncate on identity.version for each statement execute function identity.keep_version();
create trigger words_stay before update or delete or truncate on identity.words for each statement execute function identity.keep_version();
