create schema telework;

create function telework.hash(the_text text) returns text language sql immutable strict parallel safe as $$
  select encode(sha256(convert_to(the_text, 'UTF8')), 'hex')
$$;
comment on function telework.hash(text) is 'SHA-256 of a text in UTF-8, in hexadecimal, as anybody can compute it again.';

create table telework.offer (
  resource_id    uuid primary key references bookings.resource on delete cascade,
  half_cents     integer not null check (half_cents between 0 and 100000),
  day_cents      integer not null check (day_cents between 0 and 200000),
  vat            smallint check (vat between 0 and 3000),
  morning_from   time not null default '09:00',
  morning_to     time not null default '12:30',
  afternoon_from time not null default '13:30',
  afternoon_to   time not null default '17:00',
  cancel         smallint not null default 24 check (cancel between 0 and 336),
  quiet          text not null default 'quiet' check (quiet in ('quiet', 'cabin', 'lively')),
  note           text check (char_length(note) <= 1000),
  state          text not null default 'open' check (state in ('open', 'paused')),
  version        integer not null default 1,
  created_by     uuid references people.person on delete set null,
  changed_at     timestamptz not null default now(),
  demo           boolean not null default false,
  constraint offer_day check (day_cents between half_cents and 2 * half_cents),
  constraint offer_hours check (morning_from < morning_to and morning_to <= afternoon_from and afternoon_from < afternoon_to)
);
create index offer_author on telework.offer (created_by);
comment on table telework.offer is 'That a place offers desks to employers: usual prices without VAT, hours of a half-day, conditions. Its words, units and hours are those of bookings.';
comment on column telework.offer.vat is 'Hundredths of a percent; null: exempt.';
comment on column telework.offer.cancel is 'Hours before it begins until which a half-day is given back free of charge.';

create table telework.employer (
  structure_id   uuid primary key references people.structure on delete cascade,
  week_halves    smallint not null default 4 check (week_halves between 1 and 14),
  site_halves    smallint not null default 4 check (site_halves between 0 and 10),
  farthest       smallint check (farthest between 1 and 100),
  horizon        smallint not null default 60 check (horizon between 1 and 180),
  approval       boolean not null default false,
  version        integer not null default 1,
  created_by     uuid references people.person on delete set null,
  created_at     timestamptz not null default now(),
  demo           boolean not null default false
);
create index employer_author on telework.employer (created_by);
comment on table telework.employer is 'A structure whose agents telework near home, and its rules.';
comment on column telework.employer.week_halves is 'Half-days of telework in a week, at most.';
comment on column telework.employer.site_halves is 'Half-days of a week of ten that are spent at work, at least.';
comment on column telework.employer.farthest is 'Kilometres between the commune of the agent and the place, at most; null: it does not matter.';
comment on column telework.employer.horizon is 'Days ahead.';
comment on column telework.employer.approval is 'An agent is let in by the employer before they book; no single day is ever asked for.';

create table telework.blackout (
  id          uuid primary key default gen_random_uuid(),
  employer_id uuid not null references telework.employer on delete cascade,
  first_day   date not null,
  last_day    date not null,
  why         text not null check (char_length(why) between 3 and 200),
  constraint blackout_days check (last_day >= first_day)
);
create index blackout_employer on telework.blackout (employer_id, first_day);
comment on table telework.blackout is 'Days on which an employer wants everybody at work.';
select platform.keep_on_one_line('telework.blackout', 'why');

create table telework.centre (
  id          uuid primary key default gen_random_uuid(),
  employer_id uuid not null references telework.employer on delete cascade,
  code        text not null check (char_length(code) between 1 and 40),
  name        text not null check (char_length(name) between 1 and 120),
  constraint centre_once unique (employer_id, code),
  unique (id, employer_id)
);
comment on table telework.centre is 'A cost centre of an employer.';
select platform.keep_on_one_line('telework.centre', 'code');
select platform.keep_on_one_line('telework.centre', 'name');

create table telework.agent (
  id           uuid primary key default gen_random_uuid(),
  employer_id  uuid not null references telework.employer on delete cascade,
  centre_id    uuid not null references telework.centre,
  number       text not null check (char_length(number) between 1 and 40),
  email        text not null check (char_length(email) between 3 and 254 and email = lower(email)),
  commune_code char(5) references territory.commune,
  person_id    uuid references people.person on delete set null,
  state        text not null default 'invited' check (state in ('invited', 'waiting', 'active', 'left')),
  presence     boolean not null default false,
  invited_at   timestamptz,
  version      integer not null default 1,
  demo         boolean not null default false,
  constraint agent_number unique (employer_id, number),
  constraint agent_centre foreign key (centre_id, employer_id) references telework.centre (id, employer_id),
  constraint agent_known check (state <> 'invited' or person_id is null)
);
create unique index agent_email on telework.agent (employer_id, email) where state <> 'left';
create unique index agent_person on telework.agent (employer_id, person_id) where person_id is not null and state <> 'left';
create index agent_account on telework.agent (person_id);
create index agent_address on telework.agent (email);
create index agent_of_centre on telework.agent (centre_id);
comment on table telework.agent is 'Somebody whose employer lets them telework. Recognised by the address of their account.';
comment on column telework.agent.commune_code is 'Where they live, if they or their employer said so; desks are ranked by the distance from its centre.';
comment on column telework.agent.presence is 'They show to colleagues who do so too that they telework today.';
select platform.keep_on_one_line('telework.agent', 'number');
select platform.keep_on_one_line('telework.agent', 'email');

create table telework.envelope (
  id          uuid primary key default gen_random_uuid(),
  employer_id uuid not null references telework.employer on delete cascade,
  centre_id   uuid references telework.centre on delete cascade,
  agent_id    uuid references telework.agent on delete cascade,
  first_day   date not null,
  last_day    date not null,
  halves      integer not null check (halves between 0 and 1000000),
  carries     boolean not null default false,
  used        integer not null default 0 check (used >= 0),
  demo        boolean not null default false,
  constraint envelope_of check (num_nonnulls(centre_id, agent_id) = 1),
  constraint envelope_days check (last_day >= first_day),
  constraint envelope_centre_once exclude using gist (centre_id with =, daterange(first_day, last_day, '[]') with &&) where (centre_id is not null),
  constraint envelope_agent_once exclude using gist (agent_id with =, daterange(first_day, last_day, '[]') with &&) where (agent_id is not null)
);
create index envelope_employer on telework.envelope (employer_id, first_day);
comment on table telework.envelope is 'Half-days that an employer gives to an agent or to a cost centre for a period. What is used is told to the agent alone.';
comment on column telework.envelope.carries is 'What was left of the period just before comes on top, once that period is over.';

create function telework.carried(the_envelope uuid) returns integer language sql stable as $$
  select coalesce((
    select greatest(0, p.halves - p.used) from telework.envelope e join telework.envelope p
      on p.employer_id = e.employer_id and p.centre_id is not distinct from e.centre_id and p.agent_id is not distinct from e.agent_id and p.last_day = e.first_day - 1
    where e.id = the_envelope and e.carries and p.last_day < (clock_timestamp() at time zone 'Europe/Paris')::date), 0)
$$;
comment on function telework.carried(uuid) is 'Half-days that were left of the envelope just before: none before its period is over.';

create function telework.check_envelope() returns trigger language plpgsql as $$
begin
  if new.used > new.halves + telework.carried(new.id) then
    raise exception 'the envelope % is spent', new.id using errcode = '23514', constraint = 'envelope_is_spent';
  end if;
  return new;
end $$;
comment on function telework.check_envelope() is 'Asked only as more is used: an employer who lowers an envelope below what is used is not told so, for that would tell how much is.';
create trigger envelope_is_spent before update of used on telework.envelope for each row when (new.used > old.used) execute function telework.check_envelope();

create table telework.agreement (
  id          uuid primary key default gen_random_uuid(),
  employer_id uuid not null references telework.employer on delete cascade,
  place_id    uuid references places.place on delete set null,
  place_before uuid,
  place_name  text not null check (char_length(place_name) between 1 and 200),
  notice      smallint not null default 30 check (notice between 0 and 365),
  ends_on     date,
  ended_by    text check (ended_by in ('employer', 'place')),
  end_reason  text check (char_length(end_reason) between 3 and 500),
  made_at     timestamptz not null default clock_timestamp(),
  demo        boolean not null default false,
  constraint agreement_end check (num_nonnulls(ends_on, ended_by, end_reason) in (0, 3))
);
create index agreement_employer on telework.agreement (employer_id);
create index agreement_place on telework.agreement (place_id);
comment on table telework.agreement is 'Between an employer and a place. What was agreed stands in its versions.';
comment on column telework.agreement.notice is 'Days between the word that it ends and its end.';
select platform.keep_on_one_line('telework.agreement', 'place_name');

create table telework.version (
  id           uuid primary key default gen_random_uuid(),
  agreement_id uuid not null references telework.agreement on delete cascade,
  number       smallint not null check (number > 0),
  resource_id  uuid references bookings.resource on delete set null,
  half_cents   integer not null check (half_cents between 0 and 100000),
  day_cents    integer not null check (day_cents between 0 and 200000),
  vat          smallint check (vat between 0 and 3000),
  weekdays     smallint[] not null check (weekdays <@ '{1,2,3,4,5,6,7}' and cardinality(weekdays) > 0),
  ceiling      integer check (ceiling between 1 and 100000),
  cancel       smallint not null check (cancel between 0 and 336),
  valid_from   date not null,
  valid_until  date,
  side         text not null check (side in ('employer', 'place')),
  text         text not null check (char_length(text) between 100 and 20000),
  sha256       text not null generated always as (telework.hash(text)) stored,
  state        text not null default 'proposed' check (state in ('proposed', 'refused', 'replaced', 'signed')),
  answer       text check (char_length(answer) between 3 and 500),
  made_by      uuid references people.person on delete set null,
  made_at      timestamptz not null default clock_timestamp(),
  constraint version_number unique (agreement_id, number),
  constraint version_day check (day_cents between half_cents and 2 * half_cents),
  constraint version_valid check (valid_until is null or valid_until >= valid_from),
  constraint version_answer check ((state = 'refused') = (answer is not null))
);
create unique index version_waits on telework.version (agreement_id) where state = 'proposed';
create index version_resource on telework.version (resource_id);
create index version_author on telework.version (made_by);
comment on table telework.version is 'What one side proposed to the other: prices without VAT, days, hours of notice, in a text of which the database keeps the SHA-256. Only its state changes.';
comment on column telework.version.ceiling is 'Half-days a month, at most.';
comment on column telework.version.weekdays is '1 is Monday.';

create table telework.signature (
  version_id uuid not null references telework.version on delete cascade,
  side       text not null check (side in ('employer', 'place')),
  person_id  uuid references people.person on delete set null,
  name       text not null check (char_length(name) between 1 and 200),
  capacity   text not null check (char_length(capacity) between 3 and 120),
  sha256     text not null,
  at         timestamptz not null default clock_timestamp(),
  primary key (version_id, side)
);
create index signature_person on telework.signature (person_id);
comment on table telework.signature is 'Who signed which text for which side, and when. A version of which both sides signed the same text is agreed; the database says so.';
select platform.keep_on_one_line('telework.signature', 'name');
select platform.keep_on_one_line('telework.signature', 'capacity');
select platform.protect('telework.signature', 'insert, select');

create function telework.forget_signer(the_person uuid) returns void language sql security definer set search_path = pg_catalog, pg_temp as $$
  update telework.signature set person_id = null, name = '(nom effacé)' where person_id = the_person
$$;
comment on function telework.forget_signer(uuid) is 'Their account is erased: in which capacity it was signed, which text and when stay, for two institutions rely on it.';
revoke execute on function telework.forget_signer(uuid) from public;
select platform.lend('telework.forget_signer(uuid)');

create function telework.move_signer(the_gone uuid, the_kept uuid) returns void language sql security definer set search_path = pg_catalog, pg_temp as $$
  update telework.signature set person_id = the_kept where person_id = the_gone
$$;
comment on function telework.move_signer(uuid, uuid) is 'Two accounts were one person.';
revoke execute on function telework.move_signer(uuid, uuid) from public;
select platform.lend('telework.move_signer(uuid, uuid)');

create function telework.check_version() returns trigger language plpgsql as $$
begin
  if (new.half_cents, new.day_cents, new.vat, new.weekdays, new.ceiling, new.cancel, new.valid_from, new.valid_until, new.side, new.text, new.agreement_id, new.number)
    is distinct from (old.half_cents, old.day_cents, old.vat, old.weekdays, old.ceiling, old.cancel, old.valid_from, old.valid_until, old.side, old.text, old.agreement_id, old.number) then
    raise exception 'what was proposed does not change' using errcode = '23514', constraint = 'version_stays';
  end if;
  if old.state <> new.state and old.state <> 'proposed' then
    raise exception 'a version that is % does not become %', old.state, new.state using errcode = '23514', constraint = 'version_moves';
  end if;
  -- What is generated is not there yet in the new row; the text is the same in both.
  if new.state = 'signed' and old.state <> 'signed'
    and (select count(*) from telework.signature s where s.version_id = new.id and s.sha256 = old.sha256) <> 2 then
    raise exception 'both sides sign the same text' using errcode = '23514', constraint = 'version_signed';
  end if;
  return new;
end $$;
create trigger version_moves before update on telework.version for each row execute function telework.check_version();

create function telework.check_signature() returns trigger language plpgsql as $$
begin
  if not exists (select from telework.version v where v.id = new.version_id and v.state = 'proposed' and v.sha256 = new.sha256) then
    raise exception 'what is signed is the text that is proposed' using errcode = '23514', constraint = 'signature_of_text';
  end if;
  return new;
end $$;
create trigger signature_of_text before insert on telework.signature for each row execute function telework.check_signature();

create function telework.version_on(the_agreement uuid, the_day date) returns uuid language sql stable as $$
  select v.id from telework.version v join telework.agreement a on a.id = v.agreement_id
  where v.agreement_id = the_agreement and v.state = 'signed' and v.valid_from <= the_day and (a.ends_on is null or the_day <= a.ends_on)
    and (v.valid_until is null or the_day <= v.valid_until)
  order by v.number desc limit 1
$$;
comment on function telework.version_on(uuid, date) is 'What is agreed for that day: the last version that both signed and that had begun.';

create table telework.stay (
  id         uuid primary key default gen_random_uuid(),
  agent_id   uuid not null references telework.agent,
  employer_id uuid not null references telework.employer,
  centre_id  uuid not null references telework.centre,
  version_id uuid not null references telework.version,
  place_id   uuid references places.place on delete set null,
  place_before uuid,
  booking_id uuid constraint stay_booking unique references bookings.booking on delete set null,
  agent_envelope_id uuid references telework.envelope on delete set null,
  centre_envelope_id uuid references telework.envelope on delete set null,
  day        date not null,
  part       text not null check (part in ('morning', 'afternoon', 'day')),
  halves     smallint not null generated always as (case part when 'day' then 2 else 1 end) stored,
  cents      integer not null check (cents >= 0),
  vat        smallint check (vat between 0 and 3000),
  state      text not null default 'booked' check (state in ('booked', 'came', 'late')),
  proof      uuid not null default gen_random_uuid(),
  contested_by text check (contested_by in ('agent', 'place')),
  contested_why text check (char_length(contested_why) between 3 and 500),
  demo       boolean not null default false,
  constraint stay_contested check (contested_by is null or contested_why is not null),
  constraint stay_once exclude using gist (agent_id with =, (int4range(
    (day - date '2020-01-01') * 2 + case part when 'afternoon' then 1 else 0 end,
    (day - date '2020-01-01') * 2 + case part when 'morning' then 1 else 2 end)) with &&)
);
create index stay_agent on telework.stay (agent_id, day);
create index stay_place on telework.stay (place_id, day);
create index stay_version on telework.stay (version_id);
create index stay_employer on telework.stay (employer_id, day);
create index stay_centre on telework.stay (centre_id);
create index stay_envelope on telework.stay (agent_envelope_id);
create index stay_centre_envelope on telework.stay (centre_envelope_id);
comment on table telework.stay is 'Who works where on which half-day: the one table in which a person and a place meet. A row goes when its month is settled.';
comment on column telework.stay.cents is 'Without VAT, as agreed on the day it was booked.';
comment on column telework.stay.state is 'late: given back too late to be free of charge.';
comment on column telework.stay.proof is 'Drawn by lot. By it the agent shows later that this day was billed; it goes with the row.';
comment on column telework.stay.contested_why is 'It waits apart from what is settled until somebody of the metropolis decided.';

create table telework.agents_import (
  id          uuid primary key default gen_random_uuid(),
  employer_id uuid not null references telework.employer on delete cascade,
  task_id     uuid,
  trial_id    uuid unique references telework.agents_import on delete set null,
  file_id     uuid,
  file_name   text not null check (length(file_name) between 1 and 120),
  dry_run     boolean not null,
  started_by  uuid references people.person on delete set null,
  started_at  timestamptz not null default now(),
  finished_at timestamptz,
  refusal     text,
  report      jsonb,
  columns     jsonb,
  check ((report is not null or refusal is not null) = (finished_at is not null)),
  check (trial_id is null or not dry_run)
);
create index agents_import_employer on telework.agents_import (employer_id, started_at desc);
create index agents_import_starter on telework.agents_import (started_by);
comment on table telework.agents_import is 'Files of agents that employers sent: who, when, and what came of it.';
