-- Processes and ideas get schemas of their own: rows, indexes, constraints, triggers and sequences go along.
create schema processes;
create schema ideas;

alter table participation.category set schema processes;
alter table participation.comment set schema processes;
alter table participation.debate_question set schema processes;
alter table participation.follow set schema processes;
alter table participation.process set schema processes;
alter table participation.process_commune set schema processes;
alter table participation.process_decision set schema processes;
alter table participation.process_document set schema processes;
alter table participation.process_member set schema processes;
alter table participation.process_milestone set schema processes;
alter table participation.process_partner set schema processes;
alter table participation.process_zone set schema processes;
alter table participation.stage set schema processes;
alter table participation.stage_change set schema processes;
alter table participation.stage_rewording set schema processes;
alter table participation.stage_told set schema processes;
alter view participation.act set schema processes;

alter table participation.admissibility set schema ideas;
alter table participation.assessment set schema ideas;
alter table participation.assessment_past set schema ideas;
alter table participation.award set schema ideas;
alter table participation.channel_import set schema ideas;
alter table participation.coauthor set schema ideas;
alter table participation.contact set schema ideas;
alter table participation.contest set schema ideas;
alter table participation.criterion set schema ideas;
alter table participation.delivery set schema ideas;
alter table participation.delivery_entry set schema ideas;
alter table participation.delivery_picture set schema ideas;
alter table participation.delivery_step set schema ideas;
alter table participation.draft set schema ideas;
alter table participation.draft_file set schema ideas;
alter table participation.dropped_file set schema ideas;
alter table participation.duplicate set schema ideas;
alter table participation.duplicate_answer set schema ideas;
alter table participation.entry set schema ideas;
alter table participation.evaluation set schema ideas;
alter table participation.internal_note set schema ideas;
alter table participation.journey set schema ideas;
alter table participation.juror set schema ideas;
alter table participation.jury set schema ideas;
alter table participation.jury_record set schema ideas;
alter table participation.jury_reminder set schema ideas;
alter table participation.jury_score set schema ideas;
alter table participation.jury_sheet set schema ideas;
alter table participation.jury_sheet_past set schema ideas;
alter table participation.merge set schema ideas;
alter table participation.official_answer set schema ideas;
alter table participation.official_answer_version set schema ideas;
alter table participation.opinion set schema ideas;
alter table participation.opinion_given set schema ideas;
alter table participation.opinion_reminder set schema ideas;
alter table participation.proposal set schema ideas;
alter table participation.proposal_file set schema ideas;
alter table participation.proposal_import set schema ideas;
alter table participation.proposal_version set schema ideas;
alter table participation.proposal_zone set schema ideas;
alter table participation.routing set schema ideas;
alter table participation.source set schema ideas;
alter table participation.split set schema ideas;
alter table participation.study set schema ideas;
alter table participation.study_past set schema ideas;
alter table participation.study_reply set schema ideas;
alter table participation.support set schema ideas;
alter table participation.told_event set schema ideas;
alter view participation.opinion_now set schema ideas;

-- Functions keep their triggers; their bodies name the tables where they stand now.
alter function participation.forget_comments_of_text() set schema processes;
alter function participation.award_holds() set schema ideas;
alter function participation.delivery_of_moved() set schema ideas;
alter function participation.drop_files() set schema ideas;
alter function participation.envelope_holds() set schema ideas;
alter function participation.family_of(uuid) set schema ideas;
alter function participation.freeze_jury() set schema ideas;
alter function participation.moved_with_delivery() set schema ideas;
alter function participation.refuse_after_first_score() set schema ideas;
alter function participation.refuse_other_scale() set schema ideas;
alter function participation.root_of(uuid) set schema ideas;

create or replace function processes.forget_comments_of_text() returns trigger language plpgsql as $$
begin
  delete from processes.comment where text_id = old.id;
  return null;
end $$;
create or replace function ideas.award_holds() returns trigger language plpgsql as $$
declare envelope bigint; spent bigint; cost bigint;
begin
  select envelope_cents into envelope from processes.process where id = new.process_id for update;
  select coalesce(s.investment_cents, p.cost_cents, new.amount_cents) into cost
  from ideas.proposal p left join ideas.study s on s.proposal_id = p.id where p.id = new.proposal_id;
  if new.amount_cents <> cost then
    raise exception 'a project of % is awarded whole, not %', cost, new.amount_cents using errcode = '23514', constraint = 'award_is_whole';
  end if;
  select coalesce(sum(amount_cents), 0) into spent from ideas.award where process_id = new.process_id and proposal_id <> new.proposal_id;
  if envelope is not null and spent + new.amount_cents > envelope then
    raise exception '% and % pass the envelope of %', spent, new.amount_cents, envelope using errcode = '23514', constraint = 'award_within_envelope';
  end if;
  return new;
end $$;
create or replace function ideas.envelope_holds() returns trigger language plpgsql as $$
begin
  if new.envelope_cents is not null and new.envelope_cents < (select coalesce(sum(amount_cents), 0) from ideas.award where process_id = new.id) then
    raise exception 'more is awarded than the new envelope' using errcode = '23514', constraint = 'award_within_envelope';
  end if;
  return new;
end $$;
create or replace function ideas.delivery_of_moved() returns trigger language plpgsql as $$
begin
  if exists (
    select from ideas.delivery d join ideas.proposal p on p.id = d.proposal_id
    where d.proposal_id = new.proposal_id and p.state not in ('delivering', 'delivered', 'abandoned')) then
    raise exception 'a delivery of an idea that is not being delivered' using errcode = '23514', constraint = 'delivery_of_moved';
  end if;
  return null;
end $$;
create or replace function ideas.moved_with_delivery() returns trigger language plpgsql as $$
begin
  if new.state not in ('delivering', 'delivered', 'abandoned') and exists (select from ideas.delivery where proposal_id = new.id) then
    raise exception 'an idea that has a delivery becomes %', new.state using errcode = '23514', constraint = 'delivery_of_moved';
  end if;
  return new;
end $$;
create or replace function ideas.drop_files() returns trigger language plpgsql as $$
begin
  insert into ideas.dropped_file (file_id)
  select file from unnest(array[old.file_id, old.small_file_id]) file
  where file is not null
    and not exists (select from ideas.proposal_file f where f.file_id = file or f.small_file_id = file)
  on conflict do nothing;
  return null;
end $$;
create or replace function ideas.family_of(proposal uuid) returns setof uuid language sql stable rows 2 as $$
  with recursive down as (
    select proposal as id
    union all
    select m.gone_id from down join ideas.merge m on m.kept_id = down.id and m.undone_at is null
  )
  select id from down
$$;
create or replace function ideas.root_of(proposal uuid) returns uuid language sql stable as $$
  with recursive up as (
    select proposal as id, 0 as steps
    union all
    select m.kept_id, up.steps + 1 from up join ideas.merge m on m.gone_id = up.id and m.undone_at is null
  )
  select id from up order by steps desc limit 1
$$;
create or replace function ideas.freeze_jury() returns trigger language plpgsql as $$
declare scale smallint; of_stage uuid;
begin
  select j.top, s.stage_id into scale, of_stage from ideas.jury_sheet s join ideas.jury j on j.stage_id = s.stage_id where s.id = new.sheet_id;
  if new.score > scale or not exists (select from ideas.criterion c where c.id = new.criterion_id and c.stage_id = of_stage) then
    raise exception 'score % on a scale of %, or a criterion of another jury', new.score, scale using errcode = '23514', constraint = 'jury_score_on_scale';
  end if;
  update ideas.jury set frozen_at = now() where stage_id = of_stage and frozen_at is null;
  return new;
end $$;
create or replace function ideas.refuse_after_first_score() returns trigger language plpgsql as $$
declare of_stage uuid := case when tg_op = 'DELETE' then old.stage_id else new.stage_id end; frozen timestamptz;
begin
  -- A process that is deleted takes its criteria along.
  if tg_op = 'DELETE' and not exists (select from processes.stage where id = of_stage) then return old; end if;
  insert into ideas.jury (stage_id) select id from processes.stage where id = of_stage and kind = 'jury' on conflict do nothing;
  select frozen_at into frozen from ideas.jury where stage_id = of_stage for update;
  if frozen is not null then
    raise exception 'criteria are frozen by the first score' using errcode = '23514', constraint = 'criteria_are_frozen';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create or replace function ideas.refuse_other_scale() returns trigger language plpgsql as $$
begin
  if old.frozen_at is not null and (new.top, new.quorum, new.frozen_at) is distinct from (old.top, old.quorum, old.frozen_at) then
    raise exception 'the scale is frozen by the first score' using errcode = '23514', constraint = 'criteria_are_frozen';
  end if;
  return new;
end $$;

-- Who follows an idea stands with ideas.
create table ideas.follow (
  person_id   uuid not null references people.person on delete cascade,
  proposal_id uuid not null references ideas.proposal on delete cascade,
  since       timestamptz not null default now(),
  primary key (proposal_id, person_id)
);
create index follow_person on ideas.follow (person_id);
comment on table ideas.follow is 'Who is told what becomes of an idea.';
insert into ideas.follow (person_id, proposal_id, since) select person_id, proposal_id, since from processes.follow where proposal_id is not null;
delete from processes.follow where proposal_id is not null;
drop index processes.follow_process, processes.follow_person;
alter table processes.follow drop constraint follow_check, drop column proposal_id, add primary key (process_id, person_id);
create index follow_person on processes.follow (person_id);
comment on table processes.follow is 'Who is told what becomes of a process.';

-- A comment names the idea that it is about. No key points upwards from it: the idea, when it goes, says so.
alter table processes.comment drop constraint comment_proposal_id_fkey;
create function ideas.forget_comments() returns trigger language plpgsql as $$
begin
  delete from processes.comment where subject = old.id::text;
  return null;
end $$;
create trigger comments_gone after delete on ideas.proposal for each row execute function ideas.forget_comments();
comment on column processes.comment.proposal_id is 'An idea, of the schema ideas. Its comments go with it, by the trigger comments_gone.';

comment on table processes.process is 'A question put to the public, made of stages. Written only by src/processes.';
comment on table ideas.proposal is 'An idea put to a process. Drafts are in ideas.draft: what stands here was filed. Written only by src/ideas.';

create view ideas.act as
select a.person_id, a.at, a.process_id, a.proposal_id
from (
  select author_id as person_id, filed_at as at, process_id, id as proposal_id from ideas.proposal where author_kind not in ('commune', 'service')
  union all
  select c.person_id, c.answered_at, p.process_id, p.id
  from ideas.coauthor c join ideas.proposal p on p.id = c.proposal_id where c.state = 'accepted'
  union all
  select s.person_id, s.given_at, p.process_id, p.id from ideas.support s join ideas.proposal p on p.id = s.proposal_id
  union all
  select c.author_id, c.written_at, p.process_id, p.id from processes.comment c join ideas.proposal p on p.id = c.proposal_id where not c.official
) a
where a.person_id is not null;
comment on view ideas.act is 'Who filed an idea, signed, supported or commented on one.';

create or replace view processes.act as
select a.person_id, a.at, a.process_id, a.proposal_id
from (
  select c.author_id as person_id, c.written_at as at, coalesce(s.process_id, qs.process_id) as process_id, null::uuid as proposal_id
  from processes.comment c
  left join processes.stage s on s.id = c.stage_id
  left join processes.debate_question q on q.id = c.question_id
  left join processes.stage qs on qs.id = q.stage_id
  where not c.official and (c.stage_id is not null or c.question_id is not null)
  union all
  select person_id, at, process_id, proposal_id from ideas.act
  union all
  select person_id, at, process_id, null from texts.act
  union all
  select person_id, at, process_id, null from questionnaires.act
) a
join processes.process p on p.id = a.process_id
where a.person_id is not null and p.state in ('published', 'ended', 'cancelled');

drop schema participation;
