create table participation.duplicate (
  id          uuid primary key default gen_random_uuid(),
  process_id  uuid not null references participation.process on delete cascade,
  kept_id     uuid not null references participation.proposal on delete cascade,
  gone_id     uuid not null references participation.proposal on delete cascade,
  state       text not null default 'asked' check (state in ('asked', 'merged', 'refused', 'not_duplicates', 'dropped')),
  reason      text not null check (length(reason) between 10 and 2000),
  answer_by   timestamptz not null,
  asked_by    uuid references people.person on delete set null,
  asked_at    timestamptz not null default now(),
  ended_by    uuid references people.person on delete set null,
  ended_at    timestamptz,
  end_reason  text check (length(end_reason) between 10 and 2000),
  check (kept_id <> gone_id),
  check ((state = 'asked') = (ended_at is null)),
  check (state <> 'not_duplicates' or end_reason is not null)
);
comment on table participation.duplicate is 'An agent thinks that two proposals are one: their authors are asked, then they are merged or stay two.';
comment on column participation.duplicate.kept_id is 'Keeps its address; the other one leads to it once they are merged.';
comment on column participation.duplicate.state is 'not_duplicates is remembered: nobody is asked again. dropped: the agent gave it up, or a merge was undone.';
create unique index duplicate_pair on participation.duplicate (least(kept_id, gone_id), greatest(kept_id, gone_id)) where state <> 'dropped';
create index duplicate_process on participation.duplicate (process_id, state, asked_at desc);
create index duplicate_gone on participation.duplicate (gone_id);
create index duplicate_kept on participation.duplicate (kept_id);

create table participation.duplicate_answer (
  id           uuid primary key default gen_random_uuid(),
  duplicate_id uuid not null references participation.duplicate on delete cascade,
  proposal_id  uuid not null references participation.proposal on delete cascade,
  person_id    uuid references people.person on delete set null,
  token_hash   bytea unique,
  agrees       boolean,
  words        text check (length(words) <= 2000),
  answered_at  timestamptz,
  unique (duplicate_id, proposal_id, person_id),
  check ((agrees is null) = (answered_at is null))
);
comment on table participation.duplicate_answer is 'Each author who was asked, on their page or by a private link, and what they said. No answer at the deadline: silence, said as such.';
create index duplicate_answer_person on participation.duplicate_answer (person_id);

create table participation.merge (
  id           uuid primary key default gen_random_uuid(),
  duplicate_id uuid not null references participation.duplicate on delete cascade,
  kept_id      uuid not null references participation.proposal on delete cascade,
  gone_id      uuid not null references participation.proposal on delete cascade,
  gone_before  jsonb not null,
  reason       text not null check (length(reason) between 10 and 2000),
  merged_by    uuid references people.person on delete set null,
  merged_at    timestamptz not null default now(),
  undone_by    uuid references people.person on delete set null,
  undone_at    timestamptz,
  undo_reason  text check (length(undo_reason) between 10 and 2000),
  check (kept_id <> gone_id),
  check ((undone_at is null) = (undo_reason is null))
);
comment on table participation.merge is 'Which proposal went into which. Supports, comments and followers keep their own rows: undone, each finds its own again.';
comment on column participation.merge.gone_before is 'Its state before: {"state", "state_at", "state_reason"}.';
create unique index merge_gone on participation.merge (gone_id) where undone_at is null;
create index merge_kept on participation.merge (kept_id) where undone_at is null;

create table participation.split (
  id          uuid primary key default gen_random_uuid(),
  proposal_id uuid not null references participation.proposal on delete cascade,
  new_id      uuid not null unique references participation.proposal on delete cascade,
  reason      text not null check (length(reason) between 10 and 2000),
  supports    text not null check (supports in ('first', 'both')),
  moved_threads integer not null default 0,
  split_by    uuid references people.person on delete set null,
  split_at    timestamptz not null default now()
);
comment on table participation.split is 'A proposal that said two things became two: the first keeps its address, the new one says where it comes from.';
create index split_proposal on participation.split (proposal_id);

create function participation.root_of(proposal uuid) returns uuid language sql stable as $$
  with recursive up as (
    select proposal as id, 0 as steps
    union all
    select m.kept_id, up.steps + 1 from up join participation.merge m on m.gone_id = up.id and m.undone_at is null
  )
  select id from up order by steps desc limit 1
$$;
comment on function participation.root_of is 'The proposal that this one is read in today: itself, or where its merges lead. Merged are only proposals that are not merged themselves: no circle.';

create function participation.family_of(proposal uuid) returns setof uuid language sql stable rows 2 as $$
  with recursive down as (
    select proposal as id
    union all
    select m.gone_id from down join participation.merge m on m.kept_id = down.id and m.undone_at is null
  )
  select id from down
$$;
comment on function participation.family_of is 'The proposal and all that was merged into it, at any depth.';

create table participation.told_event (
  event_id bigint primary key,
  at       timestamptz not null default now()
);
comment on table participation.told_event is 'Events whose news were told: delivered twice, they are told once.';
