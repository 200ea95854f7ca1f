-- The words of an idea's address are those of its title: a case kept them when the title had to go. Its number leads there as well.
update moderation.case_file
set href = regexp_replace(href, '^(/participer/[^/]+/idees/[1-9][0-9]*)-[^/?#]+', '\1')
where href ~ '^/participer/[^/]+/idees/[1-9][0-9]*-';
comment on column moderation.case_file.href is 'Where the thing stands, by a number or an identifier: no words that somebody wrote.';
