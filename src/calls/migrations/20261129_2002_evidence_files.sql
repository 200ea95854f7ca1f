create table calls.evidence_file (
  id            uuid primary key default gen_random_uuid(),
  instalment_id uuid not null references calls.instalment on delete cascade,
  file_id       uuid not null,
  name          text not null check (length(name) between 1 and 200),
  bytes         bigint not null check (bytes > 0),
  sha256        text not null check (length(sha256) = 64),
  by            uuid references people.person on delete set null,
  at            timestamptz not null default now()
);
comment on table calls.evidence_file is 'An invoice, a report, a photograph that an author shows for an instalment.';
create index evidence_file_instalment on calls.evidence_file (instalment_id);
select platform.keep_on_one_line('calls.evidence_file', 'name');

create or replace function calls.drop_file() returns trigger language plpgsql as $$
begin
  insert into calls.dropped_file (file_id)
  select old.file_id where not exists (select from calls.document d where d.file_id = old.file_id)
    and not exists (select from calls.evidence_file e where e.file_id = old.file_id)
  on conflict do nothing;
  return null;
end $$;
create trigger evidence_gone after delete on calls.evidence_file for each row execute function calls.drop_file();

-- Nothing is added to what was accepted.
create function calls.keep_evidence() returns trigger language plpgsql as $$
begin
  if exists (select from calls.instalment i where i.id = new.instalment_id and i.state in ('proposed', 'paid')) then
    raise exception 'evidence that was accepted does not change' using errcode = 'check_violation', constraint = 'evidence_is_kept';
  end if;
  return new;
end $$;
create trigger evidence_is_kept before insert on calls.evidence_file for each row execute function calls.keep_evidence();

create table calls.amendment (
  application_id uuid not null references calls.agreement on delete cascade,
  number         smallint not null check (number >= 1),
  words          text not null check (length(words) between 3 and 2000),
  signed_on      date not null,
  signed_for     text not null check (length(signed_for) between 2 and 160),
  before         jsonb not null,
  after          jsonb not null,
  noted_by       uuid references people.person on delete set null,
  noted_at       timestamptz not null default clock_timestamp(),
  primary key (application_id, number)
);
comment on table calls.amendment is 'What was signed after an agreement: instalments that were still to come, as they stood and as they stand.';
comment on column calls.amendment.before is '[{"label": "Solde", "evidence": "invoices", "dueOn": "2027-06-01", "cents": 600000}].';

create table calls.report (
  application_id uuid not null references calls.agreement on delete cascade,
  kind           text not null check (kind in ('midterm', 'final')),
  due_on         date not null,
  words          text check (length(words) between 20 and 5000),
  spent_cents    bigint check (spent_cents >= 0),
  shown_by       uuid references people.person on delete set null,
  shown_at       timestamptz,
  reason         text check (length(reason) between 3 and 1000),
  accepted_at    timestamptz,
  checked_by     uuid references people.person on delete set null,
  primary key (application_id, kind),
  check ((words is null) = (shown_at is null) and (words is null) = (spent_cents is null)),
  constraint accepted_once_shown check (accepted_at is null or shown_at is not null)
);
comment on table calls.report is 'What whoever was granted aid tells of it half-way and at the end: what was done, what was spent. Not accepted and beyond its day it is late, and nothing more is paid.';

create table calls.reminder (
  application_id uuid not null references calls.agreement on delete cascade,
  about          text not null check (length(about) between 1 and 60),
  due_on         date not null,
  late           boolean not null,
  at             timestamptz not null default now(),
  primary key (application_id, about, due_on, late)
);
comment on table calls.reminder is 'That authors were reminded of a report or of evidence: once before its day, once after.';
