-- Who signed what is decided goes off it when their account is erased, or leads to the one it is merged into, and what they wrote goes with an erased
-- account: by nothing else. Asked at the end of the transaction, in which the account is closed last.

-- With the column of the person, and those of their words.
create function people.signed_stays() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  former jsonb := to_jsonb(old);
  given jsonb := to_jsonb(new);
  signer uuid := (former ->> tg_argv[0])::uuid;
  next uuid := (given ->> tg_argv[0])::uuid;
begin
  -- Functions that act as the owner are asked, too: this is about whoever is connected.
  if (select c.relowner from pg_class c where c.oid = tg_relid) = (select r.oid from pg_roles r where r.rolname = session_user) then return null; end if;
  if signer is not null and not exists (select from people.person p where p.id = signer and p.erased_at is null)
    and (next is null or next = signer or exists (select from people.merged_account m where m.gone_id = signer and m.kept_id = next)) then
    return null;
  end if;
  raise exception 'who signed it stays: %', tg_relid::regclass using errcode = 'check_violation', constraint = 'signed_stays';
end $$;

-- `the_condition`: on `old` and `new`, since when it is decided.
create function people.keep_signed(the_table regclass, the_condition text, the_person text, variadic the_words text[] default '{}') returns void
language plpgsql as $$
declare
  columns text[] := the_person || the_words;
begin
  execute format('create constraint trigger %I after update on %s deferrable initially deferred for each row when (%s and (%s)) execute function people.signed_stays(%s)',
    'signed_stays_' || the_person, the_table, the_condition,
    (select string_agg(format('old.%1$I is distinct from new.%1$I', one), ' or ') from unnest(columns) one),
    (select string_agg(quote_literal(one), ', ') from unnest(columns) one));
end $$;
revoke execute on function people.keep_signed(regclass, text, text, text[]) from public;
