-- What a queue looks for words in: folded once, when a file is written, instead of for each file of each search.
alter table calls.application add column searched text not null generated always as (
  platform.fold(coalesce(number::text, '') || ' ' || title || ' ' || structure_name || ' ' || coalesce(siret, '') || ' ' || coalesce(rna, ''))) stored;
comment on column calls.application.searched is 'platform.fold of its number, title, structure, SIRET and RNA.';

-- Rules as they stood before are for no step of a path, give no bonus and show scores as they were given.
alter table calls.edition disable trigger edition_is_kept;
update calls.edition set rules = '{"steps": [], "bonus": null, "calibrated": false}'::jsonb || rules;
alter table calls.edition enable trigger edition_is_kept;
