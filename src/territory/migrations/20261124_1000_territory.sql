create schema territory;

create table territory.metropolis (
  siren           char(9) primary key check (siren ~ '^\d{9}$'),
  name            text not null,
  former_sirens   text[] not null default '{}',
  current         boolean not null default false,
  source          text not null,
  geography_year  smallint not null,
  population_year smallint not null,
  revision        bigint not null default 1,
  loaded_at       timestamptz not null default now()
);
create unique index metropolis_current on territory.metropolis (current) where current;
comment on table territory.metropolis is 'The inter-municipal bodies (EPCI) this house was set to; one is current. Written only by src/territory.';
comment on column territory.metropolis.source is 'Package and version that the communes were read from: they are read again when it changes.';
comment on column territory.metropolis.revision is 'Raised by every change of communes, contours or zones: processes read the territory again when it moves.';

create table territory.commune (
  code              char(5) primary key,
  metropolis_siren  char(9) not null references territory.metropolis,
  slug              text not null,
  name              text not null,
  siren             char(9),
  population        integer not null check (population >= 0),
  population_year   smallint not null,
  area_km2          numeric(8, 3),
  longitude         double precision,
  latitude          double precision,
  member_from       date not null,
  member_from_exact boolean not null,
  member_until      date,
  unique (metropolis_siren, slug),
  check ((longitude is null) = (latitude is null)),
  check (member_until is null or member_until > member_from)
);
comment on table territory.commune is 'Communes of the metropolis, with the dates of their membership. Written only by src/territory.';
comment on column territory.commune.population is 'Municipal population of population_year (INSEE).';
comment on column territory.commune.member_from_exact is 'False: a member on that day at the latest; the day it joined is older or not known.';

create table territory.postal_code (
  commune_code char(5) not null references territory.commune,
  postal_code  char(5) not null,
  primary key (postal_code, commune_code)
);
create index postal_code_commune on territory.postal_code (commune_code);
comment on table territory.postal_code is 'Many to many: a commune has several codes, a code several communes.';

create table territory.associated_commune (
  code         char(5) primary key,
  name         text not null,
  kind         text not null check (kind in ('associated', 'delegated', 'district')),
  commune_code char(5) not null references territory.commune
);
create index associated_commune_commune on territory.associated_commune (commune_code);
comment on table territory.associated_commune is 'Associated and delegated communes and city districts, whose codes real data still use (Lomme, Hellemmes in Lille).';

create table territory.contour (
  commune_code char(5) primary key references territory.commune,
  geometry     jsonb not null,
  source       text not null,
  imported_at  timestamptz not null default now()
);
comment on table territory.contour is 'Official outlines, once imported, as GeoJSON geometry in WGS 84.';

create table territory.zone (
  id          uuid primary key default gen_random_uuid(),
  kind        text not null check (kind ~ '^[a-z][a-z_]{1,30}$'),
  code        text not null,
  name        text not null,
  year        smallint not null,
  geometry    jsonb not null,
  source      text not null,
  declared_communes text[] not null default '{}',
  fictitious  boolean not null default false,
  imported_at timestamptz not null default now(),
  unique (kind, year, code)
);
comment on table territory.zone is 'Areas such as priority neighbourhoods (kind qpv); they may straddle communes.';
comment on column territory.zone.declared_communes is 'Codes of communes as the publisher lists them; empty when it does not.';
