create schema invitations;

create table invitations.import_run (
  id          uuid primary key default gen_random_uuid(),
  reason      text not null check (length(reason) between 5 and 500),
  task_id     uuid,
  trial_id    uuid unique references invitations.import_run on delete set null,
  file_id     uuid,
  file_name   text not null check (length(file_name) between 1 and 120),
  dry_run     boolean not null,
  started_by  uuid references people.person on delete set null,
  started_at  timestamptz not null default now(),
  finished_at timestamptz,
  refusal     text,
  report      jsonb,
  check ((report is not null or refusal is not null) = (finished_at is not null)),
  check (trial_id is null or not dry_run)
);
comment on table invitations.import_run is 'Files of people to be invited: who sent one, when, and what came of it.';
create index import_run_starter on invitations.import_run (started_by, started_at desc);

create table invitations.invitation (
  id           uuid primary key default gen_random_uuid(),
  email        text not null check (email = lower(email) and length(email) <= 254),
  name         text not null default '' check (length(name) <= 120),
  role         text not null check (role ~ '^[a-z_]+$'),
  scope_kind   text not null check (scope_kind in ('metropolis', 'commune', 'place', 'structure', 'network')),
  scope_id     text check ((scope_id is null) = (scope_kind in ('metropolis', 'network'))),
  commune_code char(5) references territory.commune,
  reason       text not null check (length(reason) between 5 and 500),
  role_ends_at timestamptz,
  locale       text not null check (locale in ('fr', 'en', 'nl')),
  state        text not null default 'open' check (state in ('open', 'accepted', 'declined', 'withdrawn', 'expired', 'void')),
  why_void     text check (why_void in ('inviter', 'scope')),
  invited_by   uuid references people.person on delete set null,
  import_id    uuid references invitations.import_run on delete set null,
  invited_at   timestamptz not null default now(),
  sent_at      timestamptz not null default now(),
  letters      smallint not null default 1 check (letters between 1 and 4),
  expires_at   timestamptz not null check (expires_at > sent_at),
  closed_at    timestamptz,
  person_id    uuid references people.person on delete set null,
  check ((state = 'open') = (closed_at is null)),
  check ((state = 'void') = (why_void is not null)),
  check (person_id is null or state in ('accepted', 'declined'))
);
comment on table invitations.invitation is 'Somebody is asked by mail to hold a role. It gives nothing until the account of that very address says yes.';
comment on column invitations.invitation.commune_code is 'Where the thing of the scope stands: which agents may see and end it.';
comment on column invitations.invitation.why_void is 'The inviter may not give this role any more, or what it was for is gone.';
comment on column invitations.invitation.invited_by is 'Who answers for it: whoever wrote the last letter. Their right is asked again when it is accepted.';
create unique index invitation_once on invitations.invitation (email, role, scope_kind, scope_id) nulls not distinct where state = 'open';
create index invitation_sent on invitations.invitation (sent_at desc);
create index invitation_inviter on invitations.invitation (invited_by);
create index invitation_import on invitations.invitation (import_id);
create index invitation_person on invitations.invitation (person_id);
create index invitation_open on invitations.invitation (expires_at) where state = 'open';
create index invitation_closed on invitations.invitation (closed_at) where closed_at is not null;
create index invitation_commune on invitations.invitation (commune_code);
select platform.keep_on_one_line('invitations.invitation', one_line) from unnest(array['name', 'email']) one_line;
select platform.keep_on_one_line('invitations.import_run', 'file_name');

create table invitations.link (
  hash          bytea primary key check (length(hash) = 32),
  invitation_id uuid not null references invitations.invitation on delete cascade
);
comment on table invitations.link is 'SHA-256 of the random tokens that letters carry. A reminder carries another; both open the same page.';
create index link_invitation on invitations.link (invitation_id);
