-- A budget may be shared out in common where claims exceed it: members write how, and adopt it by consent or by a vote of a general meeting.
alter table network.fund drop constraint fund_rule_check;
alter table network.fund add constraint fund_rule_check check (rule in ('proportional', 'same_most', 'consent', 'vote'));
comment on column network.fund.rule is 'When claims exceed the envelope: each the same part of what it claims, each the same most, or as members adopt by consent, or in a vote.';

create table network.sharing (
  id          uuid primary key default gen_random_uuid(),
  fund_id     uuid not null references network.fund on delete cascade,
  decision_id uuid constraint sharing_of_decision unique references network.decision on delete cascade,
  item_id     uuid constraint sharing_of_item unique references network.agenda_item on delete cascade,
  made_by     uuid references people.person on delete set null,
  made_at     timestamptz not null default clock_timestamp(),
  constraint sharing_of_one check (num_nonnulls(decision_id, item_id) = 1)
);
create index sharing_fund on network.sharing (fund_id, made_at);
create index sharing_author on network.sharing (made_by);
comment on table network.sharing is 'How a member, or a coordinator, proposes to share a budget out: adopted with the decision by consent, or with the vote of a general meeting, that it stands for.';

create table network.sharing_line (
  sharing_id      uuid not null references network.sharing on delete cascade,
  contribution_id uuid not null references network.contribution on delete cascade,
  cents           integer not null check (cents >= 0),
  primary key (sharing_id, contribution_id)
);
create index sharing_line_claim on network.sharing_line (contribution_id);
comment on table network.sharing_line is 'What a claim would get. It never changes: another sharing is another proposal.';

create function network.check_sharing() returns trigger language plpgsql as $$
declare
  fund network.fund;
begin
  select * into fund from network.fund f where f.id = new.fund_id for update;
  if fund.state is distinct from 'open' or fund.closes_on >= (clock_timestamp() at time zone 'Europe/Paris')::date then
    raise exception 'after its day, before it is shared out' using errcode = '23514', constraint = 'sharing_in_time';
  end if;
  if fund.rule is distinct from (case when new.decision_id is null then 'vote' else 'consent' end) then
    raise exception 'by the rule that was published' using errcode = '23514', constraint = 'sharing_by_the_rule';
  end if;
  return new;
end $$;
create trigger sharing_in_time before insert on network.sharing for each row execute function network.check_sharing();

create function network.check_sharing_line() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    raise exception 'a sharing stays' using errcode = '23514', constraint = 'sharing_stays';
  end if;
  if not exists (select from network.sharing s join network.claim c on c.fund_id = s.fund_id and c.contribution_id = new.contribution_id
      where s.id = new.sharing_id and new.cents <= c.asked_cents) then
    raise exception 'of its claims, no more than was asked' using errcode = '23514', constraint = 'sharing_of_claims';
  end if;
  return new;
end $$;
create trigger sharing_of_claims before insert or update on network.sharing_line for each row execute function network.check_sharing_line();

-- What members adopted last: null where they adopted none.
create function network.agreed_sharing(the_fund uuid) returns uuid language sql stable as $$
  select s.id from network.sharing s left join network.decision d on d.id = s.decision_id
    left join network.agenda_item i on i.id = s.item_id left join network.general_meeting g on g.id = i.meeting_id
  where s.fund_id = the_fund and (d.state = 'adopted' or (i.adopted and g.state = 'closed'))
  order by coalesce(d.decided_at, g.closed_at) desc, s.id limit 1
$$;

create function network.check_shared() returns trigger language plpgsql as $$
begin
  if old.state = 'open' and new.state = 'arbitrated' and not new.demo and new.rule in ('consent', 'vote')
      and (select sum(c.asked_cents) from network.claim c join network.contribution g on g.id = c.contribution_id and g.state = 'confirmed' where c.fund_id = new.id) > new.envelope_cents
      and exists (select from network.claim c join network.contribution g on g.id = c.contribution_id
        left join network.sharing_line l on l.contribution_id = c.contribution_id and l.sharing_id = network.agreed_sharing(new.id)
        where c.fund_id = new.id and c.agreed_cents is distinct from (case when g.state = 'confirmed' then l.cents else 0 end)) then
    raise exception 'as members adopted' using errcode = '23514', constraint = 'fund_as_adopted';
  end if;
  return new;
end $$;
create trigger fund_as_adopted before update of state on network.fund for each row execute function network.check_shared();

-- What a sharing says in words is what its lines say.
create function network.check_shared_decision() returns trigger language plpgsql as $$
begin
  if (new.title, new.body) is distinct from (old.title, old.body) and exists (select from network.sharing s where s.decision_id = new.id) then
    raise exception 'it says what its lines say' using errcode = '23514', constraint = 'decision_of_sharing';
  end if;
  return new;
end $$;
create trigger decision_of_sharing before update of title, body on network.decision for each row execute function network.check_shared_decision();
