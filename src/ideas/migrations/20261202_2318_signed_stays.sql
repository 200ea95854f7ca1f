select people.keep_signed('ideas.contest', 'old.decided_at is not null', 'by', 'words', 'signature'),
  people.keep_signed('ideas.contest', 'old.decided_at is not null', 'decided_by'), people.keep_signed('ideas.award', 'true', 'by');
