alter table participation.comment add constraint comment_text foreign key (text_id) references participation.text on delete cascade;
create index comment_text on participation.comment (text_id, paragraph) where text_id is not null;
comment on column participation.comment.text_id is 'A text under debate.';
