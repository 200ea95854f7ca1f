-- Texts, questionnaires and meetings get schemas of their own: rows, indexes, constraints and triggers go along.
create schema texts;
create schema questionnaires;
create schema meetings;

alter table participation.amendment set schema texts;
alter table participation.amendment_support set schema texts;
alter table participation.text set schema texts;
alter table participation.text_change set schema texts;
alter table participation.text_paragraph set schema texts;
alter table participation.text_version set schema texts;

alter table participation.answer set schema questionnaires;
alter table participation.answer_draft set schema questionnaires;
alter table participation.answer_sheet set schema questionnaires;
alter table participation.free_answer set schema questionnaires;
alter table participation.published_cell set schema questionnaires;
alter table participation.published_channel set schema questionnaires;
alter table participation.published_mean set schema questionnaires;
alter table participation.question set schema questionnaires;
alter table participation.questionnaire set schema questionnaires;
alter table participation.questionnaire_page set schema questionnaires;

alter table participation.meeting set schema meetings;
alter table participation.meeting_change set schema meetings;
alter table participation.meeting_reminder set schema meetings;
alter table participation.registration set schema meetings;
alter table participation.registration_link set schema meetings;

-- Functions keep their triggers; their bodies name the tables where they stand now.
alter function participation.count_registration() set schema meetings;
alter function participation.refuse_when_answered() set schema questionnaires;
create or replace function meetings.count_registration() returns trigger language plpgsql as $$
declare
  was meetings.registration := case when tg_op = 'INSERT' then null else old end;
  is_now meetings.registration := case when tg_op = 'DELETE' then null else new end;
begin
  if was.state = 'registered' then
    update meetings.meeting
    set registered = registered - (not was.online)::int, online_registered = online_registered - was.online::int
    where id = was.meeting_id;
  end if;
  if is_now.state = 'registered' then
    update meetings.meeting
    set registered = registered + (not is_now.online)::int, online_registered = online_registered + is_now.online::int
    where id = is_now.meeting_id;
  end if;
  return null;
end $$;
create or replace function questionnaires.refuse_when_answered() returns trigger language plpgsql as $$
begin
  if exists (select from questionnaires.questionnaire where id = coalesce(new.questionnaire_id, old.questionnaire_id) and locked_at is not null) then
    raise exception 'questionnaire_is_locked' using errcode = 'check_violation', constraint = 'questionnaire_is_locked';
  end if;
  return coalesce(new, old);
end $$;

comment on table texts.text is 'A text under debate: published in versions, paragraph by paragraph. Written only by src/texts.';
comment on table questionnaires.questionnaire is 'Answered while its stage is open; once its results are published nothing is added. Written only by src/questionnaires.';
comment on table meetings.meeting is 'A public meeting, of a process or on its own. Written only by src/meetings.';

-- A comment names the text that it is about. No key points upwards from it: the text, when it goes, says so.
alter table participation.comment drop constraint comment_text;
create function participation.forget_comments_of_text() returns trigger language plpgsql as $$
begin
  delete from participation.comment where text_id = old.id;
  return null;
end $$;
create trigger comments_gone after delete on texts.text for each row execute function participation.forget_comments_of_text();
comment on column participation.comment.text_id is 'A text under debate, of the schema texts. Its comments go with it, by the trigger comments_gone.';

-- Each room publishes who took part in what is its own.
create view texts.act as
select a.person_id, a.at, a.process_id
from (
  select a.author_id as person_id, a.filed_at as at, t.process_id from texts.amendment a join texts.text t on t.id = a.text_id
  union all
  select s.person_id, s.at, t.process_id
  from texts.amendment_support s join texts.amendment a on a.id = s.amendment_id join texts.text t on t.id = a.text_id
  union all
  select c.author_id, c.written_at, t.process_id from participation.comment c join texts.text t on t.id = c.text_id where not c.official
) a
where a.person_id is not null;
comment on view texts.act is 'Who amended, supported an amendment or commented on a text.';

create view questionnaires.act as
select a.person_id, a.day::timestamp at time zone 'Europe/Paris' as at, q.process_id
from questionnaires.answer_sheet a join questionnaires.questionnaire q on q.id = a.questionnaire_id
where a.person_id is not null;
comment on view questionnaires.act is 'Who answered with their account; of the anonymous answers nobody is known.';

create or replace view participation.act as
select a.person_id, a.at, a.process_id, a.proposal_id
from (
  select author_id as person_id, filed_at as at, process_id, id as proposal_id from participation.proposal where author_kind not in ('commune', 'service')
  union all
  select c.person_id, c.answered_at, p.process_id, p.id
  from participation.coauthor c join participation.proposal p on p.id = c.proposal_id where c.state = 'accepted'
  union all
  select s.person_id, s.given_at, p.process_id, p.id from participation.support s join participation.proposal p on p.id = s.proposal_id
  union all
  select c.author_id, c.written_at, coalesce(p.process_id, s.process_id, qs.process_id), p.id
  from participation.comment c
  left join participation.proposal p on p.id = c.proposal_id
  left join participation.stage s on s.id = c.stage_id
  left join participation.debate_question q on q.id = c.question_id
  left join participation.stage qs on qs.id = q.stage_id
  where not c.official and c.text_id is null
  union all
  select person_id, at, process_id, null from texts.act
  union all
  select person_id, at, process_id, null from questionnaires.act
) a
join participation.process p on p.id = a.process_id
where a.person_id is not null and p.state in ('published', 'ended', 'cancelled');
