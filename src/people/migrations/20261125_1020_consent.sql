create table people.consent (
  id           uuid primary key default gen_random_uuid(),
  person_id    uuid not null references people.person on delete cascade,
  what         text not null check (what ~ '^[a-z_]+$'),
  version      text not null check (version <> ''),
  given_at     timestamptz not null default now(),
  withdrawn_at timestamptz check (withdrawn_at >= given_at)
);
comment on table people.consent is 'What a person agreed to, in which version, from when until when: the proof that the law asks for (GDPR, article 7).';
comment on column people.consent.what is 'The terms of use, or something that can be agreed to or not: surveys.';
create unique index consent_once on people.consent (person_id, what, version) where withdrawn_at is null;
