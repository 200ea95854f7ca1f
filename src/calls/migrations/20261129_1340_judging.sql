create table calls.reviewer (
  call_id   uuid not null references calls.call on delete cascade,
  person_id uuid not null references people.person on delete cascade,
  most      smallint not null default 10 check (most between 1 and 200),
  fields    text not null default '' check (length(fields) <= 1000),
  added_by  uuid references people.person on delete set null,
  added_at  timestamptz not null default now(),
  primary key (call_id, person_id)
);
comment on table calls.reviewer is 'Who reads applications of a call: how many at most, and the matters that they know.';
create index reviewer_person on calls.reviewer (person_id);

create table calls.conflict (
  application_id uuid not null references calls.application on delete cascade,
  person_id      uuid not null references people.person on delete cascade,
  source         text not null check (source in ('declared', 'structure', 'author', 'domain')),
  reason         text check (length(reason) between 3 and 500),
  at             timestamptz not null default now(),
  primary key (application_id, person_id, source)
);
comment on table calls.conflict is 'Why somebody must not judge an application: what they declared, and what was found.';
create index conflict_person on calls.conflict (person_id);

create table calls.review (
  application_id uuid not null references calls.application on delete cascade,
  person_id      uuid not null references people.person on delete cascade,
  how            text not null check (how in ('engine', 'hand')),
  reason         text check (length(reason) between 3 and 500),
  affinity       smallint check (affinity between 0 and 1000),
  because        text[] not null default '{}',
  assigned_by    uuid references people.person on delete set null,
  assigned_at    timestamptz not null default now(),
  comment        text not null default '' check (length(comment) <= 3000),
  sent_at        timestamptz,
  primary key (application_id, person_id),
  check (how = 'engine' or reason is not null)
);
comment on table calls.review is 'Who reads which application, and why; what they say of it is nobody else''s before sent_at, and never changes after.';
create index review_person on calls.review (person_id);

create table calls.score (
  application_id uuid not null,
  person_id      uuid not null,
  criterion      text not null check (length(criterion) between 1 and 60),
  points         smallint not null check (points >= 0),
  comment        text not null default '' check (length(comment) <= 1500),
  primary key (application_id, person_id, criterion),
  foreign key (application_id, person_id) references calls.review on update cascade on delete cascade
);

create function calls.forbid_conflict() returns trigger language plpgsql as $$
begin
  if exists (select from calls.conflict c where c.application_id = new.application_id and c.person_id = new.person_id) then
    raise exception 'somebody with ties to an application does not judge it' using errcode = 'check_violation', constraint = 'no_conflict';
  end if;
  return new;
end $$;
create trigger no_conflict before insert or update on calls.review for each row execute function calls.forbid_conflict();
create trigger no_conflict before insert or update on calls.score for each row execute function calls.forbid_conflict();

create function calls.keep_sent_review() returns trigger language plpgsql as $$
begin
  -- Two accounts of one person become one: what was said stays as it was.
  if tg_op = 'UPDATE' and (new.criterion, new.points, new.comment) is not distinct from (old.criterion, old.points, old.comment) then
    return new;
  end if;
  if exists (select from calls.review r where r.application_id = coalesce(new.application_id, old.application_id)
    and r.person_id = coalesce(new.person_id, old.person_id) and r.sent_at is not null) then
    raise exception 'a review that was sent does not change' using errcode = 'check_violation', constraint = 'review_is_kept';
  end if;
  return coalesce(new, old);
end $$;
create trigger review_is_kept before insert or update on calls.score for each row execute function calls.keep_sent_review();

create function calls.keep_rules() returns trigger language plpgsql as $$
begin
  if new.number > 1
    and new.rules is distinct from (select e.rules from calls.edition e where e.call_id = new.call_id and e.number = new.number - 1)
    and exists (select from calls.score s join calls.application a on a.id = s.application_id where a.call_id = new.call_id)
  then
    raise exception 'somebody has scored by these rules' using errcode = 'check_violation', constraint = 'rules_are_kept';
  end if;
  return new;
end $$;
create trigger rules_are_kept before insert on calls.edition for each row execute function calls.keep_rules();

-- A score and an edition of the same call take turns.
create function calls.hold_rules() returns trigger language plpgsql as $$
begin
  perform from calls.call c join calls.application a on a.call_id = c.id where a.id = new.application_id for share of c;
  return new;
end $$;
create trigger a_hold_rules before insert on calls.score for each row execute function calls.hold_rules();

create table calls.decision (
  application_id uuid primary key references calls.application on delete cascade,
  outcome        text not null check (outcome in ('granted', 'reserve', 'refused')),
  cents          bigint not null default 0 check (cents >= 0),
  year           smallint not null,
  axis           text not null default '',
  conditions     text check (length(conditions) between 3 and 2000),
  reasons        text check (length(reasons) between 3 and 2000),
  deliberation   text check (length(deliberation) between 2 and 60),
  held_on        date not null,
  decided_by     uuid references people.person on delete set null,
  decided_at     timestamptz not null default clock_timestamp(),
  check ((outcome = 'granted') = (cents > 0)),
  check (outcome = 'granted' or reasons is not null)
);
comment on table calls.decision is 'What a committee decided of an application; cents are reserved from the envelope of that year and axis.';

create table calls.absence (
  application_id uuid not null references calls.application on delete cascade,
  held_on        date not null,
  name           text not null check (length(name) between 2 and 120),
  reason         text not null check (length(reason) between 3 and 300),
  noted_by       uuid references people.person on delete set null,
  primary key (application_id, held_on, name)
);
comment on table calls.absence is 'Who left the room of a committee while an application was talked of, and why.';

create table calls.ranking (
  call_id      uuid not null references calls.call on delete cascade,
  number       integer not null check (number >= 1),
  text         text not null,
  reason       text check (length(reason) between 3 and 2000),
  published_by uuid references people.person on delete set null,
  published_at timestamptz not null default clock_timestamp(),
  primary key (call_id, number)
);
comment on table calls.ranking is 'The published file from which anyone can make the ranking again; the next one says which appeal moved it.';

create table calls.appeal (
  id             uuid primary key default gen_random_uuid(),
  application_id uuid not null references calls.application on delete cascade,
  words          text not null check (length(words) between 20 and 5000),
  filed_by       uuid references people.person on delete set null,
  filed_at       timestamptz not null default clock_timestamp(),
  outcome        text check (outcome in ('accepted', 'rejected')),
  answer         text check (length(answer) between 3 and 3000),
  corrections    jsonb not null default '{}',
  settled_by     uuid references people.person on delete set null,
  settled_at     timestamptz,
  check ((outcome is null) = (settled_at is null) and (outcome is null) = (answer is null))
);
comment on column calls.appeal.corrections is 'By criterion the points that count instead of all that were given: {"utilite": 4}.';
create unique index appeal_open on calls.appeal (application_id) where outcome is null;

select platform.keep_on_one_line('calls.absence', 'name');
