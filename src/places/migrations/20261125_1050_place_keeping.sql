-- A place that was proposed and is not taken into the directory keeps its row: its proposer reads why.
alter table places.place
  drop constraint place_status_check,
  add constraint place_status_check check (status in ('proposed', 'published', 'suspended', 'refused')),
  add column status_reason text check (length(status_reason) between 1 and 1000),
  add constraint place_status_reason check (status <> 'refused' or status_reason is not null);
comment on column places.place.status_reason is 'Why it is suspended or refused: readers of its page are told.';

alter table places.photo
  add column small_file_id uuid,
  add column width integer check (width > 0),
  add column height integer check (height > 0),
  add column credit text check (length(credit) <= 120),
  add column added_by uuid references people.person on delete set null,
  add column added_at timestamptz not null default now(),
  add column removed_at timestamptz,
  add constraint photo_alt_length check (length(alt) <= 500);
comment on column places.photo.small_file_id is 'The same picture, small enough for a telephone.';
comment on column places.photo.removed_at is 'Not shown any more; can be put back for a month, then its files go.';
create index photo_removed on places.photo (removed_at) where removed_at is not null;

create table places.error_report (
  id           uuid primary key default gen_random_uuid(),
  place_id     uuid not null references places.place on delete cascade,
  subject      text not null check (subject in ('hours', 'address', 'contact', 'activities', 'accessibility', 'closed', 'photo', 'other')),
  wrong        text not null check (length(wrong) between 5 and 2000),
  suggested    text check (length(suggested) <= 2000),
  email        text check (length(email) <= 254),
  reporter_id  uuid references people.person on delete set null,
  locale       text not null check (locale in ('fr', 'en', 'nl')),
  state        text not null check (state in ('unconfirmed', 'held', 'open', 'forwarded', 'corrected', 'not_error', 'dropped')),
  token_hash   bytea unique,
  digest       bytea not null,
  created_at   timestamptz not null default now(),
  opened_at    timestamptz,
  forwarded_at timestamptz,
  answered_at  timestamptz,
  answered_by  uuid references people.person on delete set null,
  answer       text check (length(answer) <= 2000),
  check (state not in ('open', 'forwarded', 'corrected', 'not_error') or opened_at is not null),
  check ((state in ('corrected', 'not_error', 'dropped')) = (answered_at is not null)),
  check (state <> 'not_error' or answer is not null)
);
comment on table places.error_report is 'What readers say is wrong on a page, and what was answered. The address of whoever has no account goes once they have been answered.';
comment on column places.error_report.token_hash is 'SHA-256 of the link that confirms the address.';
comment on column places.error_report.digest is 'SHA-256 of the folded text: the same words about the same place wait only once.';
create unique index error_report_once on places.error_report (place_id, digest) where state in ('held', 'open', 'forwarded');
create unique index error_report_unconfirmed_once on places.error_report (place_id, digest, email) where state = 'unconfirmed';
create index error_report_place on places.error_report (place_id, opened_at desc);
create index error_report_waiting on places.error_report (opened_at) where state = 'open';
create index error_report_reporter on places.error_report (reporter_id) where reporter_id is not null;
