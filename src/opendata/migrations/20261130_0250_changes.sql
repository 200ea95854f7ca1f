-- Row by row, what each version changed of the one before.
create table opendata.edition_change (
  dataset  text not null,
  number   integer not null,
  kind     text not null check (kind in ('added', 'changed', 'removed')),
  place    integer not null check (place >= 0),
  key      text not null,
  before   jsonb check (jsonb_typeof(before) = 'object'),
  after    jsonb check (jsonb_typeof(after) = 'object'),
  primary key (dataset, number, key),
  foreign key (dataset, number) references opendata.edition on delete cascade,
  check ((kind = 'added') = (before is null)),
  check ((kind = 'removed') = (after is null)),
  check (before is null or after is null or before <> after)
);
create index edition_change_order on opendata.edition_change (dataset, number, kind, place, key);
comment on table opendata.edition_change is 'A row that a published version added, changed or removed, as it was and as it became. The first version of a dataset, which added all, has none.';
comment on column opendata.edition_change.place is 'Its line in the file of the version; of a row that is gone, in the one before.';

create trigger change_stays before update on opendata.edition_change for each row execute function opendata.keep_edition();
