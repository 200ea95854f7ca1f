create schema participation;

create table participation.process (
  id             uuid primary key default gen_random_uuid(),
  slug           text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 100),
  title          text not null check (length(title) between 3 and 160),
  summary        text not null check (length(summary) between 3 and 400),
  introduction   text not null default '' check (length(introduction) <= 20000),
  objectives     text not null default '' check (length(objectives) <= 8000),
  scale          text not null check (scale in ('metropolis', 'communes', 'zone')),
  owner_commune  char(5) references territory.commune,
  owner_service  text not null check (length(owner_service) between 2 and 160),
  contact        text check (length(contact) <= 254),
  envelope_cents bigint check (envelope_cents > 0),
  template       text not null,
  copied_from    uuid references participation.process on delete set null,
  state          text not null default 'draft' check (state in ('draft', 'rehearsal', 'published', 'ended', 'cancelled')),
  reason         text check (length(reason) between 2 and 2000),
  version        integer not null default 1,
  created_by     uuid references people.person on delete set null,
  created_at     timestamptz not null default now(),
  published_at   timestamptz,
  ended_at       timestamptz,
  demo           boolean not null default false,
  last_number    integer not null default 0,
  check (state <> 'cancelled' or reason is not null),
  check (state not in ('published', 'ended') or published_at is not null)
);
comment on table participation.process is 'A question put to the public, made of stages. Written only by src/participation.';
comment on column participation.process.owner_commune is 'The commune that runs it; null when a service of the metropolis does.';
comment on column participation.process.state is 'In draft and rehearsal its team alone sees it. What is filed in rehearsal is deleted when it is published.';
comment on column participation.process.last_number is 'Of the proposals numbered so far: idea n° 12.';
create index process_shown on participation.process (state, published_at desc);

create table participation.process_commune (
  process_id   uuid not null references participation.process on delete cascade,
  commune_code char(5) not null references territory.commune,
  primary key (process_id, commune_code)
);
comment on table participation.process_commune is 'The communes it concerns when its scale is "communes".';
create index process_commune_commune on participation.process_commune (commune_code);

create table participation.process_zone (
  process_id uuid not null references participation.process on delete cascade,
  zone_id    uuid not null references territory.zone on delete cascade,
  primary key (process_id, zone_id)
);
create index process_zone_zone on participation.process_zone (zone_id);

create table participation.process_partner (
  id           uuid primary key default gen_random_uuid(),
  process_id   uuid not null references participation.process on delete cascade,
  position     smallint not null,
  name         text not null check (length(name) between 2 and 160),
  part         text not null default '' check (length(part) <= 300),
  structure_id uuid references people.structure on delete set null,
  website      text check (website ~ '^https?://')
);
create index process_partner_process on participation.process_partner (process_id, position);

create table participation.process_document (
  id         uuid primary key default gen_random_uuid(),
  process_id uuid not null references participation.process on delete cascade,
  position   smallint not null,
  title      text not null check (length(title) between 3 and 160),
  file_id    uuid not null,
  added_at   timestamptz not null default now()
);
create index process_document_process on participation.process_document (process_id, position);

create table participation.process_member (
  process_id uuid not null references participation.process on delete cascade,
  person_id  uuid not null references people.person on delete cascade,
  part       text not null check (part in ('lead', 'officer', 'assessor', 'juror')),
  service    text not null default '' check (length(service) <= 160),
  added_at   timestamptz not null default now(),
  primary key (process_id, person_id, part)
);
comment on table participation.process_member is 'The team: leads and officers run it, assessors give the opinion of a service, jurors judge.';
create index process_member_person on participation.process_member (person_id);

create table participation.category (
  id         uuid primary key default gen_random_uuid(),
  process_id uuid not null references participation.process on delete cascade,
  slug       text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  position   smallint not null,
  name       text not null check (length(name) between 2 and 80),
  unique (process_id, slug),
  unique (process_id, id)
);

create table participation.stage (
  id          uuid primary key default gen_random_uuid(),
  process_id  uuid not null references participation.process on delete cascade,
  position    smallint not null,
  kind        text not null check (kind in ('collect', 'admissibility', 'opinion', 'feasibility', 'debate', 'questionnaire', 'meeting', 'vote', 'jury', 'award', 'delivery', 'evaluation')),
  title       text not null check (length(title) between 3 and 120),
  description text not null default '' check (length(description) <= 8000),
  criteria    text not null default '' check (length(criteria) <= 8000),
  actors      text not null check (length(actors) between 2 and 300),
  decides     text not null check (length(decides) between 2 and 300),
  opens_at    timestamptz not null,
  closes_at   timestamptz,
  settings    jsonb not null default '{}' check (jsonb_typeof(settings) = 'object'),
  version     integer not null default 1,
  unique (process_id, position) deferrable initially deferred,
  unique (process_id, id),
  check (closes_at is null or closes_at > opens_at)
);
comment on column participation.stage.closes_at is 'Null: it stays open, like a commune''s own box of ideas. Judged by the clock of the database in the transaction of the act.';
comment on column participation.stage.settings is 'What its kind needs besides: {"perPerson": 3} for a collection, {"days": 45} for an opinion. Read by stage.ts, which knows each kind''s.';

create table participation.stage_change (
  id         bigint generated always as identity primary key,
  stage_id   uuid not null references participation.stage on delete cascade,
  at         timestamptz not null default now(),
  by         uuid references people.person on delete set null,
  change     text not null check (change in ('extended', 'closed_early', 'moved')),
  before     timestamptz,
  after      timestamptz,
  reason     text not null check (length(reason) between 10 and 2000)
);
comment on table participation.stage_change is 'Public: what moved after the process was published, and why.';
create index stage_change_stage on participation.stage_change (stage_id, id);

create table participation.proposal (
  id             uuid primary key default gen_random_uuid(),
  process_id     uuid not null references participation.process on delete cascade,
  number         integer not null check (number > 0),
  slug           text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 100),
  state          text not null default 'filed' check (state in ('filed', 'admissible', 'inadmissible', 'feasible', 'infeasible', 'awarded', 'not_awarded', 'delivering', 'delivered', 'abandoned', 'withdrawn', 'merged')),
  title          text not null check (length(title) between 5 and 140),
  body           text not null check (length(body) between 20 and 12000),
  category_id    uuid,
  commune_code   char(5) references territory.commune,
  latitude       double precision check (latitude between -90 and 90),
  longitude      double precision check (longitude between -180 and 180),
  address        text check (length(address) <= 200),
  cost_cents     bigint check (cost_cents between 0 and 100000000000),
  author_id      uuid references people.person on delete set null,
  author_kind    text not null default 'resident' check (author_kind in ('resident', 'structure', 'school', 'commune', 'service', 'workshop')),
  structure_id   uuid references people.structure on delete set null,
  signature      text not null check (length(signature) between 1 and 160),
  channel        text not null default 'web' check (channel in ('web', 'paper', 'desk', 'phone', 'workshop', 'import')),
  level          text not null default 'metropolis' check (level in ('metropolis', 'commune')),
  version        integer not null default 1,
  supports       integer not null default 0 check (supports >= 0),
  comments       integer not null default 0 check (comments >= 0),
  shuffle        integer not null default floor(random() * 2147483647)::int,
  words          tsvector not null generated always as (
                   setweight(to_tsvector('french', platform.fold(title)), 'A') || setweight(to_tsvector('french', platform.fold(body)), 'C')) stored,
  filed_at       timestamptz not null default now(),
  updated_at     timestamptz not null default now(),
  state_at       timestamptz not null default now(),
  state_reason   text check (length(state_reason) <= 4000),
  text_digest    bytea,
  imported_as    text,
  unique (process_id, number),
  unique (process_id, slug),
  unique (process_id, imported_as),
  foreign key (process_id, category_id) references participation.category (process_id, id),
  check ((latitude is null) = (longitude is null)),
  check (state not in ('inadmissible', 'infeasible', 'not_awarded', 'abandoned') or state_reason is not null)
);
comment on table participation.proposal is 'An idea put to a process. Drafts are in participation.draft: what stands here was filed.';
comment on column participation.proposal.commune_code is 'Null: it concerns the whole metropolis.';
comment on column participation.proposal.signature is 'As it is signed: kept when its author erases the account (then "anonyme"). Never an address.';
comment on column participation.proposal.supports is 'Distinct people who support it or what was merged into it; kept in the transaction of the act.';
comment on column participation.proposal.shuffle is 'For a random order that stays while one pages: sorted by a hash of this and of the reader''s seed.';
comment on column participation.proposal.imported_as is 'Its reference on the platform it was imported from: a second import changes, it does not add.';
create index proposal_newest on participation.proposal (process_id, filed_at desc, id) where state not in ('withdrawn', 'merged');
create index proposal_supported on participation.proposal (process_id, supports desc, id) where state not in ('withdrawn', 'merged');
create index proposal_discussed on participation.proposal (process_id, comments desc, id) where state not in ('withdrawn', 'merged');
create index proposal_commune on participation.proposal (commune_code, process_id);
create index proposal_author on participation.proposal (author_id);
create index proposal_words on participation.proposal using gin (words);
create index proposal_digest on participation.proposal (text_digest) where text_digest is not null;

create table participation.proposal_zone (
  proposal_id uuid not null references participation.proposal on delete cascade,
  zone_id     uuid not null references territory.zone on delete cascade,
  primary key (proposal_id, zone_id)
);
create index proposal_zone_zone on participation.proposal_zone (zone_id);

create table participation.proposal_version (
  proposal_id  uuid not null references participation.proposal on delete cascade,
  number       integer not null,
  title        text not null,
  body         text not null,
  category_id  uuid,
  commune_code char(5),
  latitude     double precision,
  longitude    double precision,
  address      text,
  cost_cents   bigint,
  why          text check (length(why) <= 500),
  by           uuid references people.person on delete set null,
  at           timestamptz not null default now(),
  primary key (proposal_id, number)
);
comment on table participation.proposal_version is 'Each version as it was read, the present one included.';

create table participation.proposal_file (
  id          uuid primary key default gen_random_uuid(),
  proposal_id uuid not null references participation.proposal on delete cascade,
  kind        text not null check (kind in ('picture', 'document')),
  position    smallint not null,
  file_id     uuid not null,
  small_file_id uuid,
  title       text not null check (length(title) between 3 and 300),
  sha256      bytea not null,
  width       integer,
  height      integer,
  unique (proposal_id, sha256)
);
comment on column participation.proposal_file.title is 'Of a picture: what it shows, for whoever does not see it.';

create table participation.journey (
  id          bigint generated always as identity primary key,
  proposal_id uuid not null references participation.proposal on delete cascade,
  at          timestamptz not null default now(),
  act         text not null check (act ~ '^[a-z_]+$'),
  state       text,
  stage_id    uuid references participation.stage on delete set null,
  by          uuid references people.person on delete set null,
  as_whom     text not null default '' check (length(as_whom) <= 160),
  words       text check (length(words) <= 4000),
  internal    boolean not null default false
);
comment on table participation.journey is 'What happened to a proposal, line by line, for everybody; internal lines for the team alone.';
comment on column participation.journey.as_whom is 'In what quality: "Ville de Roubaix", "Direction de l''espace public", "l''auteur". Staff are not named to the public.';
create index journey_proposal on participation.journey (proposal_id, id);

create table participation.follow (
  person_id   uuid not null references people.person on delete cascade,
  process_id  uuid references participation.process on delete cascade,
  proposal_id uuid references participation.proposal on delete cascade,
  since       timestamptz not null default now(),
  check (num_nonnulls(process_id, proposal_id) = 1)
);
create unique index follow_process on participation.follow (process_id, person_id) where process_id is not null;
create unique index follow_proposal on participation.follow (proposal_id, person_id) where proposal_id is not null;
create index follow_person on participation.follow (person_id);
