-- Who holds the key that opens the box, and who holds the secret that knows whose ballot is whose: docs/voting/belenios.md.
create table budgets.bureau (
  vote_id   uuid primary key references budgets.vote on delete cascade,
  threshold smallint not null check (threshold >= 2),
  ballots   bytea check (length(ballots) = 32),
  made_in   text check (made_in in ('browser', 'server')),
  made_at   timestamptz,
  makings   smallint not null default 0,
  handed_at timestamptz,
  check ((ballots is null) = (made_in is null) and (ballots is null) = (made_at is null)),
  check (handed_at is null or ballots is not null)
);
comment on table budgets.bureau is 'A vote without one has its key held by the server alone.';
comment on column budgets.bureau.ballots is 'X25519, public. The private half was in no table and no file: the members have it in shares.';
comment on column budgets.bureau.made_in is 'Browser: the server never saw the private half. Server: it did, in memory, for the time of one answer.';
comment on column budgets.bureau.handed_at is 'Since when each member said to have their share: nothing is announced before.';

create table budgets.bureau_member (
  vote_id      uuid not null references budgets.bureau on delete cascade,
  number       smallint not null check (number between 1 and 15),
  person_id    uuid references people.person on delete set null,
  name         text not null check (length(name) between 1 and 160),
  share_sha256 bytea check (length(share_sha256) = 32),
  given_at     timestamptz,
  primary key (vote_id, number),
  constraint bureau_member_once unique (vote_id, person_id)
);
comment on column budgets.bureau_member.share_sha256 is 'Published: a share that is given later is compared with it.';
comment on column budgets.bureau_member.given_at is 'When the share was given at the counting session.';
create index bureau_member_person on budgets.bureau_member (person_id);

create table budgets.given_share (
  vote_id uuid not null,
  number  smallint not null,
  sealed  bytea not null check (length(sealed) > 60),
  primary key (vote_id, number),
  foreign key (vote_id, number) references budgets.bureau_member on delete cascade
);
comment on table budgets.given_share is 'Shares from the moment they are given until the count, encrypted under the key of the server.';

create table budgets.escrow (
  vote_id      uuid not null references budgets.vote on delete cascade,
  number       smallint not null check (number in (1, 2)),
  person_id    uuid references people.person on delete set null,
  name         text not null check (length(name) between 1 and 160),
  share_sha256 bytea not null check (length(share_sha256) = 32),
  sealed       bytea check (length(sealed) > 60),
  taken_at     timestamptz,
  primary key (vote_id, number),
  constraint escrow_once unique (vote_id, person_id),
  check ((sealed is null) = (taken_at is not null))
);
comment on table budgets.escrow is 'Two people who hold, in two shares, the secret of a vote: only both together reconcile roll and box.';
comment on column budgets.escrow.sealed is 'Their share until they take it, encrypted under the key of the server.';
create index escrow_person on budgets.escrow (person_id);

-- Members, threshold and key belong to what is announced: afterwards only shares are given.
create function budgets.freeze_bureau() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from budgets.vote v where v.id = old.vote_id and v.state <> 'draft') then return coalesce(new, old); end if;
  if tg_op = 'UPDATE' and to_jsonb(new) - 'given_at' - 'person_id' = to_jsonb(old) - 'given_at' - 'person_id'
    and (to_jsonb(new) ->> 'person_id' is null or to_jsonb(new) -> 'person_id' = to_jsonb(old) -> 'person_id') then
    return new;
  end if;
  if tg_op = 'DELETE' and exists (select from budgets.vote v where v.id = old.vote_id and v.rehearsal_of is not null) then return old; end if;
  raise exception 'an announced vote keeps its bureau' using errcode = '23514', constraint = 'vote_frozen';
end $$;
create trigger bureau_freeze before update or delete on budgets.bureau for each row execute function budgets.freeze_bureau();
create trigger bureau_member_freeze before update or delete on budgets.bureau_member for each row execute function budgets.freeze_bureau();

create function budgets.refuse_bureau() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if exists (select from budgets.vote v where v.id = new.vote_id and v.state <> 'draft') then
    raise exception 'an announced vote keeps its bureau' using errcode = '23514', constraint = 'vote_frozen';
  end if;
  return new;
end $$;
create trigger bureau_refuse before insert on budgets.bureau for each row execute function budgets.refuse_bureau();
create trigger bureau_member_refuse before insert on budgets.bureau_member for each row execute function budgets.refuse_bureau();

-- Before the closing a share is no use to anybody but whoever would open the box too soon.
create function budgets.await_closing() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (
    select from budgets.chain c join budgets.vote v on v.id = c.vote_id
    where c.vote_id = new.vote_id and c.box = 'closed' and v.state = 'announced' and clock_timestamp() >= v.closes_at) then
    raise exception 'shares are given once the box is closed' using errcode = '23514', constraint = 'share_too_soon';
  end if;
  return new;
end $$;
create trigger given_share_await before insert or update on budgets.given_share for each row execute function budgets.await_closing();
