alter table calls.application add column elected text not null default '' check (length(elected) <= 1000);
comment on column calls.application.elected is 'Elected members of an authority who direct the structure or live by it, as its authors say: a name a line.';
alter table calls.conflict drop constraint conflict_source_check;
alter table calls.conflict add constraint conflict_source_check
  check (source in ('declared', 'structure', 'author', 'domain', 'address', 'mentoring', 'elected'));
