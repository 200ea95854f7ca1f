-- What residents say of a procedure at the counter, noted by whoever receives them; never who they are.
create table circles.feedback (
  id           uuid primary key default gen_random_uuid(),
  common_id    uuid not null references circles.common on delete cascade,
  structure_id uuid not null references people.structure on delete cascade,
  said_on      date not null,
  easier       text not null check (easier in ('easier', 'same', 'harder')),
  minutes      smallint check (minutes between 0 and 2000),
  words        text check (char_length(words) between 3 and 500),
  noted_by     uuid references people.person on delete set null,
  noted_at     timestamptz not null default clock_timestamp()
);
create index feedback_common on circles.feedback (common_id, said_on);
create index feedback_structure on circles.feedback (structure_id);
create index feedback_author on circles.feedback (noted_by);
comment on table circles.feedback is 'One resident at a counter: whether the procedure became easier, how long it took them. Counted in the open from five on; words are read by structures that use it.';

create function circles.check_feedback() returns trigger language plpgsql as $$
begin
  if not exists (select from circles.common c where c.id = new.common_id and c.kind = 'procedure' and c.state = 'published'
      and (exists (select from circles.use u where u.common_id = c.id and u.structure_id = new.structure_id)
        or exists (select from circles.author a where a.common_id = c.id and a.structure_id = new.structure_id)) for share) then
    raise exception 'of a procedure that the structure uses' using errcode = '23514', constraint = 'feedback_of_users';
  end if;
  return new;
end $$;
create trigger feedback_of_users before insert on circles.feedback for each row execute function circles.check_feedback();
