alter table processes.stage drop constraint stage_kind_check;
alter table processes.stage add constraint stage_kind_check check (kind in ('collect', 'admissibility', 'opinion', 'feasibility', 'debate', 'conversation',
  'questionnaire', 'meeting', 'vote', 'jury', 'assembly', 'award', 'delivery', 'evaluation'));
