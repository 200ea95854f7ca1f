create table governance.since (
  indicator   text not null,
  day         date not null,
  part_kind   text not null check (part_kind in ('metropolis', 'commune', 'zone')),
  part_id     text not null default '',
  value       double precision,
  of_value    double precision,
  measured_at timestamptz not null default now(),
  primary key (indicator, day, part_kind, part_id),
  check ((part_kind = 'metropolis') = (part_id = ''))
);
comment on table governance.since is 'What indicators were on the days from which targets count, by what is known now: today''s figure less this one is what came since. A place of 2018 that is suspended today leaves both.';
comment on column governance.target.counted_from is 'Only what came after this day counts: what is known now of that day is subtracted (governance.since). Null: the value as it stands.';
