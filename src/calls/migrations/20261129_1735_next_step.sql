create table calls.next_step (
  application_id uuid primary key references calls.application on delete cascade,
  words          text not null check (length(words) between 3 and 300),
  due_on         date not null,
  by             uuid references people.person on delete set null,
  at             timestamptz not null default now()
);
comment on table calls.next_step is 'What comes next for a project, until when: read by its authors and by the service. A project without one, without an agent or beyond its day is stuck.';
select platform.keep_on_one_line('calls.next_step', 'words');
