create table calls.agreement (
  application_id uuid primary key references calls.decision on delete cascade,
  number         text not null check (length(number) between 2 and 60),
  signed_on      date not null,
  signed_for     text not null check (length(signed_for) between 2 and 160),
  noted_by       uuid references people.person on delete set null,
  noted_at       timestamptz not null default now()
);
comment on table calls.agreement is 'The agreement on what was granted: signed, its money is committed.';

create table calls.instalment (
  id             uuid primary key default gen_random_uuid(),
  application_id uuid not null references calls.agreement on delete cascade,
  position       smallint not null check (position between 1 and 20),
  label          text not null check (length(label) between 2 and 120),
  evidence       text not null check (evidence in ('none', 'report', 'invoices', 'opening')),
  due_on         date not null,
  cents          bigint not null check (cents > 0),
  deducted       bigint not null default 0,
  state          text not null default 'planned' check (state in ('planned', 'shown', 'proposed', 'paid')),
  words          text check (length(words) between 3 and 3000),
  shown_by       uuid references people.person on delete set null,
  shown_at       timestamptz,
  reason         text check (length(reason) between 3 and 1000),
  checked_by     uuid references people.person on delete set null,
  paid_on        date,
  unique (application_id, position),
  constraint deduction_fits check (deducted between 0 and cents),
  check (deducted = 0 or reason is not null),
  check (state <> 'paid' or paid_on is not null),
  constraint evidence_first check (evidence = 'none' or state = 'planned' or words is not null)
);
comment on table calls.instalment is 'A part of what was granted, paid once its evidence was shown and checked.';

create table calls.recovery (
  id             uuid primary key default gen_random_uuid(),
  application_id uuid not null references calls.agreement on delete cascade,
  cents          bigint not null check (cents > 0),
  reason         text not null check (length(reason) between 3 and 1000),
  asked_by       uuid references people.person on delete set null,
  asked_on       date not null,
  settled_on     date
);
comment on table calls.recovery is 'What must be given back of what was paid; settled, it is no longer paid from the envelope.';
select platform.keep_on_one_line('calls.instalment', 'label');
