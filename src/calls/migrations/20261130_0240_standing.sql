-- What judging stands at is read by a committee again and again, and changes seldom. Whoever keeps it asks first whether its mark is still the same.
create table calls.standing (
  call_id uuid primary key references calls.call on delete cascade,
  mark    uuid not null default gen_random_uuid()
);
comment on table calls.standing is 'Another mark for each transaction that changed what the ranking of a call is made of: files, reviews, scores, ties, appeals, decisions, agreements, rules. No mark comes a second time.';
insert into calls.standing (call_id) select id from calls.call;

create function calls.begin_standing() returns trigger language plpgsql as $$
begin
  insert into calls.standing (call_id) values (new.id) on conflict do nothing;
  return null;
end $$;
create trigger standing_begins after insert on calls.call for each row execute function calls.begin_standing();

-- Once in a transaction: a row that this one wrote already is left alone.
create function calls.mark_standing(changed uuid) returns void language sql as $$
  update calls.standing set mark = gen_random_uuid() where call_id = changed and xmin <> pg_current_xact_id()::xid
$$;

-- At the end of a transaction, after everything that it waits for: nobody waits in a ring for a mark.
create function calls.standing_of_call() returns trigger language plpgsql as $$
begin
  perform calls.mark_standing(coalesce(new.call_id, old.call_id));
  return null;
end $$;
create function calls.standing_of_sent() returns trigger language plpgsql as $$
begin
  if coalesce(new.sent_at, old.sent_at) is not null then
    perform calls.mark_standing(coalesce(new.call_id, old.call_id));
  end if;
  return null;
end $$;
create function calls.standing_of_file() returns trigger language plpgsql as $$
begin
  perform calls.mark_standing(a.call_id) from calls.application a
    where a.id in (coalesce(new.application_id, old.application_id), coalesce(old.application_id, new.application_id));
  return null;
end $$;

create constraint trigger standing_moves after insert or update on calls.edition deferrable initially deferred
  for each row execute function calls.standing_of_call();
create constraint trigger standing_moves after insert or delete or update of call_id, state, number, title, elected, commune_code, asked_cents, place_id, sent_at
  on calls.application deferrable initially deferred for each row execute function calls.standing_of_sent();
create constraint trigger standing_moves after insert or update or delete on calls.review deferrable initially deferred
  for each row execute function calls.standing_of_file();
create constraint trigger standing_moves after insert or update or delete on calls.score deferrable initially deferred
  for each row execute function calls.standing_of_file();
create constraint trigger standing_moves after insert or update or delete on calls.conflict deferrable initially deferred
  for each row execute function calls.standing_of_file();
create constraint trigger standing_moves after insert or update or delete on calls.appeal deferrable initially deferred
  for each row execute function calls.standing_of_file();
create constraint trigger standing_moves after insert or update or delete on calls.decision deferrable initially deferred
  for each row execute function calls.standing_of_file();
create constraint trigger standing_moves after insert or delete on calls.agreement deferrable initially deferred
  for each row execute function calls.standing_of_file();
