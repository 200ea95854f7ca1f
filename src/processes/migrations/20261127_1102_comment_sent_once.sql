-- The same form sent twice is one comment.
alter table participation.comment add column submission uuid unique;
comment on column participation.comment.submission is 'Drawn with the form: a double click or a reload does not write the same words twice.';
