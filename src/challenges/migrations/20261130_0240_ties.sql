-- Ties are those that calls know of as well: two structures of one address, a mentoring.
alter table challenges.tie drop constraint tie_source_check;
alter table challenges.tie add constraint tie_source_check check (source in ('declared', 'structure', 'address', 'domain', 'mentoring'));

-- A tie that was found to be none is lifted, for a reason. What was said of it stays: it is not found a second time.
alter table challenges.tie add column lifted_at timestamptz, add column lifted_by uuid references people.person on delete set null,
  add column lifted_reason text check (char_length(lifted_reason) between 3 and 500),
  add constraint tie_lifted check ((lifted_at is null) = (lifted_reason is null));
create index tie_lifter on challenges.tie (lifted_by);
select platform.keep_on_one_line('challenges.tie', 'lifted_reason');

create view challenges.standing_tie as
select team_id, person_id, source, reason, at from challenges.tie where lifted_at is null;
comment on view challenges.standing_tie is 'Ties that stand: declared or found, and not lifted.';

create or replace view challenges.counted_verdict as
select v.team_id, v.person_id, v.comment, v.sent_at from challenges.verdict v
where v.sent_at is not null and not exists (select from challenges.standing_tie t where t.team_id = v.team_id and t.person_id = v.person_id);

create or replace function challenges.check_verdict() returns trigger language plpgsql as $$
declare
  judged challenges.challenge;
begin
  if tg_op = 'UPDATE' and old.sent_at is not null then
    -- Two accounts of one person become one: what was said stays as it was.
    if (new.comment, new.sent_at) is distinct from (old.comment, old.sent_at) then
      raise exception 'a verdict that was sent does not change' using errcode = '23514', constraint = 'verdict_is_kept';
    end if;
    return new;
  end if;
  select c.* into judged from challenges.challenge c join challenges.entry e on e.challenge_id = c.id where e.team_id = new.team_id for share of c;
  if judged.closes_at > clock_timestamp() or judged.results_at is not null or judged.ended_at is not null
    or not exists (select from challenges.entry e where e.team_id = new.team_id and e.number is not null) then
    raise exception 'nothing is judged now' using errcode = '23514', constraint = 'verdict_in_time';
  end if;
  if not exists (select from challenges.juror j where j.challenge_id = judged.id and j.person_id = new.person_id) then
    raise exception 'jurors judge' using errcode = '23514', constraint = 'verdict_of_juror';
  end if;
  if exists (select from challenges.standing_tie t where t.team_id = new.team_id and t.person_id = new.person_id) then
    raise exception 'somebody with ties to a team does not judge it' using errcode = '23514', constraint = 'no_conflict';
  end if;
  if new.sent_at is not null and (select count(*) from challenges.score s where s.team_id = new.team_id and s.person_id = new.person_id
      and s.criterion in (select one ->> 'key' from jsonb_array_elements(judged.criteria) one)) <> jsonb_array_length(judged.criteria) then
    raise exception 'each criterion has its points' using errcode = '23514', constraint = 'verdict_whole';
  end if;
  return new;
end $$;
