alter table governance.series add column persons boolean not null default false;
comment on column governance.series.persons is 'A count of persons: its rows are for staff, and what is published of it is protected as what rooms count.';

-- What is kept of a series of persons is what was published of it, in governance.snapshot.
create or replace view governance.kept as
  select indicator, day, part_kind, part_id, value, of_value from governance.snapshot
  union all
  select 'manual.' || s.slug, v.day, v.part_kind, v.part_id, v.value, case when s.unit = 'share' then 1::double precision end
  from governance.series_value v join governance.series s on s.id = v.series_id where not s.persons;
