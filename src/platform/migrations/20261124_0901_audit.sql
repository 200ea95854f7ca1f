create table platform.audit (
  id         bigint primary key,
  at         timestamptz not null,
  who        text not null,
  act        text not null check (act <> ''),
  room       text not null,
  about_kind text not null,
  about_id   text not null,
  before     jsonb,
  after      jsonb,
  reason     text,
  previous   bytea not null,
  hash       bytea not null
);
comment on table platform.audit is 'Who did what, append-only. Each row holds the hash of the one before: a changed or missing row shows.';
create index audit_about on platform.audit (about_kind, about_id, id);
create index audit_who on platform.audit (who, id);

create function platform.audit_hash(entry platform.audit) returns bytea
  language sql immutable
  return sha256(entry.previous || convert_to(jsonb_build_array(
    entry.id, extract(epoch from entry.at), entry.who, entry.act, entry.room,
    entry.about_kind, entry.about_id, entry.before, entry.after, entry.reason)::text, 'UTF8'));

-- Numbers are given here, under a lock held until the end of the transaction, so that the order of the chain is the order of
-- the numbers. Writers of acts therefore wait for each other: record the act last in its transaction.
create function platform.audit_chain() returns trigger language plpgsql as $$
declare
  last platform.audit;
begin
  perform pg_advisory_xact_lock(hashtext('platform.audit'));
  select * into last from platform.audit order by id desc limit 1;
  new.id := coalesce(last.id, 0) + 1;
  new.at := clock_timestamp();
  new.previous := coalesce(last.hash, '\x');
  new.hash := platform.audit_hash(new);
  return new;
end $$;

create function platform.audit_refuse() returns trigger language plpgsql as $$
begin
  raise exception 'platform.audit is append-only';
end $$;

create trigger audit_chain before insert on platform.audit for each row execute function platform.audit_chain();
create trigger audit_refuse before update or delete on platform.audit for each row execute function platform.audit_refuse();
create trigger audit_refuse_truncate before truncate on platform.audit for each statement execute function platform.audit_refuse();

create function platform.audit_first_broken() returns bigint language sql stable
  return (
    select id
    from (
      select entry.id, entry.hash <> platform.audit_hash(entry) as changed,
             entry.previous <> lag(entry.hash, 1, '\x') over chain as cut, entry.id <> row_number() over chain as missing
      from platform.audit entry
      window chain as (order by entry.id)
    ) checked
    where changed or cut or missing
    order by id
    limit 1);
comment on function platform.audit_first_broken() is 'The first row that does not follow from the one before; null when the chain is whole.';
