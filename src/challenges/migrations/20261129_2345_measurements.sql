create table challenges.series (
  id           uuid primary key default gen_random_uuid(),
  challenge_id uuid references challenges.challenge on delete set null,
  quantity     text not null check (quantity in ('noise', 'no2', 'pm25', 'coverage')),
  title        text not null check (char_length(title) between 3 and 120),
  place        text not null check (char_length(place) between 2 and 160),
  commune_code char(5) not null references territory.commune,
  latitude     double precision not null check (latitude between 50.4 and 50.9),
  longitude    double precision not null check (longitude between 2.7 and 3.4),
  instrument   text not null check (char_length(instrument) between 2 and 160),
  method       text not null check (char_length(method) between 10 and 2000),
  author       text not null check (char_length(author) between 1 and 80),
  person_id    uuid references people.person on delete set null,
  made_at      timestamptz not null default clock_timestamp(),
  changed_at   timestamptz not null default clock_timestamp(),
  withdrawn_at timestamptz,
  withdrawn_why text check (char_length(withdrawn_why) between 3 and 500),
  version      integer not null default 1,
  demo         boolean not null default false,
  constraint series_withdrawn check ((withdrawn_at is null) = (withdrawn_why is null))
);
create index series_challenge on challenges.series (challenge_id);
create index series_commune on challenges.series (commune_code);
create index series_person on challenges.series (person_id);
create index series_quantity on challenges.series (quantity, changed_at);
comment on table challenges.series is 'Values of one quantity measured at one place, with one instrument, by one method.';
comment on column challenges.series.latitude is 'WGS84, degrees; rounded to about ten metres by whoever gives it.';
comment on column challenges.series.author is 'As they publish it.';
select platform.keep_on_one_line('challenges.series', 'place');
select platform.keep_on_one_line('challenges.series', 'instrument');
select platform.keep_on_one_line('challenges.series', 'author');

create table challenges.measurement (
  series_id uuid not null references challenges.series on delete cascade,
  at        timestamptz not null check (at = date_trunc('second', at)),
  value     double precision not null check (value between -200 and 100000),
  flag      text not null default 'raw' check (flag in ('raw', 'checked', 'doubtful', 'wrong')),
  note      text check (char_length(note) between 1 and 200),
  primary key (series_id, at)
);
comment on table challenges.measurement is 'One value of a series at one instant, with how far it can be trusted. None is measured in the future.';
comment on column challenges.measurement.value is 'dB(A), µg/m³ or dBm, as the quantity of its series says.';
select platform.keep_on_one_line('challenges.measurement', 'note');

create function challenges.check_measurement() returns trigger language plpgsql as $$
declare
  measured text;
begin
  select s.quantity into measured from challenges.series s where s.id = new.series_id;
  if new.at > clock_timestamp() + interval '5 minutes' or new.at < timestamptz '2000-01-01' then
    raise exception 'nothing is measured ahead' using errcode = '23514', constraint = 'measurement_was';
  end if;
  if not (case measured when 'noise' then new.value between 0 and 160 when 'coverage' then new.value between -160 and -20 else new.value between 0 and 2000 end) then
    raise exception 'no instrument shows that' using errcode = '23514', constraint = 'measurement_possible';
  end if;
  return new;
end $$;
create trigger measurement_possible before insert or update of at, value on challenges.measurement for each row execute function challenges.check_measurement();

select platform.keep_on_one_line('challenges.series', 'title');
