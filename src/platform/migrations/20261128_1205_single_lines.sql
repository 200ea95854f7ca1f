-- A line feed in a title was a line of its own in calendars, mails and files of others. What people read on one line has no control
-- characters: refused here, whatever brings it. Columns are found by their names; src/single-lines.test.ts asks for those of later tables.

create function platform.is_line(words text) returns boolean
language sql immutable parallel safe
return words !~ '[\u0001-\u001f\u007f-\u009f\u2028\u2029]';

create function platform.keep_on_one_line(the_table regclass, the_column name) returns void
language plpgsql as $$
begin
  -- Rows of before are read on one line already. Where a register may not change, they stay as they are.
  begin
    execute format('update %s set %I = regexp_replace(%2$I, ''[\u0001-\u001f\u007f-\u009f\u2028\u2029]+'', '' '', ''g'') where not platform.is_line(%2$I)', the_table, the_column);
    execute format('alter table %s add constraint %I check (platform.is_line(%I))', the_table, the_column || '_on_one_line', the_column);
  exception when raise_exception or insufficient_privilege or check_violation then
    execute format('alter table %s add constraint %I check (platform.is_line(%I)) not valid', the_table, the_column || '_on_one_line', the_column);
  end;
end;
$$;

select platform.keep_on_one_line(c.oid, a.attname)
from pg_class c
join pg_namespace n on n.oid = c.relnamespace
join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
where c.relkind in ('r', 'p') and not c.relispartition and a.atttypid = 'text'::regtype and a.attgenerated = ''
  and n.nspname not in ('pg_catalog', 'information_schema', 'jobs', 'public', 'platform')
  and a.attname in ('name', 'title', 'label', 'subject', 'signature', 'email', 'new_email', 'phone', 'city', 'street', 'service', 'owner_service', 'organisation', 'file_name');

revoke execute on function platform.keep_on_one_line(regclass, name) from public;
