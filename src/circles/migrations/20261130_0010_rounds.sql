-- Rounds of speech: each structure of a circle speaks once, for as long as any other.
create table circles.round (
  id         uuid primary key default gen_random_uuid(),
  circle_id  uuid not null references circles.circle on delete cascade,
  question   text not null check (char_length(question) between 5 and 300),
  minutes    smallint not null check (minutes between 1 and 15),
  opened_by  uuid references people.person on delete set null,
  opened_at  timestamptz not null default clock_timestamp(),
  closed_at  timestamptz,
  demo       boolean not null default false
);
create unique index round_once on circles.round (circle_id) where closed_at is null;
create index round_circle on circles.round (circle_id, opened_at desc);
create index round_opener on circles.round (opened_by);
comment on table circles.round is 'A round of speech of a circle: the same minutes for each structure, one after the other. One at a time; read by the circle alone.';
select platform.keep_on_one_line('circles.round', 'question');

create table circles.turn (
  round_id     uuid not null references circles.round on delete cascade,
  structure_id uuid not null references people.structure on delete cascade,
  rank         smallint not null check (rank > 0),
  begun_at     timestamptz,
  ended_at     timestamptz,
  words        text check (char_length(words) between 3 and 3000),
  written_by   uuid references people.person on delete set null,
  primary key (round_id, structure_id),
  constraint turn_rank unique (round_id, rank),
  constraint turn_ended check (ended_at is null or (begun_at is not null and ended_at >= begun_at))
);
create unique index turn_speaks on circles.turn (round_id) where begun_at is not null and ended_at is null;
create index turn_structure on circles.turn (structure_id);
create index turn_writer on circles.turn (written_by);
comment on table circles.turn is 'The turn of one structure: one speaks at a time, in an order drawn when the round is opened. Begun and not ended: it speaks.';

create function circles.check_turn() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and (new.round_id, new.structure_id, new.rank) is distinct from (old.round_id, old.structure_id, old.rank) then
    raise exception 'the order stays' using errcode = '23514', constraint = 'turn_stays';
  end if;
  if tg_op = 'UPDATE' and old.begun_at is not null and (new.begun_at is distinct from old.begun_at or (old.ended_at is not null and new.ended_at is distinct from old.ended_at)) then
    raise exception 'each speaks once' using errcode = '23514', constraint = 'turn_once';
  end if;
  if new.begun_at is not null and (tg_op = 'INSERT' or old.begun_at is null)
      and exists (select from circles.turn t where t.round_id = new.round_id and t.rank < new.rank and t.ended_at is null) then
    raise exception 'after those before it' using errcode = '23514', constraint = 'turn_in_order';
  end if;
  return new;
end $$;
create trigger turn_in_order before insert or update on circles.turn for each row execute function circles.check_turn();
