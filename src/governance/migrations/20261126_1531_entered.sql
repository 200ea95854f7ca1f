create view governance.entered as
  select 'manual.' || s.slug as indicator, v.day, v.part_kind, v.part_id, v.value, case when s.unit = 'share' then 1::double precision end as of_value
  from governance.series_value v join governance.series s on s.id = v.series_id where not s.persons;
comment on view governance.entered is 'What was entered, day by day. A share is kept over one. Of persons, only what was published is kept, in governance.snapshot.';

create or replace view governance.kept as
  select indicator, day, part_kind, part_id, value, of_value from governance.snapshot
  union all
  select indicator, day, part_kind, part_id, value, of_value from governance.entered;
