create function platform.by_owner(relation oid) returns boolean language sql stable
  return (select c.relowner from pg_class c where c.oid = relation) = (select r.oid from pg_roles r where r.rolname = current_user);
comment on function platform.by_owner(oid) is 'Asked by a trigger (tg_relid): whether a function that acts as the owner of the table, or the owner, does this; not the application by its own SQL.';
