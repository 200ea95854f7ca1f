-- What each member gave in each year, counted in the transaction in which a contribution is confirmed or corrected: the report of a year adds up a thousand
-- rows instead of fifty thousand contributions.
create table network.given_year (
  member_id     uuid not null references network.member on delete cascade,
  year          smallint not null,
  contributions integer not null check (contributions >= 0),
  minutes       bigint not null check (minutes >= 0),
  unpaid        bigint not null check (unpaid >= 0),
  days          bigint not null check (days >= 0),
  value         bigint not null check (value >= 0),
  changed_at    timestamptz,
  primary key (year, member_id),
  constraint given_unpaid check (unpaid <= minutes)
);
create index given_year_member on network.given_year (member_id);
comment on table network.given_year is 'Sums of confirmed contributions by member and year of their day. Written by the trigger of contributions alone.';
comment on column network.given_year.unpaid is 'Of the minutes, those that nobody paid. Equipment is counted in days.';
comment on column network.given_year.changed_at is 'When the last contribution came or went, by its answer.';
select platform.protect('network.given_year', 'select');

create function network.add_given(the_sign integer, c network.contribution, the_moment timestamptz) returns void language plpgsql as $$
declare
  by_day boolean := c.kind = 'equipment';
begin
  update network.given_year g set contributions = g.contributions + the_sign,
    minutes = g.minutes + case when by_day then 0 else the_sign * c.quantity end,
    unpaid = g.unpaid + case when by_day or c.paid then 0 else the_sign * c.quantity end,
    days = g.days + case when by_day then the_sign * c.quantity else 0 end,
    value = g.value + the_sign * c.value, changed_at = greatest(g.changed_at, the_moment)
  where g.member_id = c.member_id and g.year = extract(year from c.done_on);
  if found or the_sign < 0 then return; end if;
  insert into network.given_year values (c.member_id, extract(year from c.done_on), 1, case when by_day then 0 else c.quantity end,
    case when by_day or c.paid then 0 else c.quantity end, case when by_day then c.quantity else 0 end, c.value, the_moment);
end $$;

create function network.count_given() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if (tg_op = 'INSERT' or old.state <> 'confirmed') and (tg_op = 'DELETE' or new.state <> 'confirmed') then return null; end if;
  -- Whoever confirms holds the head of the book in any case: held before the sums, two never wait for each other.
  perform from network.book for update;
  if tg_op <> 'INSERT' and old.state = 'confirmed' then
    perform network.add_given(-1, old, case when tg_op = 'UPDATE' then new.answered_at end);
  end if;
  if tg_op <> 'DELETE' and new.state = 'confirmed' then
    perform network.add_given(1, new, new.answered_at);
  end if;
  return null;
end $$;
create trigger contribution_counted after insert or delete or update of state, member_id, kind, quantity, done_on, value, paid on network.contribution
  for each row execute function network.count_given();

insert into network.given_year
select member_id, extract(year from done_on), count(*), coalesce(sum(quantity) filter (where kind <> 'equipment'), 0),
  coalesce(sum(quantity) filter (where kind <> 'equipment' and not paid), 0), coalesce(sum(quantity) filter (where kind = 'equipment'), 0), sum(value), max(answered_at)
from network.contribution where state = 'confirmed' group by 1, 2;
comment on index network.contribution_given is 'Hours given until a day are read from it alone; the report of a year has its sums.';

-- Members look for a contribution by words: folding those of a hundred thousand anew for each of them took seconds.
alter table network.contribution add column folded text not null generated always as (platform.fold(words)) stored;
comment on column network.contribution.folded is 'platform.fold of its words.';
create index contribution_folded on network.contribution using gin (folded gin_trgm_ops);

-- As before; to whom it was given and whether it was paid stay as well, once it is answered.
create or replace function network.check_contribution() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    if new.state <> 'declared' and not new.demo then
      raise exception 'a contribution begins by being declared' using errcode = '23514', constraint = 'contribution_moves';
    end if;
  elsif old.state <> new.state and (old.state, new.state) not in (('declared', 'confirmed'), ('declared', 'contested'), ('declared', 'withdrawn'),
      ('contested', 'confirmed'), ('contested', 'withdrawn'), ('confirmed', 'corrected')) then
    raise exception 'a contribution that is % does not become %', old.state, new.state using errcode = '23514', constraint = 'contribution_moves';
  elsif old.state <> 'declared' and (old.member_id, old.to_member_id, old.kind, old.quantity, old.value, old.done_on, old.paid)
      is distinct from (new.member_id, new.to_member_id, new.kind, new.quantity, new.value, new.done_on, new.paid) then
    raise exception 'what was answered stays' using errcode = '23514', constraint = 'contribution_stays';
  end if;
  if new.state in ('confirmed', 'contested', 'corrected') and (tg_op = 'INSERT' or old.state <> new.state) then
    if new.answered_by is null or network.is_of(new.member_id, new.answered_by)
      or new.declared_by in (select network.accounts_of(new.answered_by)) then
      raise exception 'nobody answers for what they gave' using errcode = '23514', constraint = 'contribution_answered_by_another';
    end if;
  end if;
  return new;
end $$;

-- A member that is a structure bears its name of today: lists sort and search it without reading all structures, folding each of them anew.
create function network.bear_name() returns trigger language plpgsql as $$
begin
  new.name := coalesce((select s.name from people.structure s where s.id = new.structure_id), new.name);
  return new;
end $$;
create trigger member_bears_name before insert or update of name, structure_id on network.member for each row when (new.structure_id is not null)
  execute function network.bear_name();
create function network.follow_structure_name() returns trigger language plpgsql as $$
begin
  update network.member set name = new.name where structure_id = new.id;
  return null;
end $$;
create trigger network_of_structure after update of name on people.structure for each row when (old.name is distinct from new.name)
  execute function network.follow_structure_name();
update network.member m set name = s.name from people.structure s where s.id = m.structure_id and s.name <> m.name;

create function network.vector_of(the_name text, the_about text, the_skills text[]) returns tsvector language sql immutable parallel safe
  return setweight(to_tsvector('french'::regconfig, platform.fold(the_name)), 'A')
    || setweight(to_tsvector('french'::regconfig, platform.fold(array_to_string(the_skills, ' '))), 'B')
    || to_tsvector('french'::regconfig, platform.fold(coalesce(the_about, '') || ' membre réseau'));
alter table network.member
  add column folded text not null generated always as (platform.fold(name)) stored,
  add column words tsvector not null generated always as (network.vector_of(name, about, skills)) stored;
comment on column network.member.folded is 'platform.fold of its name.';
comment on column network.member.words is 'Its name, skills and what it says of itself, by which the search of the house finds it.';
create index member_words on network.member using gin (words);
create index member_folded on network.member using gin (folded gin_trgm_ops);

alter table network.question add column folded text not null generated always as (platform.fold(title || ' ' || coalesce(body, ''))) stored;
comment on column network.question.folded is 'platform.fold of what is asked.';
alter table network.answer add column folded text not null generated always as (platform.fold(words)) stored;
comment on column network.answer.folded is 'platform.fold of its words.';
