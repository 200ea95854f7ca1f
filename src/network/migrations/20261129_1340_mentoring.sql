create table network.offer (
  id           uuid primary key default gen_random_uuid(),
  person_id    uuid references people.person on delete set null,
  member_id    uuid not null references network.member on delete cascade,
  subjects     text[] not null check (cardinality(subjects) between 1 and 8 and subjects <@ array['governance', 'money', 'premises', 'hospitality', 'workshop', 'digital', 'food', 'culture', 'communes', 'hiring']),
  stages       text[] not null check (cardinality(stages) > 0 and stages <@ array['idea', 'prefiguration', 'opening', 'rooted']),
  languages    text[] not null check (cardinality(languages) > 0 and languages <@ array['fr', 'en', 'nl']),
  commune_code char(5) references territory.commune,
  radius_km    smallint check (radius_km between 1 and 100),
  at_once      smallint not null check (at_once between 1 and 6),
  hours        smallint not null check (hours between 1 and 20),
  about        text check (char_length(about) between 1 and 800),
  state        text not null default 'open' check (state in ('open', 'paused')),
  version      integer not null default 1,
  changed_at   timestamptz not null default clock_timestamp(),
  demo         boolean not null default false
);
create unique index offer_once on network.offer (person_id, member_id) where person_id is not null;
create index offer_member on network.offer (member_id);
create index offer_commune on network.offer (commune_code);
comment on table network.offer is 'Somebody of a member mentors: on what, for which stage, in which languages, how near, how many at once.';
comment on column network.offer.hours is 'A month, at most, for all together.';

create table network.request (
  id           uuid primary key default gen_random_uuid(),
  person_id    uuid references people.person on delete set null,
  member_id    uuid references network.member on delete set null,
  project      text not null check (char_length(project) between 2 and 120),
  words        text not null check (char_length(words) between 1 and 1500),
  subjects     text[] not null check (cardinality(subjects) between 1 and 4 and subjects <@ array['governance', 'money', 'premises', 'hospitality', 'workshop', 'digital', 'food', 'culture', 'communes', 'hiring']),
  stage        text not null check (stage in ('idea', 'prefiguration', 'opening', 'rooted')),
  languages    text[] not null check (cardinality(languages) > 0 and languages <@ array['fr', 'en', 'nl']),
  commune_code char(5) references territory.commune,
  state        text not null default 'open' check (state in ('open', 'matched', 'closed')),
  asked_at     timestamptz not null default clock_timestamp(),
  version      integer not null default 1,
  demo         boolean not null default false
);
create unique index request_once on network.request (person_id) where state = 'open' and person_id is not null;
create index request_person on network.request (person_id);
create index request_member on network.request (member_id);
create index request_commune on network.request (commune_code);
create index request_state on network.request (state, asked_at);
comment on table network.request is 'Somebody asks for a mentor. Read by coordinators, and by mentors to whom it is suggested.';

create table network.pairing (
  id           uuid primary key default gen_random_uuid(),
  offer_id     uuid not null references network.offer on delete cascade,
  request_id   uuid not null references network.request on delete cascade,
  state        text not null default 'suggested' check (state in ('suggested', 'running', 'ended', 'declined', 'broken')),
  how          text not null check (how in ('round', 'suggestion')),
  score        smallint not null check (score >= 0),
  reasons      jsonb not null,
  by_mentor    boolean not null default false,
  by_applicant boolean not null default false,
  suggested_at timestamptz not null default clock_timestamp(),
  began_at     timestamptz,
  ended_at     timestamptz,
  goals        text check (char_length(goals) between 1 and 2000),
  feedback     text check (char_length(feedback) between 1 and 1500),
  ended_by     uuid references people.person on delete set null,
  version      integer not null default 1,
  demo         boolean not null default false,
  constraint pairing_accepted check (state not in ('running', 'ended') or (by_mentor and by_applicant and began_at is not null)),
  constraint pairing_ended check ((state in ('ended', 'declined', 'broken')) = (ended_at is not null))
);
create unique index pairing_once on network.pairing (request_id) where state in ('suggested', 'running');
create unique index pairing_not_again on network.pairing (request_id, offer_id);
create index pairing_offer on network.pairing (offer_id, state);
create index pairing_ender on network.pairing (ended_by);
comment on table network.pairing is 'A mentor and who asked: suggested with its reasons, accepted by both, then running. It ends, or is broken up without fault.';
comment on column network.pairing.reasons is 'What was published of both when it was suggested, from which the score follows.';

create function network.check_places() returns trigger language plpgsql as $$
declare
  most smallint;
begin
  if new.state not in ('suggested', 'running') then return new; end if;
  select o.at_once into most from network.offer o where o.id = new.offer_id for update;
  if (select count(*) from network.pairing p where p.offer_id = new.offer_id and p.id <> new.id and p.state in ('suggested', 'running')) >= most then
    raise exception 'the mentor has no place left' using errcode = '23514', constraint = 'pairing_has_a_place';
  end if;
  return new;
end $$;
create trigger pairing_has_a_place before insert or update of state on network.pairing for each row execute function network.check_places();

create table network.session (
  id           uuid primary key default gen_random_uuid(),
  pairing_id   uuid not null references network.pairing on delete cascade,
  held_on      date not null,
  place        text check (char_length(place) between 1 and 200),
  minutes      smallint not null check (minutes between 15 and 480),
  notes        text check (char_length(notes) between 1 and 4000),
  next_step    text check (char_length(next_step) between 1 and 500),
  noted_by     uuid references people.person on delete set null,
  noted_at     timestamptz not null default clock_timestamp(),
  confirmed_by uuid references people.person on delete set null,
  confirmed_at timestamptz
);
create index session_pairing on network.session (pairing_id, held_on);
create index session_author on network.session (noted_by);
create index session_confirmer on network.session (confirmed_by);
comment on table network.session is 'A session of the two. Its notes are theirs alone: no coordinator reads them. Its hours count once the other of the two confirmed.';

create function network.check_session() returns trigger language plpgsql as $$
begin
  if new.confirmed_by is not null and new.noted_by is not null and (tg_op = 'INSERT' or old.confirmed_by is null)
    and new.noted_by in (select network.accounts_of(new.confirmed_by)) then
    raise exception 'the other of the two confirms' using errcode = '23514', constraint = 'session_confirmed_by_the_other';
  end if;
  return new;
end $$;
create trigger session_confirmed_by_the_other before insert or update of confirmed_by on network.session for each row execute function network.check_session();
