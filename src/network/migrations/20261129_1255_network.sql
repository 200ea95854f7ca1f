create schema network;

create table network.member (
  id           uuid primary key default gen_random_uuid(),
  number       integer constraint member_number unique check (number > 0),
  kind         text not null check (kind in ('structure', 'person')),
  structure_id uuid references people.structure on delete set null,
  person_id    uuid references people.person on delete set null,
  name         text not null check (char_length(name) between 2 and 200),
  college      text not null check (college in ('places', 'leaders', 'partners', 'persons')),
  state        text not null default 'applied' check (state in ('applied', 'admitted', 'refused', 'withdrawn', 'left', 'excluded')),
  brings       text check (char_length(brings) between 1 and 1500),
  about        text check (char_length(about) between 1 and 1500),
  skills       text[] not null default '{}' check (cardinality(skills) <= 12),
  listed       boolean not null default false,
  charter      smallint not null check (charter > 0),
  applied_by   uuid references people.person on delete set null,
  applied_at   timestamptz not null default clock_timestamp(),
  escalated_at timestamptz,
  admitted_at  timestamptz,
  ended_at     timestamptz,
  decided_by   uuid references people.person on delete set null,
  reason       text check (char_length(reason) between 3 and 1000),
  version      integer not null default 1,
  demo         boolean not null default false,
  constraint member_is_one check (case kind when 'structure' then person_id is null else structure_id is null end),
  constraint member_admitted check ((state in ('admitted', 'left', 'excluded')) = (admitted_at is not null and number is not null)),
  constraint member_ended check ((state in ('refused', 'withdrawn', 'left', 'excluded')) = (ended_at is not null))
);
create unique index member_structure_once on network.member (structure_id) where state in ('applied', 'admitted') and structure_id is not null;
create unique index member_person_once on network.member (person_id) where state in ('applied', 'admitted') and person_id is not null;
create index member_structure on network.member (structure_id);
create index member_person on network.member (person_id);
create index member_applicant on network.member (applied_by);
create index member_decider on network.member (decided_by);
create index member_state on network.member (state, name collate "fr-x-icu");
comment on table network.member is 'A structure or a person of the network, from the application to the end. Rows stay: accounts and decisions lead to them.';
comment on column network.member.number is 'Given when it is admitted; never given again.';
comment on column network.member.brings is 'What it says in its application, read by referees and coordinators alone.';
comment on column network.member.about is 'What it publishes of itself.';
comment on column network.member.skills is 'What it publishes that it can do for others.';
comment on column network.member.listed is 'A person agreed to stand in the public directory; structures always do.';
comment on column network.member.charter is 'The version of the charter that it agreed to.';
comment on column network.member.escalated_at is 'Referees did not suffice in time, or one is against it: a coordinator decides, with reasons.';
select platform.keep_on_one_line('network.member', 'name');

create table network.move (
  before text not null,
  after  text not null,
  primary key (before, after)
);
insert into network.move values ('applied', 'admitted'), ('applied', 'refused'), ('applied', 'withdrawn'), ('admitted', 'left'), ('admitted', 'excluded');
comment on table network.move is 'What a member may become; everything else is refused by the database.';
select platform.protect('network.move', 'select');

create function network.accounts_of(the_person uuid) returns setof uuid language sql stable as $$
  select the_person union select kept_id from people.merged_account where gone_id = the_person union select gone_id from people.merged_account where kept_id = the_person
$$;
comment on function network.accounts_of is 'The account, and those that were merged into it or into which it was merged: one person.';

create function network.is_of(the_member uuid, the_person uuid) returns boolean language sql stable as $$
  select exists (
    select from network.member m where m.id = the_member and (
      m.person_id in (select network.accounts_of(the_person)) or m.applied_by in (select network.accounts_of(the_person))
      or exists (select from people.membership s where s.structure_id = m.structure_id and s.person_id in (select network.accounts_of(the_person)))
      or exists (select from people.role_grant g where g.scope_kind = 'structure' and g.scope_id = m.structure_id::text
        and g.person_id in (select network.accounts_of(the_person)) and g.revoked_at is null)))
$$;
comment on function network.is_of is 'Whether somebody is on the side of a member: the person themself, who applied for it, whoever belongs to its structure, by whichever of their accounts.';

create table network.referee (
  id           uuid primary key default gen_random_uuid(),
  member_id    uuid not null references network.member on delete cascade,
  by_member_id uuid not null references network.member on delete cascade,
  person_id    uuid references people.person on delete set null,
  chosen       boolean not null default false,
  state        text not null default 'asked' check (state in ('asked', 'confirmed', 'unable', 'opposed', 'lapsed')),
  words        text check (char_length(words) between 3 and 1000),
  asked_at     timestamptz not null default clock_timestamp(),
  reminded_at  timestamptz,
  due_at       timestamptz not null,
  answered_at  timestamptz,
  constraint referee_once unique (member_id, by_member_id),
  constraint referee_is_another check (member_id <> by_member_id),
  constraint referee_answered check ((state in ('confirmed', 'unable', 'opposed')) = (answered_at is not null)),
  constraint referee_says_why check (state <> 'opposed' or words is not null)
);
create index referee_asked on network.referee (by_member_id, state);
create index referee_person on network.referee (person_id);
create index referee_due on network.referee (due_at) where state = 'asked';
comment on table network.referee is 'A member that is asked whether it knows who applies. Silent until the end of the clock, another one is asked.';
comment on column network.referee.chosen is 'Named by whoever applies; else the network asked it.';

create function network.check_referee() returns trigger language plpgsql as $$
begin
  if new.state in ('confirmed', 'opposed', 'unable') and new.person_id is not null then
    if network.is_of(new.member_id, new.person_id) then
      raise exception 'nobody answers for themself' using errcode = '23514', constraint = 'referee_is_somebody_else';
    end if;
    if exists (select from network.referee r where r.member_id = new.member_id and r.id <> new.id and r.state in ('confirmed', 'opposed')
        and r.person_id in (select network.accounts_of(new.person_id))) then
      raise exception 'one person answers once' using errcode = '23514', constraint = 'referee_answers_once';
    end if;
  end if;
  return new;
end $$;
create trigger referee_answers before insert or update of state on network.referee for each row execute function network.check_referee();

create table network.hearing (
  id         uuid primary key default gen_random_uuid(),
  member_id  uuid not null references network.member on delete cascade,
  grounds    text not null check (char_length(grounds) between 3 and 2000),
  called_by  uuid references people.person on delete set null,
  called_at  timestamptz not null default clock_timestamp(),
  heard_on   date not null,
  defence    text check (char_length(defence) between 1 and 4000),
  defence_by uuid references people.person on delete set null,
  outcome    text check (outcome in ('excluded', 'kept', 'dropped')),
  reasons    text check (char_length(reasons) between 3 and 2000),
  decided_by uuid references people.person on delete set null,
  decided_at timestamptz,
  demo       boolean not null default false,
  constraint hearing_in_time check (demo or heard_on >= (called_at at time zone 'Europe/Paris')::date + 15),
  constraint hearing_decided check (num_nonnulls(outcome, reasons, decided_at) in (0, 3)),
  constraint hearing_first check (outcome is null or outcome = 'dropped' or (decided_at at time zone 'Europe/Paris')::date >= heard_on),
  constraint hearing_two check (outcome is null or outcome = 'dropped' or decided_by is null or called_by is null or decided_by <> called_by)
);
create unique index hearing_once on network.hearing (member_id) where outcome is null;
create index hearing_member on network.hearing (member_id);
create index hearing_caller on network.hearing (called_by);
create index hearing_decider on network.hearing (decided_by);
create index hearing_defence on network.hearing (defence_by);
comment on table network.hearing is 'Before a member may be excluded it reads the grounds, has a fortnight, and answers. Who calls does not decide.';

create function network.check_member() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    if new.state <> 'applied' and not new.demo then
      raise exception 'a member begins by applying' using errcode = '23514', constraint = 'member_moves';
    end if;
    return new;
  end if;
  if old.state = new.state then return new; end if;
  if not exists (select from network.move m where m.before = old.state and m.after = new.state) then
    raise exception 'a member that is % does not become %', old.state, new.state using errcode = '23514', constraint = 'member_moves';
  end if;
  if new.state = 'admitted' and new.decided_by is null
    and (select count(*) from network.referee r where r.member_id = new.id and r.state = 'confirmed') < 3 then
    raise exception 'three referees, or a decision with reasons' using errcode = '23514', constraint = 'member_has_referees';
  end if;
  if new.decided_by is not null and new.state in ('admitted', 'refused') and (new.escalated_at is null or new.reason is null or network.is_of(new.id, new.decided_by)) then
    raise exception 'decided by somebody else, with reasons, once it was escalated' using errcode = '23514', constraint = 'member_decided_by_another';
  end if;
  if new.state = 'refused' and new.decided_by is null then
    raise exception 'refused by somebody' using errcode = '23514', constraint = 'member_decided_by_another';
  end if;
  if new.state = 'excluded' and not exists (select from network.hearing h where h.member_id = new.id and h.outcome = 'excluded') then
    raise exception 'excluded after a hearing' using errcode = '23514', constraint = 'member_was_heard';
  end if;
  return new;
end $$;
create trigger member_moves before insert or update of state on network.member for each row execute function network.check_member();

create table network.rate (
  college      text not null check (college in ('places', 'leaders', 'partners', 'persons')),
  year         smallint not null check (year between 2000 and 2100),
  amount_cents integer not null check (amount_cents between 0 and 10000000),
  due_on       date not null,
  set_by       uuid references people.person on delete set null,
  primary key (college, year)
);
create index rate_author on network.rate (set_by);
comment on table network.rate is 'What each college pays in a year, and by when.';

create table network.due (
  id           uuid primary key default gen_random_uuid(),
  member_id    uuid not null references network.member on delete cascade,
  year         smallint not null check (year between 2000 and 2100),
  amount_cents integer not null check (amount_cents >= 0),
  due_on       date not null,
  state        text not null default 'owed' check (state in ('owed', 'received', 'waived')),
  settled_on   date,
  settled_by   uuid references people.person on delete set null,
  reason       text check (char_length(reason) between 3 and 500),
  reminded_at  timestamptz,
  constraint due_once unique (member_id, year),
  constraint due_settled check ((state = 'owed') = (settled_on is null)),
  constraint due_waived check (state <> 'waived' or reason is not null)
);
create index due_state on network.due (state, due_on);
create index due_settler on network.due (settled_by);
comment on table network.due is 'What a member owes for a year; waived with a reason. Late: owed after its day.';

create table network.seal (
  id        uuid primary key default gen_random_uuid(),
  member_id uuid not null references network.member on delete cascade,
  name      text not null check (char_length(name) between 2 and 120),
  proof     text not null check (char_length(proof) between 3 and 500),
  since     date not null,
  until     date not null,
  given_by  uuid references people.person on delete set null,
  constraint seal_days check (until > since)
);
create index seal_member on network.seal (member_id);
create index seal_giver on network.seal (given_by);
comment on table network.seal is 'A label that the network recognises, on which proof, until when.';
select platform.keep_on_one_line('network.seal', 'name');
