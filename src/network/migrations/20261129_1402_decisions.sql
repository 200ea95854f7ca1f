create table network.decision (
  id          uuid primary key default gen_random_uuid(),
  number      integer unique check (number > 0),
  member_id   uuid not null references network.member on delete cascade,
  title       text not null check (char_length(title) between 5 and 160),
  body        text not null check (char_length(body) between 1 and 6000),
  closes_on   date not null,
  state       text not null default 'open' check (state in ('open', 'adopted', 'blocked', 'withdrawn')),
  outcome     text check (char_length(outcome) between 3 and 2000),
  proposed_by uuid references people.person on delete set null,
  proposed_at timestamptz not null default clock_timestamp(),
  decided_at  timestamptz,
  version     integer not null default 1,
  demo        boolean not null default false,
  constraint decision_decided check ((state = 'open') = (decided_at is null)),
  constraint decision_numbered check ((state = 'adopted') = (number is not null)),
  constraint decision_in_time check (demo or closes_on >= (proposed_at at time zone 'Europe/Paris')::date + 7)
);
create index decision_member on network.decision (member_id);
create index decision_proposer on network.decision (proposed_by);
create index decision_state on network.decision (state, closes_on);
comment on table network.decision is 'What a member proposes to all: adopted by consent, when its day is past and no objection stands.';
comment on column network.decision.outcome is 'What became of it, once adopted.';
select platform.keep_on_one_line('network.decision', 'title');

create table network.objection (
  id          uuid primary key default gen_random_uuid(),
  decision_id uuid not null references network.decision on delete cascade,
  member_id   uuid not null references network.member on delete cascade,
  words       text not null check (char_length(words) between 3 and 2000),
  person_id   uuid references people.person on delete set null,
  raised_at   timestamptz not null default clock_timestamp(),
  lifted_at   timestamptz,
  constraint objection_once unique (decision_id, member_id)
);
create index objection_member on network.objection (member_id);
create index objection_person on network.objection (person_id);
comment on table network.objection is 'A member says with reasons why a proposal harms; one for each member, which it lifts when it is handled.';

create function network.check_decision() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    if new.state <> 'open' and not new.demo then
      raise exception 'a decision begins by being proposed' using errcode = '23514', constraint = 'decision_moves';
    end if;
    return new;
  end if;
  if old.state = new.state then return new; end if;
  if (old.state, new.state) not in (('open', 'adopted'), ('open', 'blocked'), ('open', 'withdrawn'), ('blocked', 'open'), ('blocked', 'withdrawn')) then
    raise exception 'a decision that is % does not become %', old.state, new.state using errcode = '23514', constraint = 'decision_moves';
  end if;
  if new.state = 'adopted' and not new.demo and (exists (select from network.objection o where o.decision_id = new.id and o.lifted_at is null)
      or new.closes_on >= (clock_timestamp() at time zone 'Europe/Paris')::date) then
    raise exception 'adopted when its day is past and no objection stands' using errcode = '23514', constraint = 'decision_by_consent';
  end if;
  return new;
end $$;
create trigger decision_by_consent before insert or update of state on network.decision for each row execute function network.check_decision();

create function network.hold_decision() returns trigger language plpgsql as $$
begin
  if not exists (select from network.decision d where d.id = new.decision_id and (d.state in ('open', 'blocked') or d.demo) for share) then
    raise exception 'it is decided' using errcode = '23514', constraint = 'objection_in_time';
  end if;
  return new;
end $$;
create trigger objection_in_time before insert or update on network.objection for each row execute function network.hold_decision();
