create schema bookings;

create table bookings.resource (
  id             uuid primary key default gen_random_uuid(),
  slug           text not null constraint resource_slug unique check (slug ~ '^[a-z0-9-]{1,100}$'),
  place_id       uuid not null references places.place (id) on delete cascade,
  place_before   uuid,
  kind           text not null check (kind in ('room', 'desk', 'machine', 'equipment', 'help')),
  name           text not null check (char_length(name) between 2 and 100),
  about          text not null check (char_length(about) between 10 and 4000),
  rules          text check (char_length(rules) <= 2000),
  translations   jsonb not null default '{}' check (jsonb_typeof(translations) = 'object'),
  includes       text[] not null default '{}'
                 check (includes <@ array['screen', 'projector', 'whiteboard', 'sound', 'loop', 'wifi', 'kitchen', 'parking', 'changing']),
  capacity       smallint check (capacity between 1 and 2000),
  quantity       smallint not null default 1 check (quantity between 1 and 200),
  wheelchair     text not null default 'unknown' check (wheelchair in ('yes', 'limited', 'no', 'unknown')),
  free           boolean not null default true,
  price_note     text check (char_length(price_note) <= 300),
  hours          text check (char_length(hours) <= 1000),

  step           smallint not null default 30 check (step in (15, 30, 60)),
  shortest       smallint not null default 30 check (shortest between 15 and 1440),
  longest        smallint not null default 480 check (longest between 15 and 1440),
  notice         integer not null default 0 check (notice between 0 and 86400),
  horizon        smallint not null default 90 check (horizon between 1 and 730),
  before         smallint not null default 0 check (before between 0 and 240),
  after          smallint not null default 0 check (after between 0 and 240),
  approval       boolean not null default false,
  lapse          smallint not null default 48 check (lapse between 1 and 336),
  cancel         integer not null default 120 check (cancel between 0 and 43200),
  quota_minutes  integer check (quota_minutes between 15 and 44640),
  quota_count    smallint check (quota_count between 1 and 500),
  quota_per      text check (quota_per in ('day', 'week', 'month')),
  at_once        smallint not null default 1 check (at_once between 1 and 200),

  file_id        uuid references platform.file (id),
  small_file_id  uuid references platform.file (id),
  picture_alt    text check (char_length(picture_alt) between 1 and 300),
  state          text not null default 'draft' check (state in ('draft', 'open', 'broken', 'withdrawn')),
  reason         text check (char_length(reason) between 3 and 300),
  version        integer not null default 1,
  created_by     uuid references people.person (id) on delete set null,
  created_at     timestamptz not null default now(),
  changed_at     timestamptz not null default now(),
  demo           boolean not null default false,
  constraint resource_lengths check (shortest <= longest),
  constraint resource_quota check ((quota_per is null) = (quota_minutes is null and quota_count is null)),
  constraint resource_price check (free or price_note is not null),
  constraint resource_reason check ((state in ('broken', 'withdrawn')) = (reason is not null)),
  constraint resource_picture check ((file_id is null) = (small_file_id is null) and (file_id is null or picture_alt is not null))
);
create index resource_place on bookings.resource (place_id);
create index resource_author on bookings.resource (created_by);
create index resource_file on bookings.resource (file_id);
create index resource_small_file on bookings.resource (small_file_id);
create index resource_open on bookings.resource (kind, capacity) where state = 'open';
comment on table bookings.resource is 'What a place lets people book: a room, desks, a machine, equipment, a person''s help; with its rules. Times are minutes, unless said.';
comment on column bookings.resource.translations is '{"en": {"name", "about", "rules"}, "nl": …}, where somebody translated it.';
comment on column bookings.resource.quantity is 'How many of them there are, each a unit of its own: desks of a pool.';
comment on column bookings.resource.hours is 'In OpenStreetMap syntax, within those of its place; null: those of its place.';
comment on column bookings.resource.notice is 'How long before it begins it is booked at the latest.';
comment on column bookings.resource.horizon is 'Days ahead.';
comment on column bookings.resource.before is 'Left free before each booking. Between two neighbours the larger of what one wants after and the other before counts.';
comment on column bookings.resource.lapse is 'Hours after which a request that nobody approved lapses.';
comment on column bookings.resource.cancel is 'How long before it begins whoever booked may still cancel.';
comment on column bookings.resource.quota_minutes is 'Of one person in each quota_per, measured on the union of their bookings.';
comment on column bookings.resource.at_once is 'Units that one person has at the same time.';
select platform.keep_on_one_line('bookings.resource', 'name');
select platform.keep_on_one_line('bookings.resource', 'price_note');

create table bookings.part (
  whole_id uuid not null references bookings.resource on delete cascade,
  part_id  uuid not null references bookings.resource on delete cascade,
  primary key (whole_id, part_id),
  check (whole_id <> part_id)
);
create index part_part on bookings.part (part_id);
comment on table bookings.part is 'A space that contains another: booking the hall takes its halves, and the other way round.';

create table bookings.unit (
  id          integer generated always as identity primary key,
  resource_id uuid not null references bookings.resource on delete cascade,
  number      smallint not null check (number between 1 and 200),
  constraint unit_once unique (resource_id, number)
);
comment on table bookings.unit is 'What can be taken once at a time. A resource has as many as its quantity; whoever books a whole takes those of its parts too.';

create function bookings.units_of(resource uuid) returns setof integer language sql stable parallel safe as $$
  with recursive inside as (
    select resource as id
    union
    select p.part_id from bookings.part p join inside i on i.id = p.whole_id)
  select u.id from inside i join bookings.resource r on r.id = i.id join bookings.unit u on u.resource_id = r.id and u.number <= r.quantity
$$;
comment on function bookings.units_of is 'Of a resource and of all that it contains; those beyond its quantity are had no more.';

create table bookings.booking (
  id              uuid primary key default gen_random_uuid(),
  resource_id     uuid not null references bookings.resource on delete cascade,
  person_id       uuid references people.person on delete set null,
  kind            text not null default 'booking' check (kind in ('booking', 'block')),
  during          tstzrange not null,
  units           smallint not null default 1 check (units between 1 and 200),
  people          smallint check (people between 1 and 2000),
  purpose         text check (char_length(purpose) <= 300),
  before          smallint not null default 0 check (before between 0 and 240),
  after           smallint not null default 0 check (after between 0 and 240),
  padded          tstzrange not null,
  state           text not null check (state in ('wished', 'asked', 'booked', 'cancelled', 'declined', 'lapsed')),
  waits_until     timestamptz,
  overridden      text[] not null default '{}',
  override_reason text check (char_length(override_reason) between 3 and 300),
  reason          text check (char_length(reason) between 3 and 300),
  ended_by        text check (ended_by in ('person', 'host', 'house')),
  version         integer not null default 1,
  made_at         timestamptz not null default now(),
  decided_at      timestamptz,
  ended_at        timestamptz,
  demo            boolean not null default false,
  constraint booking_bounded check (not isempty(during) and not lower_inf(during) and not upper_inf(during) and lower_inc(during) and not upper_inc(during)),
  constraint booking_padded check (padded = tstzrange(lower(during) - make_interval(mins => before), upper(during) + make_interval(mins => after))),
  constraint booking_waits check ((state in ('wished', 'asked')) = (waits_until is not null)),
  constraint booking_ended check ((state in ('cancelled', 'declined', 'lapsed')) = (ended_at is not null and ended_by is not null)),
  constraint booking_override check (overridden = '{}' or state = 'wished' or ended_at is not null or override_reason is not null),
  constraint booking_block check (kind = 'booking' or (state in ('booked', 'cancelled') and purpose is not null))
);
create index booking_resource on bookings.booking using gist (resource_id, during);
create index booking_person on bookings.booking (person_id, resource_id, upper(during)) where person_id is not null;
create index booking_waits on bookings.booking (waits_until) where waits_until is not null;
comment on table bookings.booking is 'Somebody has a resource for a time; or its place keeps it for itself (block). Rows stay: figures are counted from them.';
comment on column bookings.booking.before is 'Minutes left free before, as they were when it was booked.';
comment on column bookings.booking.padded is 'With what is left free around it.';
comment on column bookings.booking.state is 'wished: against a rule, a host is asked for an exception, nothing is taken. asked: taken, until a host approves or it lapses.';
comment on column bookings.booking.overridden is 'Rules that a host was asked to set aside, or has.';

create table bookings.taking (
  booking_id uuid not null references bookings.booking on delete cascade,
  unit_id    integer not null references bookings.unit on delete cascade,
  padded     smallint not null check (padded in (0, 1)),
  during     tstzrange not null,
  primary key (booking_id, unit_id, padded),
  constraint unit_is_free exclude using gist (unit_id with =, during with &&, padded with <>, booking_id with <>)
);
create index taking_time on bookings.taking using gist (during) where padded = 1;
comment on table bookings.taking is 'What a booking takes: of each unit its time, and its time with what is left free around it. The time of one never meets the padded time of another, so that of two neighbours the larger distance counts.';

create function bookings.check_takings() returns trigger language plpgsql as $$
declare
  about uuid;
  resource uuid;
  state text;
  wanted integer;
  plain tstzrange;
  wide tstzrange;
  counted integer;
  right_ones integer;
begin
  if tg_table_name = 'booking' then about := new.id;
  elsif tg_op = 'DELETE' then about := old.booking_id;
  else about := new.booking_id;
  end if;
  select b.resource_id, b.state, b.units, b.during, b.padded into resource, state, wanted, plain, wide from bookings.booking b where b.id = about;
  if not found then return null; end if;
  select count(*), count(*) filter (where t.during = case t.padded when 0 then plain else wide end and u.id is not null)
    into counted, right_ones
    from bookings.taking t left join bookings.units_of(resource) as u (id) on u.id = t.unit_id where t.booking_id = about;
  if state not in ('asked', 'booked') then wanted := 0;
  elsif exists (select from bookings.part p where p.whole_id = resource) then select count(*) into wanted from bookings.units_of(resource);
  end if;
  if counted <> 2 * wanted or right_ones <> counted then
    raise exception 'booking % takes % of its % units', about, right_ones / 2.0, wanted using errcode = '23514', constraint = 'booking_takes_its_units';
  end if;
  return null;
end $$;

create constraint trigger booking_takes_its_units after insert or update of resource_id, state, units, during, padded on bookings.booking
  deferrable initially deferred for each row execute function bookings.check_takings();
create constraint trigger taking_of_booking after insert or update or delete on bookings.taking
  deferrable initially deferred for each row execute function bookings.check_takings();
