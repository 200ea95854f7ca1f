create table calls.decision_line (
  application_id uuid not null references calls.decision on delete cascade,
  partner        text not null default '' check (length(partner) <= 60),
  cents          bigint not null check (cents > 0),
  primary key (application_id, partner)
);
comment on table calls.decision_line is 'Who pays which part of what was granted: a partner of the committee, by its word in the rules, or the metropolis (empty).';

create function calls.check_decision_lines() returns trigger language plpgsql as $$
declare
  lines bigint;
begin
  select sum(l.cents) into lines from calls.decision_line l where l.application_id = new.application_id;
  if lines is not null and lines is distinct from (select d.cents from calls.decision d where d.application_id = new.application_id) then
    raise exception 'parts of a sum are not the sum' using errcode = 'check_violation', constraint = 'lines_add_up';
  end if;
  return null;
end $$;
create constraint trigger lines_add_up after insert or update on calls.decision_line deferrable initially deferred
  for each row execute function calls.check_decision_lines();
create constraint trigger lines_add_up after update on calls.decision deferrable initially deferred
  for each row execute function calls.check_decision_lines();

-- Of a call in two stages: the day on which its authors were asked for the whole file, and which complement asks for it.
alter table calls.application add column preselected_at timestamptz;
alter table calls.complement add column whole boolean not null default false;
comment on column calls.complement.whole is 'Asks those who are preselected for the whole file.';

-- Rules as they stood before know no partners and one stage.
alter table calls.edition disable trigger edition_is_kept;
update calls.edition set rules = '{"partners": [], "preselection": null}'::jsonb || rules;
alter table calls.edition enable trigger edition_is_kept;
