create table participation.meeting (
  id                uuid primary key default gen_random_uuid(),
  slug              text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 100 and slug not in ('nouvelle', 'inscription')),
  title             text not null check (length(title) between 3 and 160),
  summary           text not null check (length(summary) between 3 and 400),
  agenda            text not null default '' check (length(agenda) <= 4000),
  process_id        uuid references participation.process on delete cascade,
  stage_id          uuid,
  owner_commune     char(5) references territory.commune,
  owner_service     text not null check (length(owner_service) between 2 and 160),
  contact           text check (length(contact) <= 254),
  commune_code      char(5) references territory.commune,
  on_site           boolean not null,
  place_id          uuid references places.place on delete set null,
  venue             text not null default '' check (length(venue) <= 300),
  online            boolean not null,
  online_url        text check (online_url ~ '^https://' and length(online_url) <= 500),
  online_words      text not null default '' check (length(online_words) <= 500),
  starts_at         timestamptz not null,
  ends_at           timestamptz not null,
  provisions        text[] not null default '{}',
  registers         boolean not null default true,
  closes_at         timestamptz,
  seats             integer check (seats between 1 and 10000),
  online_seats      integer check (online_seats between 1 and 10000),
  registered        integer not null default 0,
  online_registered integer not null default 0,
  state             text not null default 'draft' check (state in ('draft', 'announced', 'cancelled')),
  reason            text check (length(reason) between 10 and 2000),
  announced_at      timestamptz,
  sequence          integer not null default 0,
  version           integer not null default 1,
  walk_ins          integer check (walk_ins between 0 and 10000),
  came              integer check (came >= 0),
  attendance_at     timestamptz,
  minutes           text not null default '' check (length(minutes) <= 30000),
  minutes_at        timestamptz,
  created_by        uuid references people.person on delete set null,
  created_at        timestamptz not null default now(),
  foreign key (process_id, stage_id) references participation.stage (process_id, id),
  check (stage_id is null or process_id is not null),
  check (on_site or online),
  check (ends_at > starts_at and ends_at <= starts_at + interval '24 hours'),
  check (closes_at is null or closes_at <= ends_at),
  check (state <> 'cancelled' or reason is not null),
  check ((state = 'draft') = (announced_at is null)),
  check (minutes_at is null or minutes <> ''),
  constraint meeting_seats check (registered >= 0 and (seats is null or registered <= seats)),
  constraint meeting_online_seats check (online_registered >= 0 and (online_seats is null or online_registered <= online_seats))
);
comment on table participation.meeting is 'A public meeting, of a process or on its own. Written only by src/participation/meetings.';
comment on column participation.meeting.commune_code is 'Where it takes place; null: online, for the whole metropolis.';
comment on column participation.meeting.place_id is 'A third place of the directory; the room, or another address, stands in venue.';
comment on column participation.meeting.online_url is 'Told only to those who have registered.';
comment on column participation.meeting.registered is 'Kept by the trigger registration_counted: the constraint meeting_seats is what nobody passes.';
comment on column participation.meeting.closes_at is 'Registration ends; null: when it begins.';
comment on column participation.meeting.sequence is 'SEQUENCE of the calendar (RFC 5545): grows at each change after the announcement.';
comment on column participation.meeting.came is 'Of those registered, who were there: kept when their names are gone.';
create index meeting_time on participation.meeting (starts_at, id) where state <> 'draft';
create index meeting_commune on participation.meeting (commune_code, starts_at);
create index meeting_process on participation.meeting (process_id, starts_at);
create index meeting_place on participation.meeting (place_id);

create table participation.meeting_change (
  id         bigint generated always as identity primary key,
  meeting_id uuid not null references participation.meeting on delete cascade,
  at         timestamptz not null default now(),
  by         uuid references people.person on delete set null,
  change     text not null check (change in ('moved', 'cancelled')),
  starts_at  timestamptz not null,
  place      text not null default '',
  reason     text not null check (length(reason) between 10 and 2000)
);
comment on table participation.meeting_change is 'Public: when and where it would have been, and why it changed.';
create index meeting_change_meeting on participation.meeting_change (meeting_id, id);

create table participation.registration (
  id           uuid primary key default gen_random_uuid(),
  meeting_id   uuid not null references participation.meeting on delete cascade,
  person_id    uuid references people.person on delete set null,
  name         text check (length(name) between 2 and 120),
  email        text check (length(email) <= 254),
  locale       text not null default 'fr' check (locale in ('fr', 'en', 'nl')),
  online       boolean not null default false,
  needs        text[] not null default '{}',
  needs_words  text not null default '' check (length(needs_words) <= 500),
  state        text not null check (state in ('unconfirmed', 'registered', 'waiting', 'cancelled')),
  turn         bigint generated always as identity,
  channel      text not null default 'web' check (channel in ('web', 'desk', 'phone')),
  asked_at     timestamptz not null default now(),
  confirmed_at timestamptz,
  ended_at     timestamptz,
  came         boolean,
  forgotten_at timestamptz,
  check (forgotten_at is null or (name is null and email is null and needs = '{}' and needs_words = ''))
);
comment on table participation.registration is 'Somebody who wants to come. What they need is told to organisers alone and deleted after the meeting; then the name too.';
comment on column participation.registration.turn is 'Its rank on the waiting list.';
create unique index one_registration_each on participation.registration (meeting_id, person_id) where person_id is not null and state <> 'cancelled';
create unique index one_registration_per_mailbox on participation.registration (meeting_id, lower(email))
  where email is not null and state in ('registered', 'waiting');
create index registration_waiting on participation.registration (meeting_id, online, turn) where state = 'waiting';
create index registration_person on participation.registration (person_id) where person_id is not null;

create table participation.registration_link (
  hash            bytea primary key check (length(hash) = 32),
  registration_id uuid not null references participation.registration on delete cascade,
  made_at         timestamptz not null default now()
);
comment on table participation.registration_link is 'Hashes of the private links in letters to those without account: each letter has its own.';
create index registration_link_registration on participation.registration_link (registration_id);

create function participation.count_registration() returns trigger language plpgsql as $$
declare
  was participation.registration := case when tg_op = 'INSERT' then null else old end;
  is_now participation.registration := case when tg_op = 'DELETE' then null else new end;
begin
  if was.state = 'registered' then
    update participation.meeting
    set registered = registered - (not was.online)::int, online_registered = online_registered - was.online::int
    where id = was.meeting_id;
  end if;
  if is_now.state = 'registered' then
    update participation.meeting
    set registered = registered + (not is_now.online)::int, online_registered = online_registered + is_now.online::int
    where id = is_now.meeting_id;
  end if;
  return null;
end $$;
create trigger registration_counted after insert or update of state, online, meeting_id or delete on participation.registration
  for each row execute function participation.count_registration();

create table participation.meeting_reminder (
  meeting_id uuid not null references participation.meeting on delete cascade,
  starts_at  timestamptz not null,
  primary key (meeting_id, starts_at)
);
comment on table participation.meeting_reminder is 'Sent the day before; once for each hour at which it was to begin.';
