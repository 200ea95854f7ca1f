-- Anybody may type anybody's address: what nobody confirmed stands side by side, and holds neither the address, nor the account, nor a letter with
-- its link. Each letter has a link of its own, so that asking again ends none.
drop index assemblies.candidate_address;
create unique index candidate_address on assemblies.candidate (assembly_id, lower(email)) where confirmed_at is not null and withdrawn_at is null;
alter table assemblies.candidate drop constraint candidate_account;
create unique index candidate_account on assemblies.candidate (assembly_id, person_id) where confirmed_at is not null;
-- Whoever reads a mailbox confirms one of what was typed under it; the others are looked for by their address.
create index candidate_unconfirmed on assemblies.candidate (assembly_id, lower(email)) where confirmed_at is null;

create table assemblies.candidate_link (
  hash         bytea primary key check (length(hash) = 32),
  candidate_id uuid not null references assemblies.candidate on delete cascade,
  made_at      timestamptz not null default now()
);
create index candidate_link_candidate on assemblies.candidate_link (candidate_id);
comment on table assemblies.candidate_link is 'Hashes of the private links in letters to whoever registered: each letter has its own.';
insert into assemblies.candidate_link (hash, candidate_id) select hash, id from assemblies.candidate where hash is not null;
alter table assemblies.candidate drop column hash;
