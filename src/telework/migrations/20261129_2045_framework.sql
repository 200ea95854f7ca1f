create table telework.framework (
  id           uuid primary key default gen_random_uuid(),
  number       smallint not null constraint framework_number unique check (number > 0),
  half_cents   integer not null check (half_cents between 0 and 100000),
  day_cents    integer not null check (day_cents between 0 and 200000),
  vat          smallint check (vat between 0 and 3000),
  weekdays     smallint[] not null check (weekdays <@ '{1,2,3,4,5,6,7}' and cardinality(weekdays) > 0),
  cancel       smallint not null check (cancel between 0 and 336),
  notice       smallint not null check (notice between 0 and 365),
  valid_from   date not null,
  valid_until  date,
  text         text not null check (char_length(text) between 100 and 20000),
  sha256       text not null generated always as (telework.hash(text)) stored,
  published_by uuid references people.person on delete set null,
  published_at timestamptz not null default clock_timestamp(),
  demo         boolean not null default false,
  constraint framework_day check (day_cents between half_cents and 2 * half_cents),
  constraint framework_valid check (valid_until is null or valid_until >= valid_from)
);
create index framework_author on telework.framework (published_by);
comment on table telework.framework is 'The framework agreement of the metropolis, in versions: terms that agreements of the employers who joined inherit. What is published never changes.';

create table telework.adherence (
  framework_id uuid not null references telework.framework,
  employer_id  uuid not null references telework.employer on delete cascade,
  person_id    uuid references people.person on delete set null,
  name         text not null check (char_length(name) between 1 and 200),
  capacity     text not null check (char_length(capacity) between 3 and 120),
  sha256       text not null,
  at           timestamptz not null default clock_timestamp(),
  primary key (framework_id, employer_id)
);
create index adherence_employer on telework.adherence (employer_id);
create index adherence_person on telework.adherence (person_id);
comment on table telework.adherence is 'Which employer joined which version of the framework, by whom, when, having read which text.';
select platform.keep_on_one_line('telework.adherence', 'name');
select platform.keep_on_one_line('telework.adherence', 'capacity');
select platform.protect('telework.adherence', 'insert, select');

create function telework.forget_adherent(the_person uuid) returns void language sql security definer set search_path = pg_catalog, pg_temp as $$
  update telework.adherence set person_id = null, name = '(nom effacé)' where person_id = the_person
$$;
comment on function telework.forget_adherent(uuid) is 'Their account is erased: in which capacity it was joined, which text and when stay.';
revoke execute on function telework.forget_adherent(uuid) from public;
select platform.lend('telework.forget_adherent(uuid)');

create function telework.move_adherent(the_gone uuid, the_kept uuid) returns void language sql security definer set search_path = pg_catalog, pg_temp as $$
  update telework.adherence set person_id = the_kept where person_id = the_gone
$$;
comment on function telework.move_adherent(uuid, uuid) is 'Two accounts were one person.';
revoke execute on function telework.move_adherent(uuid, uuid) from public;
select platform.lend('telework.move_adherent(uuid, uuid)');

create function telework.check_adherence() returns trigger language plpgsql as $$
begin
  if not exists (select from telework.framework f where f.id = new.framework_id and f.sha256 = new.sha256
      and f.number = (select max(o.number) from telework.framework o)
      and (f.valid_until is null or f.valid_until >= (clock_timestamp() at time zone 'Europe/Paris')::date)) then
    raise exception 'what is joined is the text of the last version' using errcode = '23514', constraint = 'adherence_of_text';
  end if;
  return new;
end $$;
create trigger adherence_of_text before insert on telework.adherence for each row execute function telework.check_adherence();

create function telework.check_framework() returns trigger language plpgsql as $$
begin
  if (new.number, new.half_cents, new.day_cents, new.vat, new.weekdays, new.cancel, new.notice, new.valid_from, new.valid_until, new.text)
    is distinct from (old.number, old.half_cents, old.day_cents, old.vat, old.weekdays, old.cancel, old.notice, old.valid_from, old.valid_until, old.text) then
    raise exception 'what was published does not change' using errcode = '23514', constraint = 'framework_stays';
  end if;
  return new;
end $$;
create trigger framework_stays before update on telework.framework for each row execute function telework.check_framework();

alter table telework.version add column framework_id uuid references telework.framework;
create index version_framework on telework.version (framework_id);
comment on column telework.version.framework_id is 'Whose prices, tax and hours of notice it inherits; null: its terms are its own.';

create function telework.check_inherited() returns trigger language plpgsql as $$
begin
  if not exists (
    select from telework.framework f join telework.agreement a on a.id = new.agreement_id join telework.adherence j on j.framework_id = f.id and j.employer_id = a.employer_id
    where f.id = new.framework_id and (f.half_cents, f.day_cents, f.vat, f.cancel) is not distinct from (new.half_cents, new.day_cents, new.vat, new.cancel)
      and new.weekdays <@ f.weekdays and new.valid_from >= f.valid_from and (f.valid_until is null or new.valid_until <= f.valid_until)) then
    raise exception 'what is inherited is what was joined' using errcode = '23514', constraint = 'version_inherits';
  end if;
  return new;
end $$;
create trigger version_inherits before insert on telework.version for each row when (new.framework_id is not null) execute function telework.check_inherited();
