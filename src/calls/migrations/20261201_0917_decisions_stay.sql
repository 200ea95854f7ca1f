-- What a committee decided is changed by functions alone, each of which keeps what stood before: written once, at the instant of the database. A grant is
-- taken back, with a reason, before it can become anything else; never once its agreement is signed.
create table calls.former_decision (
  application_id uuid not null references calls.application on delete cascade,
  number         smallint not null check (number >= 1),
  outcome        text not null,
  cents          bigint not null,
  year           smallint not null,
  axis           text not null,
  conditions     text,
  reasons        text,
  deliberation   text,
  held_on        date not null,
  decided_by     uuid references people.person on delete set null,
  decided_at     timestamptz not null,
  ended_by       uuid references people.person on delete set null,
  ended_at       timestamptz not null default clock_timestamp(),
  why            text,
  primary key (application_id, number)
);
comment on table calls.former_decision is 'Decisions that another one followed, or that were taken back (`why`). Append-only.';
create index former_decision_decided_by on calls.former_decision (decided_by);
create index former_decision_ended_by on calls.former_decision (ended_by);

create function calls.keep_former(the_application uuid, the_person uuid, the_reason text) returns void language sql as $$
  insert into calls.former_decision (application_id, number, outcome, cents, year, axis, conditions, reasons, deliberation, held_on, decided_by, decided_at, ended_by, why)
  select d.application_id, 1 + (select count(*) from calls.former_decision f where f.application_id = d.application_id), d.outcome, d.cents, d.year, d.axis,
    d.conditions, d.reasons, d.deliberation, d.held_on, d.decided_by, d.decided_at, the_person, the_reason
  from calls.decision d where d.application_id = the_application
$$;

-- Called once the file has the state that is decided; it is held to the end of the transaction.
create function calls.settle(
  the_application uuid, the_outcome text, the_cents bigint, the_year smallint, the_axis text, the_conditions text, the_reasons text, the_deliberation text,
  the_day date, the_person uuid, the_lines jsonb) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform from calls.application a where a.id = the_application and a.state = the_outcome for update;
  if not found then raise exception 'a file is decided as its state says' using errcode = 'check_violation', constraint = 'decision_of_state'; end if;
  if exists (select from calls.decision d where d.application_id = the_application and d.outcome = 'granted') then
    raise exception 'a grant is taken back first' using errcode = 'check_violation', constraint = 'decision_granted_stays';
  end if;
  perform calls.keep_former(the_application, the_person, null);
  insert into calls.decision as kept (application_id, outcome, cents, year, axis, conditions, reasons, deliberation, held_on, decided_by)
  values (the_application, the_outcome, the_cents, the_year, the_axis, the_conditions, the_reasons, the_deliberation, the_day, the_person)
  on conflict (application_id) do update set outcome = excluded.outcome, cents = excluded.cents, year = excluded.year, axis = excluded.axis,
    conditions = excluded.conditions, reasons = excluded.reasons, deliberation = excluded.deliberation, held_on = excluded.held_on,
    decided_by = excluded.decided_by, decided_at = clock_timestamp();
  delete from calls.decision_line l where l.application_id = the_application;
  insert into calls.decision_line (application_id, partner, cents)
  select the_application, l.partner, l.cents from jsonb_to_recordset(the_lines) l (partner text, cents bigint);
end $$;

-- False: its agreement is signed, or the file was not made ready to be decided again.
create function calls.take_back(the_application uuid, the_person uuid, the_reason text) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform from calls.application a where a.id = the_application and a.state = 'admissible' for update;
  if not found or the_reason is null or exists (select from calls.agreement g where g.application_id = the_application) then return false; end if;
  perform calls.keep_former(the_application, the_person, the_reason);
  delete from calls.decision d where d.application_id = the_application;
  return found;
end $$;

select platform.protect('calls.decision', 'select'), platform.protect('calls.decision_line', 'select'), platform.protect('calls.former_decision', 'select'),
  platform.protect('calls.ranking', 'insert, select'),
  platform.lend('calls.settle(uuid, text, bigint, smallint, text, text, text, text, date, uuid, jsonb)'), platform.lend('calls.take_back(uuid, uuid, text)');
revoke execute on function calls.keep_former(uuid, uuid, text) from public;

select platform.keep_instants('calls.ranking', 'published_at'), platform.keep_instants('calls.agreement', 'noted_at'),
  platform.keep_instants('calls.amendment', 'noted_at'), platform.keep_instants('calls.appeal', 'filed_at', 'settled_at');
create trigger decided_stays before update or delete on calls.agreement for each row execute function platform.decided_stays('noted_by');
create trigger decided_stays before update or delete on calls.amendment for each row execute function platform.decided_stays('noted_by');
create trigger decided_stays before update or delete on calls.appeal for each row when (old.settled_at is not null)
  execute function platform.decided_stays('filed_by', 'settled_by', 'words');
