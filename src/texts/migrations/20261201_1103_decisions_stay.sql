-- What was answered to an amendment stays, at the instant of the database. It is taken back while its version is composed, or its refusal while the text
-- is open, and what had been answered is kept.
create table texts.former_decision (
  amendment_id uuid not null references texts.amendment on delete cascade,
  number       integer not null check (number > 0),
  state        text not null check (state in ('accepted', 'accepted_in_part', 'refused')),
  decision     text not null,
  result       text,
  decided_by   uuid references people.person on delete set null,
  decided_at   timestamptz not null,
  ended_at     timestamptz not null default clock_timestamp(),
  primary key (amendment_id, number)
);
comment on table texts.former_decision is 'Answers that were taken back. Append-only.';
create index former_decision_decided_by on texts.former_decision (decided_by);
select platform.protect('texts.former_decision', 'select');
select platform.keep_instants('texts.amendment', 'decided_at');

create function texts.decision_stays() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if platform.by_owner(tg_relid) then return new; end if;
  if new.state = 'open' and new.decided_at is null then
    perform from texts.text x where x.id = old.text_id and x.state = 'open'
      and not exists (select from texts.text_version v where v.text_id = x.id and v.number = old.into_version and v.published_at is not null);
    if found then return new; end if;
  elsif to_jsonb(new) - array['supports', 'author_id', 'signature', 'decided_by'] = to_jsonb(old) - array['supports', 'author_id', 'signature', 'decided_by'] then
    return new;
  end if;
  raise exception 'what was answered to an amendment stays' using errcode = 'check_violation', constraint = 'decided_stays';
end $$;
create trigger decision_stays before update on texts.amendment for each row when (old.decided_at is not null) execute function texts.decision_stays();

create function texts.keep_former_decision() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into texts.former_decision (amendment_id, number, state, decision, result, decided_by, decided_at)
  values (old.id, 1 + (select count(*) from texts.former_decision f where f.amendment_id = old.id), old.state, old.decision, old.result, old.decided_by,
    old.decided_at);
  return null;
end $$;
create trigger keep_former_decision after update on texts.amendment for each row when (old.decided_at is not null and new.decided_at is null)
  execute function texts.keep_former_decision();
revoke execute on function texts.keep_former_decision() from public;
