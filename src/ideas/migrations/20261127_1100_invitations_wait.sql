-- An invitation waits while the public does not read the idea: held for review, or its process rehearsed.
alter table participation.coauthor drop constraint coauthor_check3;
alter table participation.coauthor add constraint coauthor_link check (token_hash is null or state = 'invited');
comment on column participation.coauthor.token_hash is 'Of the link in the letter; null while the letter has not left, because the public does not read the idea yet.';
