-- A line goes in without the cells that are wrong and that it can do without, unless the agent asked otherwise.
alter table places.import_run add column strict boolean not null default false;
comment on column places.import_run.strict is 'Whatever is wrong in a line refuses it.';
-- Tables that people keep, and the directory's own downloads.
alter table places.import_run drop constraint import_run_format_check,
  add constraint import_run_format_check check (format in
    ('mednum', 'france-services', 'inclusion-structures', 'inclusion-services', 'cget', 'geojson', 'table', 'directory', 'directory-map'));
