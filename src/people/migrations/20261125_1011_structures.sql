create table people.membership (
  structure_id uuid not null references people.structure on delete cascade,
  person_id    uuid not null references people.person on delete cascade,
  function     text not null default '' check (length(function) <= 120),
  since        timestamptz not null default now(),
  primary key (structure_id, person_id)
);
comment on table people.membership is 'Who belongs to a structure, and what they do there. A row follows the roles member and manager: a trigger keeps them in step.';
create index membership_person on people.membership (person_id);

create function people.follow_structure_roles() returns trigger language plpgsql as $$
begin
  if new.revoked_at is null then
    insert into people.membership (structure_id, person_id) values (new.scope_id::uuid, new.person_id) on conflict do nothing;
  elsif not exists (
    select from people.role_grant
    where person_id = new.person_id and scope_kind = 'structure' and scope_id = new.scope_id and role in ('member', 'manager') and revoked_at is null)
  then
    delete from people.membership where structure_id = new.scope_id::uuid and person_id = new.person_id;
  end if;
  return null;
end $$;

create trigger follow_structure_roles after insert or update of revoked_at on people.role_grant
  for each row when (new.scope_kind = 'structure' and new.role in ('member', 'manager')) execute function people.follow_structure_roles();

create table people.join_request (
  id           uuid primary key default gen_random_uuid(),
  structure_id uuid not null references people.structure on delete cascade,
  person_id    uuid not null references people.person on delete cascade,
  message      text not null default '' check (length(message) <= 600),
  asked_at     timestamptz not null default now(),
  answered_at  timestamptz,
  answered_by  uuid references people.person,
  accepted     boolean,
  check ((answered_at is null) = (accepted is null))
);
comment on table people.join_request is 'Somebody who asks to belong to a structure; a manager answers.';
create unique index join_request_once on people.join_request (structure_id, person_id) where answered_at is null;
create index join_request_person on people.join_request (person_id);

create table people.invitation (
  id           uuid primary key default gen_random_uuid(),
  structure_id uuid not null references people.structure on delete cascade,
  email        text not null check (email = lower(email) and length(email) <= 254),
  function     text not null default '' check (length(function) <= 120),
  locale       text not null default 'fr' check (locale in ('fr', 'en', 'nl')),
  token_hash   bytea not null unique,
  invited_by   uuid references people.person on delete set null,
  sent_at      timestamptz not null default now(),
  expires_at   timestamptz not null default now() + interval '30 days',
  used_at      timestamptz,
  used_by      uuid references people.person on delete set null,
  revoked_at   timestamptz,
  check (used_at is null or revoked_at is null)
);
comment on table people.invitation is 'A mail that opens a structure to whoever holds its link, once, for 30 days. Only the hash of the link is kept.';
create unique index invitation_once on people.invitation (structure_id, email) where used_at is null and revoked_at is null;
create index invitation_email on people.invitation (email);
