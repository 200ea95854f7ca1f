alter table governance.series
  add column version    integer not null default 1 check (version > 0),
  add column updated_at timestamptz not null default now();
update governance.series set updated_at = created_at;
comment on column governance.series.version is 'Moves with each correction of its words: a form made from an older version is asked again.';

-- A corrected title leaves the address as it was: the address alone does not keep titles apart any more.
create unique index series_title on governance.series (lower(title));

create table governance.series_import (
  id          bigint generated always as identity primary key,
  series_id   uuid not null references governance.series on delete cascade,
  file_name   text not null check (length(file_name) between 1 and 200),
  sha256      text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  kind        text not null check (kind in ('values', 'grants')),
  lines       integer not null check (lines > 0),
  imported_at timestamptz not null default now()
);
comment on table governance.series_import is 'A file from which values came: enough to find it at its source and to check that it is the same. Its content is not kept; who imported it is in the audit.';
comment on column governance.series_import.sha256 is 'Of the bytes of the file, in hexadecimal.';
comment on column governance.series_import.kind is 'Values line by line, or grants of the State, which name who receives them and are summed.';
comment on column governance.series_import.lines is 'How many lines the file had.';
create index series_import_series on governance.series_import (series_id);

alter table governance.series_value
  add column import_id bigint references governance.series_import,
  add column lines     integer check (lines > 0),
  add check ((import_id is null) = (lines is null));
comment on column governance.series_value.import_id is 'The file that it came from; null when it was entered by hand, or imported before files were remembered.';
comment on column governance.series_value.lines is 'How many lines of that file it sums.';

create table governance.offered (
  indicator   text primary key,
  title       text not null,
  definition  text not null,
  source      text not null,
  counted     text not null,
  unit        text not null check (unit in ('count', 'share', 'euros', 'days', 'number')),
  type        text not null check (type in ('input', 'output', 'outcome', 'impact')),
  reliability text not null check (reliability in ('counted', 'estimated')),
  persons     boolean not null,
  changed_at  timestamptz not null default now()
);
comment on table governance.offered is 'Indicators as rooms offer them, in French: what datasets say of figures. Written when the house opens; one that is offered no more stays, what was kept of it needs its unit.';

create view governance.definition as
  select indicator, title, definition, source, null::text as source_url, counted, unit, type, reliability, persons, changed_at from governance.offered
  union all
  select 'manual.' || slug, title, definition, source, source_url, counted, unit, type, reliability, persons, updated_at from governance.series;
comment on view governance.definition is 'What each figure is: those that rooms offer and those that are entered.';
