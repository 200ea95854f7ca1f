-- What the service answered to a statement stays in public when it answers anew, with the instant of each; nothing of it goes but with a rehearsal.
create table opinions.former_answer (
  statement_id uuid not null references opinions.answer on delete cascade,
  number       integer not null check (number >= 1),
  stance       text not null check (stance in ('done', 'partly', 'studied', 'refused')),
  words        text not null,
  as_whom      text not null,
  by           uuid references people.person on delete set null,
  at           timestamptz not null,
  ended_at     timestamptz not null default clock_timestamp(),
  primary key (statement_id, number)
);
comment on table opinions.former_answer is 'Answers that another one followed. Append-only.';
create index former_answer_by on opinions.former_answer (by);
select platform.protect('opinions.former_answer', 'select');
select platform.keep_instants('opinions.answer', 'at');

create function opinions.answer_stays() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if platform.by_owner(tg_relid) then return case tg_op when 'DELETE' then old else new end; end if;
  if tg_op = 'DELETE' then
    perform from opinions.conversation c where c.id = old.conversation_id and processes.is_tried(c.process_id);
    if found then return old; end if;
  elsif (new.statement_id, new.conversation_id) = (old.statement_id, old.conversation_id) then
    if (new.stance, new.words, new.as_whom) = (old.stance, old.words, old.as_whom) then
      new.at := old.at;
      new.version := old.version;
    else
      new.at := clock_timestamp();
      new.version := old.version + 1;
    end if;
    return new;
  end if;
  raise exception 'what the service answered stays' using errcode = 'check_violation', constraint = 'answer_stays';
end $$;
create trigger answer_stays before update or delete on opinions.answer for each row execute function opinions.answer_stays();

create function opinions.keep_former_answer() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into opinions.former_answer (statement_id, number, stance, words, as_whom, by, at)
  values (old.statement_id, old.version, old.stance, old.words, old.as_whom, old."by", old.at);
  return null;
end $$;
create trigger keep_former_answer after update on opinions.answer for each row
  when ((new.stance, new.words, new.as_whom) is distinct from (old.stance, old.words, old.as_whom)) execute function opinions.keep_former_answer();
revoke execute on function opinions.keep_former_answer() from public;

-- What an answer stands on, by whose going it would go.
create function opinions.published_stays() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if platform.by_owner(tg_relid) then return case tg_op when 'DELETE' then old else new end; end if;
  if not processes.is_tried(old.process_id) and (tg_op = 'DELETE' or new.process_id <> old.process_id or new.state <> old.state) then
    raise exception 'a conversation that was published stays' using errcode = 'check_violation', constraint = 'published_stays';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger published_stays before update or delete on opinions.conversation for each row when (old.state = 'published')
  execute function opinions.published_stays();

create function opinions.answered_stays() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if platform.by_owner(tg_relid) then return old; end if;
  perform from opinions.answer a join opinions.conversation c on c.id = a.conversation_id
  where a.statement_id = old.id and not processes.is_tried(c.process_id);
  if found then raise exception 'a statement that was answered stays' using errcode = 'check_violation', constraint = 'answered_stays'; end if;
  return old;
end $$;
create trigger answered_stays before delete on opinions.statement for each row execute function opinions.answered_stays();
