create view participation.act as
select a.person_id, a.at, a.process_id
from (
  select author_id as person_id, filed_at as at, process_id from participation.proposal where author_kind not in ('commune', 'service')
  union all
  select c.person_id, c.answered_at, p.process_id
  from participation.coauthor c join participation.proposal p on p.id = c.proposal_id where c.state = 'accepted'
  union all
  select s.person_id, s.given_at, p.process_id from participation.support s join participation.proposal p on p.id = s.proposal_id
  union all
  select c.author_id, c.written_at, coalesce(p.process_id, s.process_id, qs.process_id, t.process_id)
  from participation.comment c
  left join participation.proposal p on p.id = c.proposal_id
  left join participation.stage s on s.id = c.stage_id
  left join participation.debate_question q on q.id = c.question_id
  left join participation.stage qs on qs.id = q.stage_id
  left join participation.text t on t.id = c.text_id
  where not c.official
  union all
  select a.author_id, a.filed_at, t.process_id from participation.amendment a join participation.text t on t.id = a.text_id
  union all
  select s.person_id, s.at, t.process_id
  from participation.amendment_support s join participation.amendment a on a.id = s.amendment_id join participation.text t on t.id = a.text_id
  union all
  select a.person_id, a.day::timestamp at time zone 'Europe/Paris', q.process_id
  from participation.answer_sheet a join participation.questionnaire q on q.id = a.questionnaire_id
) a
join participation.process p on p.id = a.process_id
where a.person_id is not null and p.state in ('published', 'ended', 'cancelled');
comment on view participation.act is 'Who did something with an account in a process that outsiders see, and when: an idea, a support, a comment, an amendment, a signed answer. For counts alone.';
