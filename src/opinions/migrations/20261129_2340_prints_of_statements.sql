alter table opinions.statement add column print text check (print ~ '^[0-9a-f]{64}$');
comment on column opinions.statement.print is 'SHA-256 of its line in comments.csv as it was published: its words may be hidden later, and anybody sees whether they were changed. Null before publication, and where it was published before there were any.';
