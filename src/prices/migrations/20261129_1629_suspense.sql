create table prices.suspense (
  id           uuid primary key default gen_random_uuid(),
  provider     text not null,
  checkout_id  uuid not null,
  received     integer check (received between 1 and 100000000),
  returned     integer check (returned between 1 and 100000000),
  told_at      timestamptz not null default clock_timestamp(),
  asked_at     timestamptz,
  asked_by     uuid references people.person (id) on delete set null,
  settled_at   timestamptz,
  settled_by   uuid references people.person (id) on delete set null,
  note         text check (char_length(note) between 3 and 300),
  unique (provider, checkout_id),
  constraint suspense_money check (received is not null or returned is not null),
  constraint suspense_settled check ((settled_at is null) = (note is null)),
  constraint suspense_once check (settled_at is null or asked_at is null),
  constraint suspense_asked check (asked_at is null or received is not null)
);
create index suspense_waits on prices.suspense (told_at) where settled_at is null and returned is null;
create index suspense_asked_by on prices.suspense (asked_by);
create index suspense_settled_by on prices.suspense (settled_by);
comment on table prices.suspense is 'Money of which a provider of payments told, for a checkout that this house does not know: it was made after the backup from which the house came back.';
comment on column prices.suspense.checkout_id is 'As the provider has it: there is no such row here.';
comment on column prices.suspense.asked_at is 'Somebody asked the provider to give it back; done when returned is told.';
comment on column prices.suspense.note is 'What became of it otherwise: why it is not to be given back.';
