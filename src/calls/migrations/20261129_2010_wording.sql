create table calls.wording (
  call_id  uuid not null references calls.call on delete cascade,
  language text not null check (language in ('en', 'nl')),
  words    jsonb not null default '{}',
  version  integer not null default 0,
  by       uuid references people.person on delete set null,
  at       timestamptz not null default now(),
  primary key (call_id, language)
);
comment on table calls.wording is 'A call in another language: by place in the call the French words and what they become, {"title": {"of": "Tiers-lieux", "says": "Third places"}}. Of words whose French has changed it says nothing any more.';
