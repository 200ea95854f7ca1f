-- What those who run challenges said of a value stays: whoever began the series neither writes over it nor takes it back.
alter table challenges.measurement add column held boolean not null default false;
comment on column challenges.measurement.held is 'Those who run challenges said how far it can be trusted: its series no longer changes it.';

-- Nobody answers an appeal of a challenge that they judged, or in which they have a team.
create or replace function challenges.check_appeal() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    if not exists (select from challenges.entry e join challenges.challenge c on c.id = e.challenge_id where e.team_id = new.team_id and c.results_at is not null
      and clock_timestamp() < c.results_at + interval '30 days') then
      raise exception 'no appeal is taken now' using errcode = '23514', constraint = 'appeal_in_time';
    end if;
  elsif old.outcome is not null and (new.outcome, new.answer, new.corrections) is distinct from (old.outcome, old.answer, old.corrections) then
    raise exception 'what was settled stays' using errcode = '23514', constraint = 'appeal_once';
  elsif new.settled_by is distinct from old.settled_by and exists (
    select from challenges.entry e where e.team_id = new.team_id and (
      exists (select from challenges.juror j where j.challenge_id = e.challenge_id and j.person_id = new.settled_by)
      or (old.outcome is null and exists (select from challenges.member m where m.challenge_id = e.challenge_id and m.person_id = new.settled_by)))) then
    raise exception 'who judged or answered does not settle' using errcode = '23514', constraint = 'appeal_by_another';
  end if;
  return new;
end $$;
