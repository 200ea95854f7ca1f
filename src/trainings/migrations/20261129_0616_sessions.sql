create table trainings.session (
  id         uuid primary key default gen_random_uuid(),
  module_id  uuid not null references trainings.module on delete cascade,
  place_id   uuid not null references places.place (id) on delete cascade,
  place_before uuid,
  during     tstzrange not null,
  seats      smallint not null check (seats between 1 and 200),
  trainer_id uuid references people.person (id) on delete set null,
  note       text check (char_length(note) between 1 and 300),
  state      text not null default 'planned' check (state in ('planned', 'cancelled')),
  reason     text check (char_length(reason) between 3 and 300),
  version    integer not null default 1,
  created_by uuid references people.person (id) on delete set null,
  created_at timestamptz not null default now(),
  demo       boolean not null default false,
  constraint session_of_module unique (id, module_id, seats),
  constraint session_bounded check (not isempty(during) and not lower_inf(during) and not upper_inf(during) and upper(during) - lower(during) <= interval '24 hours'),
  constraint session_reason check ((state = 'cancelled') = (reason is not null))
);
create index session_module on trainings.session (module_id, lower(during));
create index session_place on trainings.session (place_id);
create index session_trainer on trainings.session (trainer_id);
create index session_author on trainings.session (created_by);
comment on table trainings.session is 'When and where a module is taught, and by whom.';
comment on column trainings.session.note is 'What to bring, where to ring.';

create table trainings.seat (
  id         uuid primary key default gen_random_uuid(),
  session_id uuid not null,
  module_id  uuid not null,
  seats      smallint not null,
  person_id  uuid references people.person on delete set null,
  state      text not null check (state in ('taken', 'waiting', 'left')),
  number     smallint,
  asked_at   timestamptz not null default clock_timestamp(),
  result     text check (result in ('absent', 'attended', 'passed')),
  result_by  uuid references people.person (id) on delete set null,
  result_at  timestamptz,
  constraint seat_of_session foreign key (session_id, module_id, seats) references trainings.session (id, module_id, seats) on update cascade on delete cascade,
  constraint seat_number check ((state = 'taken') = (number is not null)),
  constraint seat_within check (number between 1 and seats),
  constraint seat_once unique (session_id, number),
  constraint seat_result check ((result is null) = (result_at is null) and (result is null or state = 'taken'))
);
create unique index seat_of_person on trainings.seat (session_id, person_id) where state <> 'left';
create index seat_person on trainings.seat (person_id);
create index seat_result_by on trainings.seat (result_by);
comment on table trainings.seat is 'Somebody has a seat of a session, waits for one, or has left it. Seats are numbered: there are never more than the session has.';
