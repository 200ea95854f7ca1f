alter table governance.series
  add column counted     text not null default '' check (length(counted) <= 60),
  add column reliability text not null default 'entered' check (reliability in ('official', 'entered', 'estimated')),
  add column demo        boolean not null default false;
comment on column governance.series.counted is 'What is counted, for the figure''s line: "emplois". Empty: the unit says it.';
comment on column governance.series.reliability is 'Published by an authority, entered by hand by staff, or estimated.';

alter table governance.series_value add column reason text check (length(reason) between 1 and 500);
comment on column governance.series_value.reason is 'Why it replaced another value; null for the first of its day.';
comment on column governance.series_value.value is 'Euros are cents; a share is from 0 to 1.';

create table governance.series_value_past (
  id          bigint generated always as identity primary key,
  series_id   uuid not null references governance.series on delete cascade,
  day         date not null,
  part_kind   text not null check (part_kind in ('metropolis', 'commune', 'zone')),
  part_id     text not null default '',
  value       double precision not null,
  source      text not null,
  entered_at  timestamptz not null,
  replaced_at timestamptz not null default now(),
  replaced_by uuid references people.person on delete set null,
  reason      text not null check (length(reason) between 1 and 500)
);
comment on table governance.series_value_past is 'What a corrected value was before, and why it was corrected: nothing that was said disappears.';
create index series_value_past_series on governance.series_value_past (series_id, day);

alter table governance.today add column as_of date;
comment on column governance.today.as_of is 'The day that an entered value is of, when it is not the day of the measure.';

create view governance.kept as
  select indicator, day, part_kind, part_id, value, of_value from governance.snapshot
  union all
  select 'manual.' || s.slug, v.day, v.part_kind, v.part_id, v.value, case when s.unit = 'share' then 1::double precision end
  from governance.series_value v join governance.series s on s.id = v.series_id;
comment on view governance.kept is 'What figures were, day by day: snapshots of what rooms offer, and what was entered. A share that was entered is kept over one.';
