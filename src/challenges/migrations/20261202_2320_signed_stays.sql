select people.keep_signed('challenges.appeal', 'old.settled_at is not null', 'filed_by', 'words'),
  people.keep_signed('challenges.appeal', 'old.settled_at is not null', 'settled_by');
