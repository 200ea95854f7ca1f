-- A tie that was found to be none is lifted, for a reason. What was said of it stays: it is not found a second time.
alter table calls.conflict add column lifted_at timestamptz, add column lifted_by uuid references people.person on delete set null,
  add column lifted_reason text check (length(lifted_reason) between 3 and 500),
  add constraint lifted_with_reason check ((lifted_at is null) = (lifted_reason is null));

create view calls.tie as
select application_id, person_id, source, reason, at from calls.conflict where lifted_at is null;
comment on view calls.tie is 'Ties that stand: declared or found, and not lifted.';

create view calls.counted_review as
select r.application_id, r.person_id, r.comment, r.sent_at from calls.review r
where r.sent_at is not null and not exists (select from calls.tie t where t.application_id = r.application_id and t.person_id = r.person_id);
comment on view calls.counted_review is 'Reviews that were sent by somebody without a tie: the ranking is made of these, whenever the tie was declared or found.';

create or replace function calls.forbid_conflict() returns trigger language plpgsql as $$
begin
  if exists (select from calls.tie c where c.application_id = new.application_id and c.person_id = new.person_id) then
    raise exception 'somebody with ties to an application does not judge it' using errcode = 'check_violation', constraint = 'no_conflict';
  end if;
  return new;
end $$;
