-- Of two who deal with the same text at once the second is told, and reads what the first published.
alter table questionnaires.free_answer add column version integer not null default 1;
