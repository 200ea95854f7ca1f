-- A grant that is taken back leaves the list of funded projects: the list says so, with the reason. Reasons of before were not written to be read by everybody.
alter table calls.former_decision add column why_public boolean not null default false;
comment on column calls.former_decision.why_public is 'Whoever wrote `why` was told that everybody reads it.';

create or replace function calls.keep_former(the_application uuid, the_person uuid, the_reason text) returns void language sql as $$
  insert into calls.former_decision
    (application_id, number, outcome, cents, year, axis, conditions, reasons, deliberation, held_on, decided_by, decided_at, ended_by, why, why_public)
  select d.application_id, 1 + (select count(*) from calls.former_decision f where f.application_id = d.application_id), d.outcome, d.cents, d.year, d.axis,
    d.conditions, d.reasons, d.deliberation, d.held_on, d.decided_by, d.decided_at, the_person, the_reason, the_reason is not null
  from calls.decision d where d.application_id = the_application
$$;
