-- Cohorts of the incubator: projects that prepare a place together, each with a referent, what blocks them, and what became of them.
create table network.cohort (
  id        uuid primary key default gen_random_uuid(),
  title     text not null check (char_length(title) between 5 and 120),
  about     text check (char_length(about) between 1 and 3000),
  begins_on date not null,
  ends_on   date not null,
  opened_by uuid references people.person on delete set null,
  opened_at timestamptz not null default clock_timestamp(),
  demo      boolean not null default false,
  constraint cohort_days check (ends_on between begins_on + 27 and begins_on + 1100)
);
create index cohort_days on network.cohort (begins_on desc, id);
create index cohort_opener on network.cohort (opened_by);
comment on table network.cohort is 'Projects that are followed together for a time. Its figures are public, its people are not.';
select platform.keep_on_one_line('network.cohort', 'title');

create table network.project (
  id          uuid primary key default gen_random_uuid(),
  cohort_id   uuid not null references network.cohort on delete cascade,
  person_id   uuid references people.person on delete set null,
  name        text not null check (char_length(name) between 3 and 120),
  stage       text not null default 'idea' check (stage in ('idea', 'prefiguration', 'opening', 'rooted')),
  state       text not null default 'followed' check (state in ('followed', 'opened', 'given_up')),
  referent_id uuid references people.person on delete set null,
  settled_on  date,
  settled_at  timestamptz,
  jobs        smallint not null default 0 check (jobs between 0 and 500),
  reason      text check (reason in ('premises', 'money', 'permits', 'team', 'time', 'other')),
  words       text check (char_length(words) between 3 and 1000),
  joined_at   timestamptz not null default clock_timestamp(),
  version     integer not null default 1,
  demo        boolean not null default false,
  constraint project_of unique (id, cohort_id),
  constraint project_settled check ((state = 'followed') = (settled_on is null)),
  constraint project_given_up check ((state = 'given_up') = (reason is not null)),
  constraint project_jobs check (jobs = 0 or state = 'opened')
);
create unique index project_once on network.project (cohort_id, person_id) where person_id is not null;
create index project_person on network.project (person_id);
create index project_referent on network.project (referent_id);
comment on table network.project is 'What somebody prepares within a cohort. Read by them, by their referent and by coordinators.';
comment on column network.project.settled_on is 'The day on which the place opened, or the project was given up, as somebody says.';
comment on column network.project.settled_at is 'When that was noted.';
comment on column network.project.words is 'Why it was given up, for those who follow it alone; figures count the reason.';
select platform.keep_on_one_line('network.project', 'name');

create function network.check_project() returns trigger language plpgsql as $$
begin
  if new.referent_id is not null and new.person_id is not null and new.referent_id in (select network.accounts_of(new.person_id)) then
    raise exception 'the referent is somebody else' using errcode = '23514', constraint = 'project_referent';
  end if;
  if tg_op = 'INSERT' and new.state <> 'followed' and not new.demo then
    raise exception 'a project begins by being followed' using errcode = '23514', constraint = 'project_moves';
  end if;
  if tg_op = 'UPDATE' and (old.state, new.state) in (('opened', 'given_up'), ('given_up', 'opened')) then
    raise exception 'it is followed again first' using errcode = '23514', constraint = 'project_moves';
  end if;
  if tg_op = 'UPDATE' and old.cohort_id <> new.cohort_id then
    raise exception 'it stays in its cohort' using errcode = '23514', constraint = 'project_moves';
  end if;
  new.settled_at := case when new.state = 'followed' then null else coalesce(new.settled_at, clock_timestamp()) end;
  return new;
end $$;
create trigger project_moves before insert or update of state, referent_id, person_id, cohort_id on network.project for each row execute function network.check_project();

create table network.blocker (
  id         uuid primary key default gen_random_uuid(),
  project_id uuid not null references network.project on delete cascade,
  kind       text not null check (kind in ('premises', 'money', 'permits', 'team', 'time', 'other')),
  words      text not null check (char_length(words) between 3 and 1000),
  raised_by  uuid references people.person on delete set null,
  raised_at  timestamptz not null default clock_timestamp(),
  cleared_by uuid references people.person on delete set null,
  cleared_at timestamptz,
  how        text check (char_length(how) between 3 and 1000),
  constraint blocker_cleared check (how is null or cleared_at is not null)
);
create index blocker_project on network.blocker (project_id, raised_at);
create index blocker_raiser on network.blocker (raised_by);
create index blocker_clearer on network.blocker (cleared_by);
comment on table network.blocker is 'What stands in the way of a project, until somebody says how it was cleared.';

create function network.check_blocker() returns trigger language plpgsql as $$
begin
  perform from network.project p where p.id = new.project_id and (p.demo or p.state = 'followed') for share;
  if not found then
    raise exception 'the project is no longer followed' using errcode = '23514', constraint = 'blocker_in_time';
  end if;
  return new;
end $$;
create trigger blocker_in_time before insert on network.blocker for each row execute function network.check_blocker();

create table network.cohort_session (
  id        uuid primary key default gen_random_uuid(),
  cohort_id uuid not null references network.cohort on delete cascade,
  title     text not null check (char_length(title) between 3 and 160),
  held_at   timestamptz not null,
  minutes   smallint not null check (minutes between 15 and 480),
  place     text not null check (char_length(place) between 2 and 200),
  link      text check (link ~ '^/(formations|activites|visites)/[a-z0-9/-]{1,160}$'),
  made_by   uuid references people.person on delete set null,
  made_at   timestamptz not null default clock_timestamp(),
  constraint cohort_session_of unique (id, cohort_id)
);
create index cohort_session_day on network.cohort_session (cohort_id, held_at);
create index cohort_session_author on network.cohort_session (made_by);
comment on table network.cohort_session is 'The cohort meets.';
comment on column network.cohort_session.link is 'The training, the activity or the visit of this house in which it takes place: a training opens machines.';
select platform.keep_on_one_line('network.cohort_session', 'title'), platform.keep_on_one_line('network.cohort_session', 'place');

create table network.presence (
  session_id uuid not null,
  project_id uuid not null,
  cohort_id  uuid not null,
  noted_by   uuid references people.person on delete set null,
  primary key (session_id, project_id),
  constraint presence_of_session foreign key (session_id, cohort_id) references network.cohort_session (id, cohort_id) on delete cascade,
  constraint presence_of_project foreign key (project_id, cohort_id) references network.project (id, cohort_id) on delete cascade
);
create index presence_project on network.presence (project_id);
create index presence_noter on network.presence (noted_by);
comment on table network.presence is 'Which projects of the cohort were there, noted once a session has begun.';

create function network.check_presence() returns trigger language plpgsql as $$
begin
  if not exists (select from network.cohort_session s where s.id = new.session_id and s.held_at <= clock_timestamp()) then
    raise exception 'it has not begun' using errcode = '23514', constraint = 'presence_in_time';
  end if;
  return new;
end $$;
create trigger presence_in_time before insert on network.presence for each row execute function network.check_presence();
