select people.keep_signed('calls.agreement', 'true', 'noted_by'), people.keep_signed('calls.amendment', 'true', 'noted_by'),
  people.keep_signed('calls.appeal', 'old.settled_at is not null', 'filed_by', 'words'), people.keep_signed('calls.appeal', 'old.settled_at is not null', 'settled_by');
