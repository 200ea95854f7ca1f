create schema mediation;

create table mediation.act (
  id        uuid primary key default gen_random_uuid(),
  place_id  uuid not null references places.place on delete cascade,
  press     uuid not null constraint act_press unique,
  day       date not null,
  need      text not null,
  minutes   smallint not null check (minutes between 5 and 480),
  age       text not null check (age in ('under_18', '18_25', '26_64', '65_more', 'unknown')),
  company   text not null check (company in ('alone', 'with_somebody', 'group')),
  outcome   text not null check (outcome in ('done', 'oriented', 'again')),
  oriented  text check (oriented in ('town_hall', 'benefits', 'work', 'health', 'housing', 'social', 'association', 'adviser', 'other')),
  noted_at  timestamptz not null default now(),
  noted_by  uuid references people.person on delete set null,
  undone_at timestamptz,
  check ((outcome = 'oriented') = (oriented is not null)),
  constraint act_day check (day <= (noted_at at time zone 'Europe/Paris')::date and day >= (noted_at at time zone 'Europe/Paris')::date - 7)
);
comment on table mediation.act is 'Somebody was helped at a place: with what, how long, what came of it. Of whom, only an age group; no words, so that nobody can be told.';
comment on column mediation.act.press is 'Of the form that was sent: pressed twice, it is one act.';
comment on column mediation.act.day is 'On which it happened: of the week before it was noted, never to come.';
create index act_place on mediation.act (place_id, day);

create function mediation.keep_after_its_day() returns trigger language plpgsql as $$
begin
  if (old.noted_at at time zone 'Europe/Paris')::date <> (now() at time zone 'Europe/Paris')::date
    and (new.place_id, new.press, new.day, new.need, new.minutes, new.age, new.company, new.outcome, new.oriented, new.noted_at, new.undone_at)
      is distinct from
      (old.place_id, old.press, old.day, old.need, old.minutes, old.age, old.company, old.outcome, old.oriented, old.noted_at, old.undone_at) then
    raise exception 'An act is corrected on the day on which it was noted' using errcode = '23514', constraint = 'act_same_day';
  end if;
  return new;
end $$;
create trigger act_same_day before update on mediation.act for each row execute function mediation.keep_after_its_day();
