-- What is told three years after an agreement: whether the activity goes on, and how many jobs it made.
alter table calls.report drop constraint report_kind_check;
alter table calls.report add constraint report_kind_check check (kind in ('midterm', 'final', 'three_years'));
alter table calls.report add column job_tenths integer check (job_tenths between 0 and 100000), add column active boolean,
  add constraint told_after_three_years check ((active is not null) = (kind = 'three_years' and shown_at is not null)),
  add constraint jobs_at_the_end check (job_tenths is null or (kind <> 'midterm' and shown_at is not null));
comment on column calls.report.job_tenths is 'Tenths of full-time jobs that the project made and that exist on that day; null: not told.';
comment on column calls.report.active is 'Of a report after three years: whether the activity goes on.';
