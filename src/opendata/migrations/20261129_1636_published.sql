-- Datasets that agents publish: what they say of each, each version that was sent, and the rows of one that waits.
create table opendata.published (
  id           text primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(id) <= 80),
  title        text not null check (length(title) between 3 and 150),
  description  text not null check (length(description) between 10 and 3000),
  keywords     text[] not null default '{}' check (cardinality(keywords) <= 12),
  theme        text not null check (theme in ('REGI', 'GOVE', 'SOCI', 'EDUC', 'TECH', 'ECON', 'TRAN')),
  refresh      text not null check (refresh in ('DAILY', 'WEEKLY', 'MONTHLY', 'QUARTERLY', 'ANNUAL', 'IRREG', 'NEVER')),
  licence      text not null check (licence in ('lo-2.0', 'odbl-1.0')),
  commune_code char(5) references territory.commune,
  source_title text check (length(source_title) between 2 and 150),
  source_href  text check (source_href ~ '^https?://' and length(source_href) <= 500),
  columns      jsonb not null default '{}' check (jsonb_typeof(columns) = 'object'),
  schema       jsonb check (jsonb_typeof(schema) = 'object'),
  revision     integer not null default 1 check (revision > 0),
  current      integer,
  withdrawn_at timestamptz,
  changed_at   timestamptz,
  created_at   timestamptz not null default now(),
  created_by   uuid references people.person,
  check ((source_title is null) = (source_href is null)),
  check ((current is null) = (changed_at is null))
);
create index published_commune on opendata.published (commune_code);
create index published_creator on opendata.published (created_by);
select platform.keep_on_one_line('opendata.published', one_line) from unnest(array['title', 'source_title', 'source_href']) one_line;
comment on table opendata.published is 'A dataset of the metropolis (no commune) or of a commune, as an agent described it. It stands in the catalogue while it has a current version and was not withdrawn.';
comment on column opendata.published.columns is 'By the name of a column: what an agent said of it. `type`: read as; `says`: what it holds; `out`: not published; `allowed`: why it is published although it leads to persons.';
comment on column opendata.published.schema is 'A Table Schema that each version is checked against.';
comment on column opendata.published.revision is 'Raised each time that the description is written: who writes from an older one is told.';

create table opendata.edition (
  dataset        text not null references opendata.published on delete cascade,
  number         integer not null check (number > 0),
  kind           text not null check (kind in ('csv', 'workbook', 'geojson')),
  file_id        uuid references platform.file,
  file_name      text not null check (length(file_name) between 1 and 120),
  encoding       text check (encoding in ('utf-8', 'utf-16le', 'utf-16be', 'windows-1252')),
  sent_at        timestamptz not null default clock_timestamp(),
  sent_by        uuid references people.person,
  task_id        uuid,
  read_at        timestamptz,
  refusal        text check (refusal in ('empty', 'broken', 'columns', 'format', 'encoding', 'duplicates')),
  report         jsonb check (jsonb_typeof(report) = 'object'),
  discarded_at   timestamptz,
  published_at   timestamptz,
  published_by   uuid references people.person,
  rows           integer check (rows >= 0),
  fields         jsonb check (jsonb_typeof(fields) = 'array'),
  diff           jsonb check (jsonb_typeof(diff) = 'object'),
  public_file_id uuid references platform.file,
  sha256         text check (sha256 ~ '^[0-9a-f]{64}$'),
  bytes          integer check (bytes > 0),
  primary key (dataset, number),
  check (refusal is null or report is null),
  check (published_at is null or (report is not null and fields is not null and public_file_id is not null and discarded_at is null)),
  check ((published_at is null) = (public_file_id is null) and (public_file_id is null) = (sha256 is null) and (sha256 is null) = (bytes is null))
);
create unique index edition_waiting on opendata.edition (dataset) where published_at is null and discarded_at is null;
create index edition_sender on opendata.edition (sent_by);
create index edition_publisher on opendata.edition (published_by);
create index edition_file on opendata.edition (file_id);
create index edition_public_file on opendata.edition (public_file_id);
select platform.keep_on_one_line('opendata.edition', 'file_name');
comment on table opendata.edition is 'A version of a dataset: a file that was sent, what was read in it, and, once it is published, the file that stays under its address.';
comment on column opendata.edition.report is 'What was understood of the file; cells that hold personal data are not in it.';
comment on column opendata.edition.fields is 'The columns as they were published with it: a Table Schema''s fields.';

alter table opendata.published add foreign key (id, current) references opendata.edition (dataset, number) deferrable initially deferred;

create table opendata.edition_row (
  dataset text not null,
  number  integer not null,
  line    integer not null check (line > 0),
  row     jsonb not null check (jsonb_typeof(row) = 'object'),
  primary key (dataset, number, line),
  foreign key (dataset, number) references opendata.edition on delete cascade
);
comment on table opendata.edition_row is 'The rows of a version that waits to be published, by their line in its file. Published, they are records; discarded, they are gone.';

-- Rows of a file keep its order.
alter table opendata.record add column position integer;
create index record_position on opendata.record (collection, position);

create function opendata.keep_edition() returns trigger language plpgsql as $$ begin
  raise exception 'a version that was published stays' using errcode = '23001', constraint = 'append_only';
end $$;
create trigger edition_stays before update on opendata.edition for each row
  when (old.published_at is not null and (new.sha256 is distinct from old.sha256 or new.public_file_id is distinct from old.public_file_id
    or new.published_at is distinct from old.published_at or new.number is distinct from old.number or new.fields is distinct from old.fields))
  execute function opendata.keep_edition();
