create schema circles;

create table circles.circle (
  id        uuid primary key default gen_random_uuid(),
  question  text not null check (char_length(question) between 8 and 200),
  about     text check (char_length(about) between 1 and 3000),
  state     text not null default 'open' check (state in ('open', 'closed')),
  opened_by uuid references people.person on delete set null,
  opened_at timestamptz not null default clock_timestamp(),
  closed_at timestamptz,
  ending    text check (char_length(ending) between 3 and 1000),
  version   integer not null default 1,
  demo      boolean not null default false,
  constraint circle_closed check ((state = 'closed') = (closed_at is not null)),
  constraint circle_ending check (state = 'open' or ending is not null)
);
create index circle_opener on circles.circle (opened_by);
create index circle_state on circles.circle (state, opened_at);
comment on table circles.circle is 'Structures think together about a question. The question and who takes part are public; what they write is theirs until they publish it.';
select platform.keep_on_one_line('circles.circle', 'question');

create table circles.seat (
  circle_id    uuid not null references circles.circle on delete cascade,
  structure_id uuid not null references people.structure on delete cascade,
  state        text not null check (state in ('asked', 'in', 'left')),
  host         boolean not null default false,
  asked_by     uuid references people.person on delete set null,
  asked_at     timestamptz not null default clock_timestamp(),
  answered_by  uuid references people.person on delete set null,
  primary key (circle_id, structure_id)
);
create index seat_structure on circles.seat (structure_id, state);
create index seat_asker on circles.seat (asked_by);
create index seat_answerer on circles.seat (answered_by);
comment on table circles.seat is 'A structure takes part in a circle, asks to, or left it. Whoever opened it is its host.';

create table circles.finding (
  id        uuid primary key default gen_random_uuid(),
  circle_id uuid not null references circles.circle on delete cascade,
  title     text not null check (char_length(title) between 3 and 160),
  words     text check (char_length(words) between 1 and 2000),
  made_by   uuid references people.person on delete set null,
  made_at   timestamptz not null default clock_timestamp(),
  constraint finding_of_circle unique (id, circle_id)
);
create index finding_circle on circles.finding (circle_id, made_at);
create index finding_author on circles.finding (made_by);
comment on table circles.finding is 'What a circle sees in common between notes. People choose which; the house only suggests.';
select platform.keep_on_one_line('circles.finding', 'title');

create table circles.note (
  id           uuid primary key default gen_random_uuid(),
  circle_id    uuid not null references circles.circle on delete cascade,
  structure_id uuid not null references people.structure on delete cascade,
  finding_id   uuid,
  kind         text not null check (kind in ('experience', 'difficulty', 'idea', 'fact')),
  title        text not null check (char_length(title) between 3 and 160),
  body         text not null check (char_length(body) between 1 and 3000),
  concerns     text check (char_length(concerns) between 2 and 160),
  written_by   uuid references people.person on delete set null,
  written_at   timestamptz not null default clock_timestamp(),
  version      integer not null default 1,
  constraint note_finding foreign key (finding_id, circle_id) references circles.finding (id, circle_id) on delete set null (finding_id),
  constraint note_seat foreign key (circle_id, structure_id) references circles.seat on delete cascade
);
create index note_circle on circles.note (circle_id, written_at);
create index note_structure on circles.note (structure_id);
create index note_finding_index on circles.note (finding_id);
create index note_author on circles.note (written_by);
comment on table circles.note is 'What a structure knows of the question, and whom it concerns. Read by the circle alone.';
select platform.keep_on_one_line('circles.note', 'title'), platform.keep_on_one_line('circles.note', 'concerns');

create table circles.proposal (
  id           uuid primary key default gen_random_uuid(),
  circle_id    uuid not null references circles.circle on delete cascade,
  structure_id uuid not null references people.structure on delete cascade,
  title        text not null check (char_length(title) between 5 and 160),
  body         text not null check (char_length(body) between 1 and 6000),
  closes_on    date not null,
  state        text not null default 'open' check (state in ('open', 'adopted', 'blocked', 'withdrawn')),
  proposed_by  uuid references people.person on delete set null,
  proposed_at  timestamptz not null default clock_timestamp(),
  decided_at   timestamptz,
  version      integer not null default 1,
  demo         boolean not null default false,
  constraint proposal_decided check ((state = 'open') = (decided_at is null)),
  constraint proposal_in_time check (demo or closes_on >= (proposed_at at time zone 'Europe/Paris')::date + 5),
  constraint proposal_seat foreign key (circle_id, structure_id) references circles.seat on delete cascade
);
create index proposal_circle on circles.proposal (circle_id, state);
create index proposal_structure on circles.proposal (structure_id);
create index proposal_author on circles.proposal (proposed_by);
create index proposal_open on circles.proposal (state, closes_on);
comment on table circles.proposal is 'Adopted by consent: when its day is past and no objection stands. Read by the circle alone until it becomes a common.';
select platform.keep_on_one_line('circles.proposal', 'title');

create table circles.objection (
  proposal_id  uuid not null references circles.proposal on delete cascade,
  structure_id uuid not null references people.structure on delete cascade,
  words        text not null check (char_length(words) between 3 and 2000),
  person_id    uuid references people.person on delete set null,
  raised_at    timestamptz not null default clock_timestamp(),
  lifted_at    timestamptz,
  primary key (proposal_id, structure_id)
);
create index objection_structure on circles.objection (structure_id);
create index objection_person on circles.objection (person_id);
comment on table circles.objection is 'A structure of the circle says why a proposal harms; it lifts it when it is handled.';

create function circles.check_proposal() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    if new.state <> 'open' and not new.demo then
      raise exception 'a proposal begins open' using errcode = '23514', constraint = 'proposal_moves';
    end if;
    return new;
  end if;
  if old.state = new.state then return new; end if;
  if (old.state, new.state) not in (('open', 'adopted'), ('open', 'blocked'), ('open', 'withdrawn'), ('blocked', 'open'), ('blocked', 'withdrawn')) then
    raise exception 'a proposal that is % does not become %', old.state, new.state using errcode = '23514', constraint = 'proposal_moves';
  end if;
  if new.state = 'adopted' and not new.demo and (exists (select from circles.objection o where o.proposal_id = new.id and o.lifted_at is null)
      or new.closes_on >= (clock_timestamp() at time zone 'Europe/Paris')::date) then
    raise exception 'adopted when its day is past and no objection stands' using errcode = '23514', constraint = 'proposal_by_consent';
  end if;
  return new;
end $$;
create trigger proposal_by_consent before insert or update of state on circles.proposal for each row execute function circles.check_proposal();

create function circles.hold_proposal() returns trigger language plpgsql as $$
begin
  if not exists (select from circles.proposal p join circles.seat s on s.circle_id = p.circle_id and s.structure_id = new.structure_id and s.state = 'in'
      where p.id = new.proposal_id and (p.state in ('open', 'blocked') or p.demo) for share of p) then
    raise exception 'it is decided, or not theirs' using errcode = '23514', constraint = 'objection_in_time';
  end if;
  return new;
end $$;
create trigger objection_in_time before insert or update of words, lifted_at on circles.objection for each row execute function circles.hold_proposal();

create table circles.common (
  id           uuid primary key default gen_random_uuid(),
  slug         text not null constraint common_slug unique check (slug ~ '^[a-z0-9][a-z0-9-]*$'),
  kind         text not null check (kind in ('sheet', 'procedure')),
  licence      text not null check (licence in ('cc0', 'cc-by', 'cc-by-sa')),
  circle_id    uuid references circles.circle on delete set null,
  proposal_id  uuid references circles.proposal on delete set null,
  from_id      uuid references circles.common on delete set null,
  state        text not null default 'published' check (state in ('published', 'withdrawn')),
  reason       text check (char_length(reason) between 3 and 500),
  published_at timestamptz not null default clock_timestamp(),
  demo         boolean not null default false,
  constraint common_withdrawn check ((state = 'withdrawn') = (reason is not null)),
  constraint common_not_itself check (from_id <> id)
);
create unique index common_of_proposal on circles.common (proposal_id);
create index common_circle on circles.common (circle_id);
create index common_origin on circles.common (from_id);
create index common_published on circles.common (state, published_at);
comment on table circles.common is 'A sheet that anybody can use, made by a circle from an adopted proposal, or adapted from another one.';

create table circles.author (
  common_id    uuid not null references circles.common on delete cascade,
  structure_id uuid not null references people.structure on delete cascade,
  primary key (common_id, structure_id)
);
create index author_structure on circles.author (structure_id);
comment on table circles.author is 'Structures that made a common; those who answer for them keep it.';

create table circles.version (
  common_id    uuid not null references circles.common on delete cascade,
  number       integer not null check (number > 0),
  title        text not null check (char_length(title) between 5 and 160),
  summary      text not null check (char_length(summary) between 20 and 400),
  body         text not null check (char_length(body) between 1 and 12000),
  cases        integer check (cases between 1 and 1000000),
  changed      text check (char_length(changed) between 3 and 500),
  written_by   uuid references people.person on delete set null,
  written_at   timestamptz not null default clock_timestamp(),
  primary key (common_id, number),
  constraint version_says_what check ((number = 1) = (changed is null))
);
create index version_author on circles.version (written_by);
comment on table circles.version is 'What a common said; never changed. The last one holds.';
comment on column circles.version.cases is 'Of a procedure: how many residents go through it in a year, as its authors estimate.';
select platform.keep_on_one_line('circles.version', 'title');

create table circles.step (
  common_id uuid not null,
  number    integer not null,
  phase     text not null check (phase in ('before', 'after')),
  rank      smallint not null check (rank between 1 and 20),
  what      text not null check (char_length(what) between 3 and 200),
  counter   text check (char_length(counter) between 2 and 120),
  papers    text check (char_length(papers) between 2 and 200),
  minutes   smallint not null check (minutes between 0 and 2000),
  primary key (common_id, number, phase, rank),
  foreign key (common_id, number) references circles.version on delete cascade
);
comment on table circles.step is 'A step of a procedure, as it was and as it is: where, with which papers, how many minutes it takes a resident.';
select platform.keep_on_one_line('circles.step', 'what'), platform.keep_on_one_line('circles.step', 'counter'), platform.keep_on_one_line('circles.step', 'papers');

create function circles.never_changes() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    raise exception 'a version stays' using errcode = '23514', constraint = 'version_stays';
  end if;
  if exists (select from circles.common c where c.id = old.common_id) then
    raise exception 'a version stays' using errcode = '23514', constraint = 'version_stays';
  end if;
  return old;
end $$;
create trigger version_stays before delete or update of number, title, summary, body, cases, changed on circles.version for each row execute function circles.never_changes();
create trigger step_stays before delete or update on circles.step for each row execute function circles.never_changes();

create table circles.use (
  common_id    uuid not null references circles.common on delete cascade,
  structure_id uuid not null references people.structure on delete cascade,
  since        date not null,
  words        text check (char_length(words) between 3 and 1000),
  told_by      uuid references people.person on delete set null,
  told_at      timestamptz not null default clock_timestamp(),
  primary key (common_id, structure_id)
);
create index use_structure on circles.use (structure_id);
create index use_teller on circles.use (told_by);
comment on table circles.use is 'A structure uses a common too, since when, and what came of it.';
