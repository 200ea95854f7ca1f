create table challenges.juror (
  challenge_id uuid not null references challenges.challenge on delete cascade,
  person_id    uuid not null references people.person on delete cascade,
  name         text not null check (char_length(name) between 1 and 120),
  added_by     uuid references people.person on delete set null,
  added_at     timestamptz not null default clock_timestamp(),
  demo         boolean not null default false,
  primary key (challenge_id, person_id)
);
create index juror_person on challenges.juror (person_id);
create index juror_author on challenges.juror (added_by);
comment on table challenges.juror is 'Who judges a challenge. Of none of its teams, and mentors none.';
comment on column challenges.juror.name is 'As it stands in the results.';

-- Whoever joins a team, mentors or judges takes turns with themselves: the three exclude each other, in any order and at once.
create function challenges.check_side() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('challenges.side ' || new.challenge_id || ' ' || new.person_id, 0));
  if tg_table_name = 'juror' then
    if exists (select from challenges.member m where m.challenge_id = new.challenge_id and m.person_id = new.person_id)
      or exists (select from challenges.mentor m where m.challenge_id = new.challenge_id and m.person_id = new.person_id) then
      raise exception 'who judges is in no team' using errcode = '23514', constraint = 'no_juror_in_a_team';
    end if;
  elsif exists (select from challenges.juror j where j.challenge_id = new.challenge_id and j.person_id = new.person_id) then
    raise exception 'who judges is in no team' using errcode = '23514', constraint = 'no_juror_in_a_team';
  end if;
  return new;
end $$;
create trigger no_juror_in_a_team before insert on challenges.juror for each row execute function challenges.check_side();
create trigger no_juror_in_a_team before insert on challenges.member for each row execute function challenges.check_side();
create trigger no_juror_in_a_team before insert on challenges.mentor for each row execute function challenges.check_side();

create table challenges.tie (
  team_id   uuid not null references challenges.team on delete cascade,
  person_id uuid not null references people.person on delete cascade,
  source    text not null check (source in ('declared', 'structure', 'domain')),
  reason    text check (char_length(reason) between 3 and 500),
  at        timestamptz not null default clock_timestamp(),
  primary key (team_id, person_id, source),
  constraint tie_declared check (source <> 'declared' or reason is not null)
);
create index tie_person on challenges.tie (person_id);
comment on table challenges.tie is 'Why a juror does not judge a team: what they declared, and what was found.';

create table challenges.verdict (
  team_id   uuid not null references challenges.entry on delete cascade,
  person_id uuid not null references people.person on delete cascade,
  comment   text not null default '' check (char_length(comment) <= 3000),
  sent_at   timestamptz,
  primary key (team_id, person_id)
);
create index verdict_person on challenges.verdict (person_id);
comment on table challenges.verdict is 'What a juror thinks of an answer: nobody else''s before theirs is sent, and never changed after.';

create table challenges.score (
  team_id   uuid not null,
  person_id uuid not null,
  criterion text not null check (char_length(criterion) between 1 and 60),
  points    smallint not null check (points between 0 and 5),
  primary key (team_id, person_id, criterion),
  foreign key (team_id, person_id) references challenges.verdict on update cascade on delete cascade
);

create function challenges.check_verdict() returns trigger language plpgsql as $$
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
  if exists (select from challenges.tie t where t.team_id = new.team_id and t.person_id = new.person_id) then
    raise exception 'somebody with ties to a team does not judge it' using errcode = '23514', constraint = 'no_conflict';
  end if;
  if new.sent_at is not null and (select count(*) from challenges.score s where s.team_id = new.team_id and s.person_id = new.person_id
      and s.criterion in (select one ->> 'key' from jsonb_array_elements(judged.criteria) one)) <> jsonb_array_length(judged.criteria) then
    raise exception 'each criterion has its points' using errcode = '23514', constraint = 'verdict_whole';
  end if;
  return new;
end $$;
create trigger verdict_in_time before insert or update on challenges.verdict for each row execute function challenges.check_verdict();

create function challenges.check_score() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and (new.criterion, new.points) is not distinct from (old.criterion, old.points) then
    return new;
  end if;
  if exists (select from challenges.verdict v where v.team_id = new.team_id and v.person_id = new.person_id and v.sent_at is not null) then
    raise exception 'a verdict that was sent does not change' using errcode = '23514', constraint = 'verdict_is_kept';
  end if;
  return new;
end $$;
create trigger verdict_is_kept before insert or update on challenges.score for each row execute function challenges.check_score();

-- A tie that is known late takes the verdict out of the ranking, not out of the table.
create view challenges.counted_verdict as
select v.team_id, v.person_id, v.comment, v.sent_at from challenges.verdict v
where v.sent_at is not null and not exists (select from challenges.tie t where t.team_id = v.team_id and t.person_id = v.person_id);
comment on view challenges.counted_verdict is 'Verdicts that were sent by somebody without a tie: the ranking is made of these.';

create table challenges.ranking (
  challenge_id uuid not null references challenges.challenge on delete cascade,
  number       integer not null check (number >= 1),
  text         text not null,
  reason       text check (char_length(reason) between 3 and 2000),
  by           uuid references people.person on delete set null,
  at           timestamptz not null default clock_timestamp(),
  primary key (challenge_id, number),
  constraint ranking_reason check (number = 1 or reason is not null)
);
create index ranking_author on challenges.ranking (by);
comment on table challenges.ranking is 'The published file from which anyone can make the ranking again; the next one says which appeal moved it.';
select platform.protect('challenges.ranking', 'insert, select');

create function challenges.forget_ranker(the_person uuid) returns void language sql security definer set search_path = pg_catalog, pg_temp as $$
  update challenges.ranking set by = null where by = the_person
$$;
revoke execute on function challenges.forget_ranker(uuid) from public;
select platform.lend('challenges.forget_ranker(uuid)');

create table challenges.result (
  team_id      uuid primary key references challenges.entry on delete cascade,
  challenge_id uuid not null,
  prize        smallint,
  reasons      text not null check (char_length(reasons) between 10 and 2000),
  at           timestamptz not null default clock_timestamp(),
  foreign key (challenge_id, prize) references challenges.prize (challenge_id, rank),
  constraint result_prize_once unique (challenge_id, prize) deferrable initially deferred
);
comment on table challenges.result is 'What a team gets, and why, in words that all read.';

create table challenges.appeal (
  id         uuid primary key default gen_random_uuid(),
  team_id    uuid not null references challenges.entry on delete cascade,
  words      text not null check (char_length(words) between 20 and 5000),
  filed_by   uuid references people.person on delete set null,
  filed_at   timestamptz not null default clock_timestamp(),
  outcome    text check (outcome in ('accepted', 'rejected')),
  answer     text check (char_length(answer) between 10 and 3000),
  corrections jsonb not null default '{}' check (jsonb_typeof(corrections) = 'object'),
  settled_by uuid references people.person on delete set null,
  settled_at timestamptz,
  constraint appeal_settled check (num_nonnulls(outcome, answer, settled_at) in (0, 3)),
  constraint appeal_moves check (outcome is not distinct from 'accepted' or corrections = '{}')
);
create unique index appeal_open on challenges.appeal (team_id) where outcome is null;
create index appeal_team on challenges.appeal (team_id);
create index appeal_author on challenges.appeal (filed_by);
create index appeal_settler on challenges.appeal (settled_by);
comment on column challenges.appeal.corrections is 'By criterion the points that count instead of all that were given: {"utilite": 4}.';

create function challenges.check_appeal() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    if not exists (select from challenges.entry e join challenges.challenge c on c.id = e.challenge_id where e.team_id = new.team_id and c.results_at is not null
      and clock_timestamp() < c.results_at + interval '30 days') then
      raise exception 'no appeal is taken now' using errcode = '23514', constraint = 'appeal_in_time';
    end if;
  elsif old.outcome is not null and (new.outcome, new.answer, new.corrections) is distinct from (old.outcome, old.answer, old.corrections) then
    raise exception 'what was settled stays' using errcode = '23514', constraint = 'appeal_once';
  elsif new.settled_by is distinct from old.settled_by and exists (
    select from challenges.juror j join challenges.entry e on e.challenge_id = j.challenge_id where e.team_id = new.team_id and j.person_id = new.settled_by) then
    raise exception 'who judged does not settle' using errcode = '23514', constraint = 'appeal_by_another';
  end if;
  return new;
end $$;
create trigger appeal_in_time before insert or update on challenges.appeal for each row execute function challenges.check_appeal();

alter table challenges.challenge add column vote_id uuid references budgets.vote on delete set null;
create unique index challenge_vote on challenges.challenge (vote_id);
comment on column challenges.challenge.vote_id is 'The public''s vote on the answers, in the box of votes.';

select platform.keep_on_one_line('challenges.juror', 'name');
