-- What is decided of an idea is written once, at the instant of the database: a revision is the next row.
select platform.protect('ideas.' || one, 'insert, select') from unnest(array['official_answer_version', 'admissibility', 'jury_record', 'opinion_given',
  'study_past', 'assessment_past', 'jury_sheet_past', 'evaluation', 'delivery_entry']) one;
select platform.keep_instants('ideas.official_answer_version', 'at'), platform.keep_instants('ideas.admissibility', 'at'),
  platform.keep_instants('ideas.jury_record', 'published_at'), platform.keep_instants('ideas.opinion_given', 'at'),
  platform.keep_instants('ideas.study_past', 'reopened_at'), platform.keep_instants('ideas.jury_sheet_past', 'replaced_at'),
  platform.keep_instants('ideas.evaluation', 'at'), platform.keep_instants('ideas.delivery_entry', 'at'), platform.keep_instants('ideas.contest', 'at', 'decided_at');
create trigger decided_stays before update or delete on ideas.contest for each row when (old.decided_at is not null)
  execute function platform.decided_stays('by', 'decided_by', 'words', 'signature');
