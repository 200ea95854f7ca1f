create table places.row_version (
  id       bigint generated always as identity primary key,
  of_table text not null check (of_table in ('place', 'stage_date', 'support', 'place_zone')),
  row_key  text not null,
  at       timestamptz not null default clock_timestamp(),
  content  jsonb
);
comment on table places.row_version is 'Audit of the rows from which figures are counted: what each became, and when. Figures of a day can be counted as they were known then.';
comment on column places.row_version.content is 'Only what figures depend on, no words about anybody. Null: the row was taken away.';
create index row_version_key on places.row_version (of_table, row_key, id desc);
create index row_version_at on places.row_version (at);

create function places.figure_content(of_table text, whole jsonb) returns jsonb language sql immutable as $$
  select jsonb_object_agg(key, value) from jsonb_each(whole)
  where key = any(case of_table
    when 'place' then array['id', 'status', 'stage', 'commune_code', 'target_group', 'services', 'desks', 'capacity', 'known_on', 'longitude', 'latitude', 'created_at']
    when 'support' then array['id', 'place_id', 'year', 'cents']
    else array['place_id', 'stage', 'since', 'zone_id'] end)
$$;

create function places.figure_key(of_table text, content jsonb) returns text language sql immutable as $$
  select case of_table
    when 'stage_date' then concat_ws('/', content ->> 'place_id', content ->> 'stage')
    when 'place_zone' then concat_ws('/', content ->> 'place_id', content ->> 'zone_id')
    else content ->> 'id' end
$$;

-- Whoever writes, from whichever room or tool, the audit has it: it is the tables that keep it.
create function places.keep_version() returns trigger language plpgsql as $$
declare
  was  jsonb := case when tg_op <> 'INSERT' then places.figure_content(tg_table_name, to_jsonb(old)) end;
  now_ jsonb := case when tg_op <> 'DELETE' then places.figure_content(tg_table_name, to_jsonb(new)) end;
  was_key text := places.figure_key(tg_table_name, was);
  now_key text := places.figure_key(tg_table_name, now_);
begin
  if was = now_ then return null; end if;
  if was is not null and was_key is distinct from now_key then
    insert into places.row_version (of_table, row_key, content) values (tg_table_name, was_key, null);
  end if;
  if now_ is not null then
    insert into places.row_version (of_table, row_key, content) values (tg_table_name, now_key, now_);
  end if;
  return null;
end $$;
create trigger place_version after insert or update or delete on places.place for each row execute function places.keep_version();
create trigger stage_date_version after insert or update or delete on places.stage_date for each row execute function places.keep_version();
create trigger support_version after insert or update or delete on places.support for each row execute function places.keep_version();
create trigger place_zone_version after insert or update or delete on places.place_zone for each row execute function places.keep_version();

-- Of what stands already, nothing older is known than what it is now.
insert into places.row_version (of_table, row_key, at, content)
select 'place', p.id::text, p.created_at, places.figure_content('place', to_jsonb(p)) from places.place p
union all
select 'stage_date', places.figure_key('stage_date', to_jsonb(d)), p.created_at, places.figure_content('stage_date', to_jsonb(d))
from places.stage_date d join places.place p on p.id = d.place_id
union all
select 'support', s.id::text, p.created_at, places.figure_content('support', to_jsonb(s)) from places.support s join places.place p on p.id = s.place_id
union all
select 'place_zone', places.figure_key('place_zone', to_jsonb(z)), p.created_at, places.figure_content('place_zone', to_jsonb(z))
from places.place_zone z join places.place p on p.id = z.place_id;
