create table telework.objection (
  id           uuid primary key default gen_random_uuid(),
  statement_id uuid not null,
  line_number  integer not null,
  reason       text not null check (char_length(reason) between 3 and 500),
  made_by      uuid references people.person on delete set null,
  made_at      timestamptz not null default clock_timestamp(),
  state        text not null default 'open' check (state in ('open', 'rejected', 'upheld')),
  answer       text check (char_length(answer) between 3 and 500),
  decided_by   uuid references people.person on delete set null,
  decided_at   timestamptz,
  foreign key (statement_id, line_number) references telework.statement_line (statement_id, number),
  constraint objection_once unique (statement_id, line_number),
  constraint objection_answered check ((state = 'open') = (answer is null and decided_at is null))
);
create index objection_author on telework.objection (made_by);
create index objection_decider on telework.objection (decided_by);
create index objection_waits on telework.objection (made_at) where state = 'open';
comment on table telework.objection is 'An employer says that a line of its statement is not right: its sum waits apart until somebody of the metropolis decided. What is not owed is taken off by counter-lines.';

create function telework.check_objection() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    if not exists (select from telework.statement_line l where l.statement_id = new.statement_id and l.number = new.line_number and l.kind = 'use') then
      raise exception 'a line of use is contested' using errcode = '23514', constraint = 'objection_of_use';
    end if;
    return new;
  end if;
  if (new.statement_id, new.line_number, new.reason, new.made_at) is distinct from (old.statement_id, old.line_number, old.reason, old.made_at) or
    (old.state <> 'open' and (new.state, new.answer) is distinct from (old.state, old.answer)) then
    raise exception 'what was said does not change' using errcode = '23514', constraint = 'objection_stays';
  end if;
  if new.state = 'upheld' and old.state = 'open'
    and not exists (select from telework.correction k where k.statement_id = new.statement_id and k.made_at > new.made_at) then
    raise exception 'what is not owed is corrected first' using errcode = '23514', constraint = 'objection_corrected';
  end if;
  return new;
end $$;
create trigger objection_stays before insert or update on telework.objection for each row execute function telework.check_objection();
