create schema people;

-- The first six tables are kept by better-auth (people/auth/auth.ts maps its names to ours).
create table people.person (
  id                 uuid primary key default gen_random_uuid(),
  name               text not null check (length(name) <= 120),
  email              text not null unique check (email = lower(email) and length(email) <= 254),
  email_verified     boolean not null default false,
  image              text,
  two_factor_enabled boolean default false,
  locale             text not null default 'fr' check (locale in ('fr', 'en', 'nl')),
  demo               boolean not null default false,
  erasure_asked_at   timestamptz,
  erased_at          timestamptz,
  created_at         timestamptz not null default now(),
  updated_at         timestamptz not null default now()
);
comment on table people.person is 'Who has an account. An erased person keeps the row, so that counts stay true, and nothing in it that tells who it was.';
comment on column people.person.erasure_asked_at is 'The account is closed from here; a job erases it 14 days later unless the person comes back.';
create index person_erasure on people.person (erasure_asked_at) where erasure_asked_at is not null and erased_at is null;

create table people.session (
  id               uuid primary key default gen_random_uuid(),
  person_id        uuid not null references people.person on delete cascade,
  token            text not null unique,
  expires_at       timestamptz not null,
  ip_address       text,
  user_agent       text,
  second_factor_at timestamptz,
  created_at       timestamptz not null default now(),
  updated_at       timestamptz not null default now()
);
comment on column people.session.second_factor_at is 'When a second factor was presented in this session: staff act only after it.';
create index session_person on people.session (person_id);

create table people.account (
  id                       uuid primary key default gen_random_uuid(),
  person_id                uuid not null references people.person on delete cascade,
  provider_id              text not null,
  account_id               text not null,
  access_token             text,
  refresh_token            text,
  id_token                 text,
  access_token_expires_at  timestamptz,
  refresh_token_expires_at timestamptz,
  scope                    text,
  password                 text,
  created_at               timestamptz not null default now(),
  updated_at               timestamptz not null default now(),
  unique (provider_id, account_id)
);
comment on table people.account is 'Ways to sign in: a password (its hash), or an identity at FranceConnect or ProConnect.';
create index account_person on people.account (person_id);

create table people.verification (
  id         uuid primary key default gen_random_uuid(),
  identifier text not null,
  value      text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
comment on table people.verification is 'Links and challenges that wait for their answer. Identifiers of links are hashes.';
create index verification_identifier on people.verification (identifier);
create index verification_expires_at on people.verification (expires_at);

create table people.two_factor (
  id                        uuid primary key default gen_random_uuid(),
  person_id                 uuid not null unique references people.person on delete cascade,
  secret                    text not null,
  backup_codes              text not null,
  verified                  boolean default true,
  failed_verification_count integer default 0,
  locked_until              timestamptz
);

create table people.passkey (
  id            uuid primary key default gen_random_uuid(),
  person_id     uuid not null references people.person on delete cascade,
  name          text,
  public_key    text not null,
  credential_id text not null unique,
  counter       bigint not null,
  device_type   text not null,
  backed_up     boolean not null,
  transports    text,
  aaguid        text,
  created_at    timestamptz default now()
);
create index passkey_person on people.passkey (person_id);

create table people.structure (
  id           uuid primary key default gen_random_uuid(),
  name         text not null check (length(name) between 2 and 200),
  kind         text not null check (kind in ('association', 'company', 'commune', 'metropolis', 'employer', 'social_centre', 'cooperative', 'public_body', 'school', 'other')),
  siret        text unique check (siret ~ '^[0-9]{14}$'),
  rna          text unique check (rna ~ '^W[0-9]{9}$'),
  commune_code char(5) references territory.commune,
  address      text,
  postal_code  char(5),
  website      text,
  version      integer not null default 1,
  demo         boolean not null default false,
  created_by   uuid references people.person,
  created_at   timestamptz not null default now(),
  updated_at   timestamptz not null default now()
);
comment on table people.structure is 'Associations, companies, communes, employers: who runs places, files, employs. SIRET and RNA are checked by their control keys before they come here.';
create index structure_name on people.structure (name collate "fr-x-icu");

create table people.role_grant (
  id            uuid primary key default gen_random_uuid(),
  person_id     uuid not null references people.person on delete cascade,
  role          text not null,
  scope_kind    text not null check (scope_kind in ('metropolis', 'commune', 'place', 'structure', 'network')),
  scope_id      text check ((scope_id is null) = (scope_kind in ('metropolis', 'network'))),
  reason        text not null check (length(reason) > 0),
  granted_by    uuid references people.person,
  granted_at    timestamptz not null default now(),
  ends_at       timestamptz,
  revoked_at    timestamptz,
  revoked_by    uuid references people.person,
  revoke_reason text,
  check ((revoked_at is null) = (revoke_reason is null))
);
comment on table people.role_grant is 'Who holds which role, where, until when. A row is never deleted: it is revoked, with the reason.';
comment on column people.role_grant.granted_by is 'Null when the house gave it: a claim proved by a code, an agent known to ProConnect, the demo.';
create unique index role_grant_once on people.role_grant (person_id, role, scope_kind, scope_id) nulls not distinct where revoked_at is null;
create index role_grant_scope on people.role_grant (scope_kind, scope_id) where revoked_at is null;
