-- A circle opens its question to the public: a process that it proposed, which agents publish.
create table circles.opening (
  circle_id    uuid not null references circles.circle on delete cascade,
  process_id   uuid not null references processes.process on delete cascade constraint opening_once unique,
  structure_id uuid references people.structure on delete set null,
  opened_by    uuid references people.person on delete set null,
  opened_at    timestamptz not null default clock_timestamp(),
  primary key (circle_id, process_id)
);
create index opening_structure on circles.opening (structure_id);
create index opening_author on circles.opening (opened_by);
comment on table circles.opening is 'The process in which a circle asks the public its question. It goes with a draft that agents delete.';

create function circles.check_opening() returns trigger language plpgsql as $$
begin
  perform from circles.circle c where c.id = new.circle_id and c.state = 'open' for update;
  if not found then
    raise exception 'the circle is closed' using errcode = '23514', constraint = 'opening_of_open_circle';
  end if;
  if not exists (select from circles.seat s where s.circle_id = new.circle_id and s.structure_id = new.structure_id and s.state = 'in' and s.host) then
    raise exception 'a structure that hosts the circle opens it' using errcode = '23514', constraint = 'opening_by_host';
  end if;
  if exists (select from circles.opening o join processes.process p on p.id = o.process_id
      where o.circle_id = new.circle_id and p.state in ('draft', 'rehearsal', 'published')) then
    raise exception 'it is open already' using errcode = '23514', constraint = 'opening_one_at_a_time';
  end if;
  return new;
end $$;
create trigger opening_one_at_a_time before insert on circles.opening for each row execute function circles.check_opening();
