create table people.residency (
  id            uuid primary key default gen_random_uuid(),
  person_id     uuid not null references people.person on delete cascade,
  commune_code  char(5) not null references territory.commune,
  how           text not null check (how in ('desk', 'post')),
  attested_by   uuid references people.person on delete set null,
  attested_on   date not null,
  valid_until   date not null,
  ended_at      timestamptz,
  ended_by      uuid references people.person on delete set null,
  end_reason    text check ((end_reason is null) = (ended_at is null)),
  reminded_at   timestamptz,
  check (valid_until = attested_on + interval '2 years'),
  check (attested_by <> person_id)
);
comment on table people.residency is 'In which commune a person lives, as an agent saw or a letter proved, for two years. Neither the proof nor the address is kept.';
create unique index residency_once on people.residency (person_id) where ended_at is null;
create index residency_commune on people.residency (commune_code, attested_on desc);
create index residency_until on people.residency (valid_until) where ended_at is null and reminded_at is null;

create table people.residency_letter (
  id           uuid primary key default gen_random_uuid(),
  person_id    uuid not null references people.person on delete cascade,
  commune_code char(5) not null references territory.commune,
  recipient    text check (length(recipient) <= 120),
  street       text check (length(street) <= 200),
  postal_code  char(5),
  city         text check (length(city) <= 80),
  asked_at     timestamptz not null default now(),
  code_hash    bytea,
  printed_at   timestamptz,
  printed_by   uuid references people.person on delete set null,
  sent_at      timestamptz,
  tries        integer not null default 0 check (tries between 0 and 5),
  used_at      timestamptz,
  ended_at     timestamptz,
  check ((code_hash is null) = (printed_at is null)),
  check (sent_at is null or printed_at is not null),
  check ((used_at is null and ended_at is null) or (recipient is null and street is null and postal_code is null and city is null))
);
comment on table people.residency_letter is 'A code sent by post. The address serves the letter only: it goes when the code is used, and after 60 days.';
create unique index residency_letter_once on people.residency_letter (person_id) where used_at is null and ended_at is null;
create index residency_letter_queue on people.residency_letter (commune_code, asked_at) where sent_at is null and used_at is null and ended_at is null;
