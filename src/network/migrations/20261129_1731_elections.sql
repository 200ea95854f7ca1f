create table network.election (
  id          uuid primary key default gen_random_uuid(),
  member_id   uuid not null references network.member on delete cascade,
  title       text not null check (char_length(title) between 5 and 120),
  duties      text not null check (char_length(duties) between 20 and 3000),
  names_until date not null,
  state       text not null default 'open' check (state in ('open', 'proposed', 'cancelled')),
  chosen_id   uuid references network.member on delete set null,
  decision_id uuid unique references network.decision on delete set null,
  opened_by   uuid references people.person on delete set null,
  opened_at   timestamptz not null default clock_timestamp(),
  demo        boolean not null default false,
  constraint election_in_time check (demo or names_until >= (opened_at at time zone 'Europe/Paris')::date + 5)
);
create index election_member on network.election (member_id);
create index election_chosen on network.election (chosen_id);
create index election_opener on network.election (opened_by);
create index election_state on network.election (state, names_until);
comment on table network.election is 'An election without candidates: members name whom they see in a role and why, then one is proposed to all, by consent.';
select platform.keep_on_one_line('network.election', 'title');

create table network.nomination (
  election_id uuid not null references network.election on delete cascade,
  member_id   uuid not null references network.member on delete cascade,
  named_id    uuid not null references network.member on delete cascade,
  words       text not null check (char_length(words) between 3 and 1000),
  person_id   uuid references people.person on delete set null,
  at          timestamptz not null default clock_timestamp(),
  primary key (election_id, member_id)
);
create index nomination_member on network.nomination (member_id);
create index nomination_named on network.nomination (named_id);
create index nomination_person on network.nomination (person_id);
comment on table network.nomination is 'Whom a member names, with reasons; it may name another one as long as names are taken.';

create function network.check_nomination() returns trigger language plpgsql as $$
begin
  if not exists (select from network.election e where e.id = new.election_id and (e.demo or (e.state = 'open' and e.names_until >= (clock_timestamp() at time zone 'Europe/Paris')::date)) for share) then
    raise exception 'names are no longer taken' using errcode = '23514', constraint = 'nomination_in_time';
  end if;
  if (select count(*) from network.member m where m.id in (new.member_id, new.named_id) and m.state = 'admitted') < (case when new.member_id = new.named_id then 1 else 2 end) then
    raise exception 'members of today' using errcode = '23514', constraint = 'nomination_of_members';
  end if;
  return new;
end $$;
create trigger nomination_in_time before insert or update of named_id, words on network.nomination for each row execute function network.check_nomination();

create function network.check_election() returns trigger language plpgsql as $$
begin
  if old.state <> 'open' and new.state <> old.state then
    raise exception 'it is over' using errcode = '23514', constraint = 'election_moves';
  end if;
  if new.state = 'proposed' and old.state = 'open' and not exists (select from network.nomination n where n.election_id = new.id and n.named_id = new.chosen_id) then
    raise exception 'somebody whom members named' using errcode = '23514', constraint = 'election_of_named';
  end if;
  if new.state = 'proposed' and old.state = 'open' and not new.demo and new.names_until >= (clock_timestamp() at time zone 'Europe/Paris')::date then
    raise exception 'after the names' using errcode = '23514', constraint = 'election_after_names';
  end if;
  return new;
end $$;
create trigger election_moves before update of state, chosen_id on network.election for each row execute function network.check_election();
