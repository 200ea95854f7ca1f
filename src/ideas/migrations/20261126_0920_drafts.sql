-- The address of a proposal begins with its number: two ideas of one title may stand side by side.
alter table participation.proposal drop constraint proposal_process_id_slug_key;

create table participation.draft (
  id          uuid primary key default gen_random_uuid(),
  process_id  uuid not null references participation.process on delete cascade,
  person_id   uuid references people.person on delete cascade,
  token_hash  bytea unique,
  fields      jsonb not null default '{}' check (jsonb_typeof(fields) = 'object' and octet_length(fields::text) <= 65536),
  created_at  timestamptz not null default now(),
  updated_at  timestamptz not null default now(),
  check (num_nonnulls(person_id, token_hash) >= 1)
);
comment on table participation.draft is 'An idea as it was typed so far, right or not. Becomes a proposal, and is deleted with it.';
comment on column participation.draft.person_id is 'Null: nobody signed in yet; whoever has the private address, of which only the hash is kept, writes it. Once somebody''s, it opens to them alone.';
create index draft_person on participation.draft (person_id, updated_at desc) where person_id is not null;
create index draft_updated on participation.draft (updated_at);

create table participation.draft_file (
  id            uuid primary key default gen_random_uuid(),
  draft_id      uuid not null references participation.draft on delete cascade,
  kind          text not null check (kind in ('picture', 'document')),
  position      smallint not null,
  file_id       uuid not null,
  small_file_id uuid,
  name          text not null check (length(name) between 1 and 120),
  title         text not null default '' check (length(title) <= 300),
  sha256        bytea not null,
  width         integer,
  height        integer,
  unique (draft_id, sha256)
);

create table participation.dropped_file (
  file_id    uuid primary key,
  dropped_at timestamptz not null default now()
);
comment on table participation.dropped_file is 'Contents that nothing shows any more: a job removes them.';

create function participation.drop_files() returns trigger language plpgsql as $$
begin
  insert into participation.dropped_file (file_id)
  select file from unnest(array[old.file_id, old.small_file_id]) file
  where file is not null
    and not exists (select from participation.proposal_file f where f.file_id = file or f.small_file_id = file)
  on conflict do nothing;
  return null;
end
$$;
comment on function participation.drop_files is 'However a row goes (by hand, with its draft, with its process), its contents are not forgotten. Moved from a draft to a proposal, they stay.';

create trigger draft_file_gone after delete on participation.draft_file for each row execute function participation.drop_files();
create trigger proposal_file_gone after delete on participation.proposal_file for each row execute function participation.drop_files();

create table participation.coauthor (
  id          uuid primary key default gen_random_uuid(),
  proposal_id uuid not null references participation.proposal on delete cascade,
  person_id   uuid references people.person on delete cascade,
  email       text check (email = lower(email) and length(email) <= 254),
  token_hash  bytea unique,
  state       text not null default 'invited' check (state in ('invited', 'accepted', 'declined', 'cancelled', 'left')),
  signature   text check (length(signature) between 1 and 160),
  invited_at  timestamptz not null default now(),
  answered_at timestamptz,
  check ((state = 'accepted') <= (signature is not null)),
  check ((state = 'invited') = (answered_at is null)),
  check ((state = 'invited') = (email is not null)),
  check ((state = 'invited') = (token_hash is not null))
);
comment on table participation.coauthor is 'Who was asked to sign a proposal with its author. Nobody is named before they accept; the address is forgotten once they answered.';
create unique index coauthor_invited on participation.coauthor (proposal_id, email) where state = 'invited';
create unique index coauthor_accepted on participation.coauthor (proposal_id, person_id) where state = 'accepted';
create index coauthor_person on participation.coauthor (person_id) where person_id is not null;

-- Lists over all processes at once, and that of one commune.
create index proposal_all_newest on participation.proposal (filed_at desc, id) where state not in ('withdrawn', 'merged');
create index proposal_all_supported on participation.proposal (supports desc, id) where state not in ('withdrawn', 'merged');
create index proposal_all_discussed on participation.proposal (comments desc, id) where state not in ('withdrawn', 'merged');
-- What a typo is compared with.
create index proposal_title_folded on participation.proposal using gin (platform.fold(title) gin_trgm_ops);

create table participation.proposal_import (
  id          uuid primary key default gen_random_uuid(),
  process_id  uuid not null references participation.process on delete cascade,
  task_id     uuid,
  trial_id    uuid unique references participation.proposal_import on delete set null,
  file_id     uuid,
  file_name   text not null check (length(file_name) between 1 and 120),
  mapping     jsonb not null default '{}' check (jsonb_typeof(mapping) = 'object'),
  dry_run     boolean not null default true,
  started_by  uuid references people.person on delete set null,
  started_at  timestamptz not null default now(),
  finished_at timestamptz,
  refusal     text,
  report      jsonb,
  check ((report is not null or refusal is not null) = (finished_at is not null)),
  check (trial_id is null or not dry_run)
);
comment on table participation.proposal_import is 'Files of another platform''s proposals: which column is what, who sent it, and what came of it.';
create index proposal_import_process on participation.proposal_import (process_id, started_at desc);
