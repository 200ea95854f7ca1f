alter table calls.conflict drop constraint conflict_source_check;
alter table calls.conflict add constraint conflict_source_check check (source in ('declared', 'structure', 'author', 'domain', 'address', 'mentoring'));

-- Whether readers see who applies: rules as they stood before show it.
alter table calls.edition disable trigger edition_is_kept;
update calls.edition set rules = '{"anonymous": false}'::jsonb || rules;
alter table calls.edition enable trigger edition_is_kept;
