create table governance.published (
  indicator text not null,
  part_kind text not null check (part_kind in ('metropolis', 'commune', 'zone')),
  part_id   text not null default '',
  value     double precision not null,
  of_value  double precision,
  at        timestamptz not null default now(),
  unique nulls not distinct (indicator, part_kind, part_id, value, of_value)
);
comment on table governance.published is 'Every amount of persons that was ever shown, also for an hour: another one of the same part never differs from it by one to four.';
