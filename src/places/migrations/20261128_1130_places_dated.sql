-- Figures count openings that somebody dated, third places apart from public counters, and a place with two records once.

create function places.is_counter(typologies text[]) returns boolean language sql immutable parallel safe as $$
  select typologies <> '{}' and typologies <@ array[
    'AFPA', 'CAF', 'CAP_EMPLOI', 'CC', 'CCAS', 'CCONS', 'CD', 'CDAS', 'CFP', 'CIAS', 'CMP', 'CMS', 'CPAM', 'DEETS', 'DEPT', 'EPCI', 'FT', 'LA_POSTE',
    'MDE', 'MDEF', 'MDPH', 'MDS', 'ML', 'MSA', 'MSAP', 'MUNI', 'PAD', 'PIJ_BIJ', 'PIMMS', 'PREF', 'REG', 'RFS', 'UDAF']
$$;
comment on function places.is_counter is 'A counter of a public service (France services, town hall, family allowances…) and nothing else: of use to residents, no third place. Says what src/places/counter.ts says.';

alter table places.row_version drop constraint row_version_of_table_check,
  add constraint row_version_of_table_check check (of_table in ('place', 'stage_date', 'support', 'place_zone', 'duplicate_suggestion'));

create or replace function places.figure_content(of_table text, whole jsonb) returns jsonb language sql immutable as $$
  select jsonb_object_agg(key, value) from jsonb_each(whole)
  where key = any(case of_table
    when 'place' then array['id', 'status', 'stage', 'commune_code', 'target_group', 'services', 'desks', 'capacity', 'known_on', 'longitude',
      'latitude', 'created_at', 'typologies']
    when 'support' then array['id', 'place_id', 'year', 'cents']
    when 'duplicate_suggestion' then array['place_id', 'other_id', 'decided']
    else array['place_id', 'stage', 'since', 'zone_id'] end)
$$;

create or replace function places.figure_key(of_table text, content jsonb) returns text language sql immutable as $$
  select case of_table
    when 'stage_date' then concat_ws('/', content ->> 'place_id', content ->> 'stage')
    when 'place_zone' then concat_ws('/', content ->> 'place_id', content ->> 'zone_id')
    when 'duplicate_suggestion' then concat_ws('/', content ->> 'place_id', content ->> 'other_id')
    else content ->> 'id' end
$$;
create trigger duplicate_suggestion_version after insert or update or delete on places.duplicate_suggestion
  for each row execute function places.keep_version();

-- From now on the audit knows of which kind each place is, and which pairs wait.
insert into places.row_version (of_table, row_key, content)
select 'place', id::text, places.figure_content('place', to_jsonb(p)) from places.place p where typologies <> '{}'
union all
select 'duplicate_suggestion', places.figure_key('duplicate_suggestion', to_jsonb(s)), places.figure_content('duplicate_suggestion', to_jsonb(s))
from places.duplicate_suggestion s;
