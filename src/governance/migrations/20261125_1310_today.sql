create table governance.today (
  indicator   text not null,
  part_kind   text not null check (part_kind in ('metropolis', 'commune', 'zone')),
  part_id     text not null default '',
  value       double precision,
  of_value    double precision,
  measured_at timestamptz not null default now(),
  primary key (indicator, part_kind, part_id)
);
comment on table governance.today is 'Each offered indicator as it stands now: measured again when a room says that something happened, and every hour. Dashboards read it.';
