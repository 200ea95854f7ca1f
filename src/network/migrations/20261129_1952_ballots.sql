-- Votes by name in general meetings: each member deposits one open ballot, itself or by its proxy; counted by members, or by colleges with the share of each.
alter table network.general_meeting
  add column share_places   smallint not null default 40 check (share_places between 0 and 100),
  add column share_leaders  smallint not null default 20 check (share_leaders between 0 and 100),
  add column share_partners smallint not null default 20 check (share_partners between 0 and 100),
  add column share_persons  smallint not null default 20 check (share_persons between 0 and 100),
  add column tie            text not null default 'refused' check (tie in ('refused', 'again')),
  add constraint general_shares check (share_places + share_leaders + share_partners + share_persons = 100);
comment on column network.general_meeting.tie is 'As many for as against: refused, or voted once again and then refused.';

create function network.hold_shares() returns trigger language plpgsql as $$
begin
  if old.state <> 'draft' and (old.share_places, old.share_leaders, old.share_partners, old.share_persons, old.tie)
      is distinct from (new.share_places, new.share_leaders, new.share_partners, new.share_persons, new.tie) then
    raise exception 'what members were called to stays' using errcode = '23514', constraint = 'general_stays';
  end if;
  if new.state = 'closed' and old.state <> 'closed' and exists (select from network.agenda_item i
      where i.meeting_id = new.id and i.vote_opened_at is not null and i.vote_closed_at is null) then
    raise exception 'a vote is open' using errcode = '23514', constraint = 'general_votes_closed';
  end if;
  return new;
end $$;

alter table network.agenda_item drop constraint agenda_item_outcome, drop column adopted;
alter table network.agenda_item
  add column method         text not null default 'hands' check (method in ('hands', 'members', 'colleges')),
  add column round          smallint not null default 1 check (round between 1 and 2),
  add column vote_opened_at timestamptz,
  add column vote_closed_at timestamptz,
  add column weight_for     numeric check (weight_for >= 0),
  add column weight_all     numeric check (weight_all >= weight_for),
  add column adopted boolean generated always as (case
    when in_favour is null then null
    when method = 'colleges' and majority = 'half' then 2 * weight_for > weight_all
    when method = 'colleges' then 3 * weight_for >= 2 * weight_all and weight_for > 0
    when majority = 'half' then in_favour > against
    else in_favour >= 2 * against and in_favour > 0 end) stored,
  add constraint agenda_item_method check (kind = 'vote' or method = 'hands'),
  add constraint agenda_item_opened check (vote_closed_at is null or vote_opened_at is not null),
  add constraint agenda_item_by_name check (method = 'hands' or (in_favour is null) = (vote_closed_at is null)),
  add constraint agenda_item_by_hand check (method <> 'hands' or (vote_opened_at is null and round = 1)),
  add constraint agenda_item_weighed check (num_nonnulls(weight_for, weight_all) = case when method = 'colleges' and in_favour is not null then 2 else 0 end);
alter table network.agenda_item add constraint agenda_item_outcome check (outcome is null or adopted is true);
create trigger general_shares_stay before update on network.general_meeting for each row execute function network.hold_shares();
comment on column network.agenda_item.method is 'By show of hands; by name, one voice for each member; by name and by college, each with its share.';
comment on column network.agenda_item.weight_for is 'With weight_all the exact part in favour, as a fraction without common divisor: each college that voted for or against counts with its share.';
comment on column network.agenda_item.round is 'The second is voted after a tie, where the meeting says so.';

create table network.ballot (
  item_id      uuid not null references network.agenda_item on delete cascade,
  round        smallint not null check (round between 1 and 2),
  member_id    uuid not null references network.member on delete cascade,
  by_member_id uuid references network.member on delete cascade,
  college      text not null check (college in ('places', 'leaders', 'partners', 'persons')),
  choice       text not null check (choice in ('for', 'against', 'abstained')),
  cast_by      uuid references people.person on delete set null,
  cast_at      timestamptz not null default clock_timestamp(),
  primary key (item_id, round, member_id),
  constraint ballot_by_another check (by_member_id <> member_id)
);
create index ballot_member on network.ballot (member_id);
create index ballot_holder on network.ballot (by_member_id);
create index ballot_person on network.ballot (cast_by);
comment on table network.ballot is 'An open ballot of a member: one in each round, never taken back. Read by members once the vote is closed.';
comment on column network.ballot.college is 'Of the member when it voted.';
comment on column network.ballot.by_member_id is 'Whose proxy it was.';

create function network.acts_for(the_member uuid, the_person uuid) returns boolean language sql stable as $$
  select exists (select from network.member m where m.id = the_member and (m.person_id = the_person or exists (
    select from people.role_grant g where g.scope_kind = 'structure' and g.scope_id = m.structure_id::text and g.role = 'manager' and g.person_id = the_person
      and g.revoked_at is null and (g.ends_at is null or g.ends_at > clock_timestamp()))))
$$;
comment on function network.acts_for is 'Whether a person speaks in the name of a member: it is the person, or a structure for which they answer.';

create function network.share_of(meeting network.general_meeting, the_college text) returns integer language sql immutable as $$
  select case the_college when 'places' then meeting.share_places when 'leaders' then meeting.share_leaders when 'partners' then meeting.share_partners
    else meeting.share_persons end::integer
$$;

create function network.counted(the_item uuid, the_round smallint) returns table (college text, share integer, in_favour integer, against integer, abstained integer)
language sql stable as $$
  select c.college, network.share_of(m, c.college), count(*) filter (where b.choice = 'for')::int, count(*) filter (where b.choice = 'against')::int,
    count(*) filter (where b.choice = 'abstained')::int
  from network.agenda_item i join network.general_meeting m on m.id = i.meeting_id
    cross join unnest(array['places', 'leaders', 'partners', 'persons']) with ordinality c (college, rank)
    left join network.ballot b on b.item_id = i.id and b.round = the_round and b.college = c.college
  where i.id = the_item group by m, c.college, c.rank order by c.rank
$$;
comment on function network.counted is 'Ballots of a round by college, with the share of each.';

create function network.weigh(the_item uuid, the_round smallint) returns table (weight_for numeric, weight_all numeric) language plpgsql stable as $$
declare
  one record;
  common numeric := 1;
  divisor numeric;
begin
  weight_for := 0;
  weight_all := 0;
  for one in select * from network.counted(the_item, the_round) c where c.in_favour + c.against > 0 loop
    common := common * (one.in_favour + one.against);
  end loop;
  for one in select * from network.counted(the_item, the_round) c where c.in_favour + c.against > 0 loop
    weight_for := weight_for + one.share * one.in_favour * div(common, one.in_favour + one.against);
    weight_all := weight_all + one.share * common;
  end loop;
  divisor := gcd(weight_for, weight_all);
  if divisor > 0 then
    weight_for := div(weight_for, divisor);
    weight_all := div(weight_all, divisor);
  end if;
  return next;
end $$;
comment on function network.weigh is 'The part in favour as an exact fraction: the sum over colleges of share times for by for and against; a college in which nobody is for or against does not count.';

create or replace function network.check_agenda() returns trigger language plpgsql as $$
declare
  meeting network.general_meeting;
begin
  select * into meeting from network.general_meeting m where m.id = coalesce(new.meeting_id, old.meeting_id) for update;
  if not found or meeting.demo and tg_op = 'INSERT' then return coalesce(new, old); end if;
  if tg_op <> 'UPDATE' or (new.meeting_id, new.rank, new.kind, new.majority, new.method, new.title, new.body) is distinct from (old.meeting_id, old.rank, old.kind, old.majority, old.method, old.title, old.body) then
    if meeting.state <> 'draft' then
      raise exception 'the agenda was sent' using errcode = '23514', constraint = 'agenda_was_sent';
    end if;
  end if;
  if tg_op = 'INSERT' and (new.in_favour is not null or new.vote_opened_at is not null or new.round <> 1) then
    raise exception 'voted before the meeting' using errcode = '23514', constraint = 'agenda_voted_there';
  end if;
  if tg_op = 'UPDATE' and new.method = 'hands' and (new.in_favour, new.against, new.abstained) is distinct from (old.in_favour, old.against, old.abstained) then
    if meeting.state <> 'open' then
      raise exception 'voted while it is open' using errcode = '23514', constraint = 'agenda_voted_there';
    end if;
    if new.in_favour is not null and not network.has_quorum(meeting.id) then
      raise exception 'no quorum' using errcode = '23514', constraint = 'agenda_quorum';
    end if;
    if new.in_favour + new.against + new.abstained > network.voices_at(meeting.id) then
      raise exception 'more votes than voices' using errcode = '23514', constraint = 'agenda_voices';
    end if;
  end if;
  return coalesce(new, old);
end $$;

create function network.check_vote() returns trigger language plpgsql as $$
declare
  meeting network.general_meeting;
  found_votes record;
  weighed record;
begin
  if old.method = 'hands' and new.method = 'hands' then return new; end if;
  select * into meeting from network.general_meeting m where m.id = new.meeting_id for update;
  if (new.round, new.vote_opened_at, new.vote_closed_at, new.in_favour, new.against, new.abstained, new.weight_for, new.weight_all)
      is not distinct from (old.round, old.vote_opened_at, old.vote_closed_at, old.in_favour, old.against, old.abstained, old.weight_for, old.weight_all) then
    return new;
  end if;
  if meeting.state <> 'open' or old.vote_closed_at is not null then
    raise exception 'voted while it is open, closed once' using errcode = '23514', constraint = 'agenda_voted_there';
  end if;
  -- Asked when a vote opens: nobody stops it by leaving.
  if new.vote_opened_at is not null and old.vote_opened_at is null and not network.has_quorum(meeting.id) then
    raise exception 'no quorum' using errcode = '23514', constraint = 'agenda_quorum';
  end if;
  select sum(c.in_favour)::int as in_favour, sum(c.against)::int as against, sum(c.abstained)::int as abstained into found_votes from network.counted(new.id, old.round) c;
  select * into weighed from network.weigh(new.id, old.round);
  if new.round <> old.round and not (meeting.tie = 'again' and old.round = 1 and old.majority = 'half' and old.vote_opened_at is not null and new.vote_opened_at is null
      and found_votes.in_favour + found_votes.against > 0
      and (case old.method when 'members' then found_votes.in_favour = found_votes.against else 2 * weighed.weight_for = weighed.weight_all end)) then
    raise exception 'voted again after a tie alone' using errcode = '23514', constraint = 'agenda_again_after_tie';
  end if;
  if new.round = old.round and old.vote_opened_at is not null and new.vote_opened_at is distinct from old.vote_opened_at then
    raise exception 'opened once' using errcode = '23514', constraint = 'agenda_voted_there';
  end if;
  if new.in_favour is not null and ((new.in_favour, new.against, new.abstained) is distinct from (found_votes.in_favour, found_votes.against, found_votes.abstained)
      or new.method = 'colleges' and (new.weight_for, new.weight_all) is distinct from (weighed.weight_for, weighed.weight_all)) then
    raise exception 'another count than that of the ballots' using errcode = '23514', constraint = 'agenda_by_ballot';
  end if;
  return new;
end $$;
create trigger agenda_voted_by_name before update on network.agenda_item for each row execute function network.check_vote();

create function network.check_ballot() returns trigger language plpgsql as $$
declare
  meeting network.general_meeting;
  item    network.agenda_item;
  attends network.attendance;
begin
  if tg_op <> 'INSERT' then
    if tg_op = 'UPDATE' and (new.item_id, new.round, new.member_id, new.by_member_id, new.college, new.choice, new.cast_at)
        is not distinct from (old.item_id, old.round, old.member_id, old.by_member_id, old.college, old.choice, old.cast_at) then
      return new;
    end if;
    if tg_op = 'DELETE' and not (exists (select from network.agenda_item i where i.id = old.item_id) and exists (select from network.member m where m.id = old.member_id)) then
      return old;
    end if;
    raise exception 'a ballot stays' using errcode = '23514', constraint = 'ballot_stays';
  end if;
  -- Whoever closes the vote, or notes who is there, waits for this one.
  select m.* into meeting from network.general_meeting m join network.agenda_item i on i.meeting_id = m.id where i.id = new.item_id for share of m;
  select * into item from network.agenda_item i where i.id = new.item_id;
  -- The demo's story happened before; only the owner of the tables plants it.
  if meeting.demo and meeting.state = 'closed'
      and pg_has_role(session_user, (select c.relowner from pg_class c where c.oid = 'network.ballot'::regclass), 'member') then
    return new;
  end if;
  if meeting.state is distinct from 'open' or item.method = 'hands' or item.vote_opened_at is null or item.vote_closed_at is not null or new.round <> item.round then
    raise exception 'no vote is open' using errcode = '23514', constraint = 'ballot_in_time';
  end if;
  select * into attends from network.attendance a where a.meeting_id = meeting.id and a.member_id = new.member_id;
  if attends.how is null or attends.how not in ('present', 'proxy') or attends.by_member_id is distinct from new.by_member_id
      or attends.how = 'proxy' and not exists (select from network.attendance h where h.meeting_id = meeting.id and h.member_id = attends.by_member_id and h.how = 'present') then
    raise exception 'who is there votes, or its proxy' using errcode = '23514', constraint = 'ballot_of_present';
  end if;
  if new.cast_by is null or not network.acts_for(coalesce(new.by_member_id, new.member_id), new.cast_by) then
    raise exception 'in its own name' using errcode = '23514', constraint = 'ballot_by_its_own';
  end if;
  select m.college into new.college from network.member m where m.id = new.member_id and m.state = 'admitted';
  if new.college is null then
    raise exception 'a member of today' using errcode = '23514', constraint = 'ballot_of_present';
  end if;
  new.cast_at := clock_timestamp();
  return new;
end $$;
create trigger ballot_in_time before insert or update or delete on network.ballot for each row execute function network.check_ballot();

create function network.open_vote(the_meeting uuid, the_item uuid) returns boolean language plpgsql as $$
begin
  perform from network.general_meeting m where m.id = the_meeting for update;
  update network.agenda_item i set vote_opened_at = clock_timestamp()
  where i.id = the_item and i.meeting_id = the_meeting and i.method <> 'hands' and i.vote_opened_at is null;
  return found;
end $$;

create function network.close_vote(the_meeting uuid, the_item uuid) returns text language plpgsql as $$
declare
  meeting network.general_meeting;
  item    network.agenda_item;
  votes   record;
  weighed record;
begin
  select * into meeting from network.general_meeting m where m.id = the_meeting for update;
  select * into item from network.agenda_item i where i.id = the_item and i.meeting_id = the_meeting;
  if item.vote_opened_at is null or item.vote_closed_at is not null then return null; end if;
  select sum(c.in_favour)::int as in_favour, sum(c.against)::int as against, sum(c.abstained)::int as abstained into votes from network.counted(item.id, item.round) c;
  select * into weighed from network.weigh(item.id, item.round);
  if meeting.tie = 'again' and item.round = 1 and item.majority = 'half' and votes.in_favour + votes.against > 0
      and (case item.method when 'members' then votes.in_favour = votes.against else 2 * weighed.weight_for = weighed.weight_all end) then
    update network.agenda_item set round = 2, vote_opened_at = null where id = item.id;
    return 'again';
  end if;
  update network.agenda_item set vote_closed_at = clock_timestamp(), in_favour = votes.in_favour, against = votes.against, abstained = votes.abstained,
    weight_for = case item.method when 'colleges' then weighed.weight_for end, weight_all = case item.method when 'colleges' then weighed.weight_all end
  where id = item.id;
  return 'closed';
end $$;
comment on function network.close_vote is 'Counts the ballots of the round: closed, or again after a tie that the meeting votes once more; null: no vote is open.';
