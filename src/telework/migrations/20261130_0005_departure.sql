create table telework.departure (
  framework_id uuid not null,
  employer_id  uuid not null,
  ends_on      date not null,
  reason       text not null check (char_length(reason) between 3 and 500),
  made_by      uuid references people.person on delete set null,
  made_at      timestamptz not null default clock_timestamp(),
  primary key (framework_id, employer_id),
  foreign key (framework_id, employer_id) references telework.adherence (framework_id, employer_id) on delete cascade
);
create index departure_author on telework.departure (made_by);
comment on table telework.departure is 'An employer leaves a version of the framework that it joined, with the notice that this has. Its signed agreements go on; it may join a later version.';
comment on column telework.departure.ends_on is 'Its last day: what it then proposes inherits nothing beyond.';

create function telework.check_departure() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    if (new.framework_id, new.employer_id, new.ends_on, new.reason, new.made_at) is distinct from (old.framework_id, old.employer_id, old.ends_on, old.reason, old.made_at) then
      raise exception 'what was said does not change' using errcode = '23514', constraint = 'departure_stays';
    end if;
    return new;
  end if;
  if new.ends_on < (select (clock_timestamp() at time zone 'Europe/Paris')::date + f.notice from telework.framework f where f.id = new.framework_id) then
    raise exception 'a framework is left with its notice' using errcode = '23514', constraint = 'departure_with_notice';
  end if;
  return new;
end $$;
create trigger departure_stays before insert or update on telework.departure for each row execute function telework.check_departure();

create or replace function telework.check_inherited() returns trigger language plpgsql as $$
begin
  if not exists (
    select from telework.framework f join telework.agreement a on a.id = new.agreement_id join telework.adherence j on j.framework_id = f.id and j.employer_id = a.employer_id
    where f.id = new.framework_id and (f.half_cents, f.day_cents, f.vat, f.cancel) is not distinct from (new.half_cents, new.day_cents, new.vat, new.cancel)
      and new.weekdays <@ f.weekdays and new.valid_from >= f.valid_from and (f.valid_until is null or new.valid_until <= f.valid_until)
      and not exists (select from telework.departure d where d.framework_id = f.id and d.employer_id = a.employer_id and (new.valid_until is null or new.valid_until > d.ends_on))) then
    raise exception 'what is inherited is what was joined' using errcode = '23514', constraint = 'version_inherits';
  end if;
  return new;
end $$;
