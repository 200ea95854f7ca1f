-- What the house says to whoever gets stuck, at the foot of pages where people do.
alter table identity.words add column help text check (length(help) between 2 and 300);
comment on column identity.words.help is 'How one is helped here: hours, a desk, a service. Null: the house says nothing of its own.';
-- The rule looks at the rows that are there; none of these has such words yet.
alter table identity.words disable trigger words_stay;
select platform.keep_on_one_line('identity.words', 'help');
alter table identity.words enable trigger words_stay;
