-- Catalogues of others (communes, partners), read each night: what they describe is listed here and stays theirs.
create table opendata.harvest_source (
  id           uuid primary key default gen_random_uuid(),
  name         text not null check (length(name) between 2 and 120),
  url          text not null unique check (url like 'https://%' and length(url) <= 500),
  commune_code char(5) references territory.commune,
  added_at     timestamptz not null default clock_timestamp(),
  added_by     uuid references people.person,
  read_at      timestamptz,
  fault        text check (fault in ('address', 'private', 'unreachable', 'answer', 'large', 'slow', 'format', 'empty')),
  report       jsonb check (jsonb_typeof(report) = 'object')
);
create index harvest_source_commune on opendata.harvest_source (commune_code);
create index harvest_source_adder on opendata.harvest_source (added_by);
select platform.keep_on_one_line('opendata.harvest_source', one_line) from unnest(array['name', 'url']) one_line;
comment on column opendata.harvest_source.fault is 'Why the last reading found nothing: what was read before stays.';
comment on column opendata.harvest_source.report is 'What the last reading that succeeded found: how many were added, changed, the same, gone, ours; what could not be taken, and why.';

create table opendata.harvested (
  source     uuid not null references opendata.harvest_source on delete cascade,
  iri        text not null check (length(iri) between 8 and 500),
  title      text not null check (length(title) between 1 and 300),
  thing      jsonb not null check (jsonb_typeof(thing) = 'object'),
  first_at   timestamptz not null default clock_timestamp(),
  changed_at timestamptz not null default clock_timestamp(),
  primary key (source, iri)
);
comment on table opendata.harvested is 'A dataset that another catalogue describes: `thing` is what it says of it. One that it describes no more goes.';
select platform.keep_on_one_line('opendata.harvested', 'title');
