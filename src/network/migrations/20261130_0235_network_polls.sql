-- The votes of a general meeting are held in the box of budgets: secret, or open with names. What was voted before stays as it was.
alter table network.agenda_item drop constraint agenda_item_method_check;
alter table network.agenda_item
  add constraint agenda_item_method_check check (method in ('hands', 'members', 'colleges', 'secret')),
  add column candidates text[],
  add column leader smallint check (leader between 1 and 12),
  add constraint agenda_item_candidates check (candidates is null or (method = 'secret' and cardinality(candidates) between 2 and 12)),
  add constraint agenda_item_leading check ((leader is not null) <= (candidates is not null and in_favour is not null));
comment on column network.agenda_item.method is 'By show of hands, counted by who holds the session; in the box: open with names, one voice for each member; open and by college, each with its share; secret.';
comment on column network.agenda_item.candidates is 'One of them is chosen. In favour are then the voices of the one that leads, against those of all others, abstained the blank ones.';
comment on column network.agenda_item.leader is 'The candidate with most voices, by its place; elected where adopted. Null: nobody had any.';

create table network.poll (
  item_id uuid not null references network.agenda_item on delete cascade,
  round   smallint not null check (round between 1 and 2),
  vote_id uuid not null unique references budgets.vote,
  primary key (item_id, round)
);
comment on table network.poll is 'The vote in the box of budgets that a round of an item is.';

create table network.voice (
  item_id      uuid not null,
  round        smallint not null,
  number       smallint not null check (number between 1 and 2000),
  member_id    uuid not null references network.member on delete cascade,
  by_member_id uuid references network.member on delete cascade,
  college      text not null check (college in ('places', 'leaders', 'partners', 'persons')),
  primary key (item_id, round, number),
  foreign key (item_id, round) references network.poll on delete cascade,
  constraint voice_once unique (item_id, round, member_id),
  constraint voice_by_another check (by_member_id <> member_id)
);
create index voice_member on network.voice (member_id);
create index voice_holder on network.voice (by_member_id);
comment on table network.voice is 'The list of a vote: who was present or represented as it opened, and who stood for whom. One voice for each member.';

-- Made as the vote opens, and never again.
create function network.check_voice() returns trigger language plpgsql as $$
declare
  item    network.agenda_item;
  attends network.attendance;
begin
  if tg_op <> 'INSERT' then
    if tg_op = 'DELETE' and not (exists (select from network.agenda_item i where i.id = old.item_id) and exists (select from network.member m where m.id = old.member_id)) then
      return old;
    end if;
    raise exception 'the list of a vote stays' using errcode = '23514', constraint = 'voice_stays';
  end if;
  perform from network.general_meeting m join network.agenda_item i on i.meeting_id = m.id where i.id = new.item_id for update of m;
  select * into item from network.agenda_item i where i.id = new.item_id;
  if exists (select from network.general_meeting m where m.id = item.meeting_id and m.demo)
      and pg_has_role(session_user, (select c.relowner from pg_class c where c.oid = 'network.voice'::regclass), 'member') then
    return new;
  end if;
  if item.vote_opened_at is not null or item.round <> new.round or not exists (select from network.general_meeting m where m.id = item.meeting_id and m.state = 'open') then
    raise exception 'the list is made as the vote opens' using errcode = '23514', constraint = 'voice_in_time';
  end if;
  select * into attends from network.attendance a where a.meeting_id = item.meeting_id and a.member_id = new.member_id;
  if attends.how is null or attends.how not in ('present', 'proxy') or attends.by_member_id is distinct from new.by_member_id
      or attends.how = 'proxy' and not exists (select from network.attendance h where h.meeting_id = item.meeting_id and h.member_id = attends.by_member_id and h.how = 'present')
      or not exists (select from network.member m where m.id = new.member_id and m.state = 'admitted' and m.college = new.college) then
    raise exception 'who is there has a voice, or who gave a proxy' using errcode = '23514', constraint = 'voice_of_present';
  end if;
  return new;
end $$;
create trigger voice_in_time before insert or update or delete on network.voice for each row execute function network.check_voice();

create function network.check_poll() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and not exists (select from network.agenda_item i where i.id = old.item_id) then return old; end if;
  raise exception 'the vote of an item stays' using errcode = '23514', constraint = 'poll_stays';
end $$;
create trigger poll_stays before update or delete on network.poll for each row execute function network.check_poll();

-- Whoever ceases to be a member votes no more, whatever act or hand it was.
create function network.strike_voices() returns trigger language plpgsql as $$
begin
  perform budgets.strike_voice(p.vote_id, new.id)
    from network.voice v join network.poll p on p.item_id = v.item_id and p.round = v.round join network.agenda_item i on i.id = v.item_id
    where v.member_id = new.id and i.vote_opened_at is not null and i.vote_closed_at is null order by p.vote_id;
  return null;
end $$;
create trigger member_votes_no_more after update of state on network.member for each row
  when (old.state = 'admitted' and new.state <> 'admitted') execute function network.strike_voices();

create function network.name_voices() returns trigger language plpgsql as $$
begin
  perform budgets.name_voice(new.id, new.name);
  return null;
end $$;
create trigger member_names_its_voices after update of name on network.member for each row
  when (old.name is distinct from new.name) execute function network.name_voices();

-- A vote of before was counted here; one in the box once its ballots are published.
create function network.is_counted(the_item uuid, the_round smallint) returns boolean language sql stable as $$
  select not exists (select from network.poll p join budgets.vote v on v.id = p.vote_id
    where p.item_id = the_item and p.round = the_round and v.state not in ('counted', 'sealed'))
$$;

-- What each ballot of a round says: the number of its option, and of an open one the college of its member. Nothing of the box before the count.
create function network.ballots_of(the_item uuid, the_round smallint) returns table (member_id uuid, college text, choice integer) language sql stable as $$
  select b.member_id, b.college, array_position(array['for', 'against', 'abstained'], b.choice) from network.ballot b where b.item_id = the_item and b.round = the_round
  union all
  select v.member_id, v.college, b.choices[1]::int from network.poll p join budgets.vote w on w.id = p.vote_id and w.state in ('counted', 'sealed')
    join budgets.ballot b on b.vote_id = p.vote_id left join network.voice v on v.item_id = p.item_id and v.round = p.round and v.number = b.member
    where p.item_id = the_item and p.round = the_round
$$;

create or replace function network.counted(the_item uuid, the_round smallint) returns table (college text, share integer, in_favour integer, against integer, abstained integer)
language sql stable as $$
  select c.college, network.share_of(m, c.college), count(*) filter (where b.choice = 1)::int, count(*) filter (where b.choice = 2)::int,
    count(*) filter (where b.choice = 3)::int
  from network.agenda_item i join network.general_meeting m on m.id = i.meeting_id
    cross join unnest(array['places', 'leaders', 'partners', 'persons']) with ordinality c (college, rank)
    left join network.ballots_of(the_item, the_round) b on b.college = c.college
  where i.id = the_item group by m, c.college, c.rank order by c.rank
$$;

create function network.tally(the_item uuid, the_round smallint) returns table (in_favour integer, against integer, abstained integer, leader smallint) language sql stable as $$
  with item as (select cardinality(i.candidates) as candidates from network.agenda_item i where i.id = the_item),
    said as (select b.choice, count(*)::int as votes from network.ballots_of(the_item, the_round) b group by b.choice),
    first as (select s.choice, s.votes from said s, item where s.choice <= item.candidates order by s.votes desc, s.choice limit 1)
  select case when item.candidates is null then coalesce((select votes from said where choice = 1), 0) else coalesce((select votes from first), 0) end,
    case when item.candidates is null then coalesce((select votes from said where choice = 2), 0)
      else coalesce((select sum(votes)::int from said where choice <= item.candidates and choice <> (select choice from first)), 0) end,
    coalesce((select votes from said where choice = coalesce(item.candidates, 2) + 1), 0),
    case when item.candidates is not null then (select choice::smallint from first) end
  from item
$$;
comment on function network.tally is 'For, against, abstained; of candidates: the one that leads, all others, blank.';

create or replace function network.check_agenda() returns trigger language plpgsql as $$
declare
  meeting network.general_meeting;
begin
  select * into meeting from network.general_meeting m where m.id = coalesce(new.meeting_id, old.meeting_id) for update;
  if not found or meeting.demo and tg_op = 'INSERT' then return coalesce(new, old); end if;
  if tg_op <> 'UPDATE' or (new.meeting_id, new.rank, new.kind, new.majority, new.method, new.candidates, new.title, new.body)
      is distinct from (old.meeting_id, old.rank, old.kind, old.majority, old.method, old.candidates, old.title, old.body) then
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

create or replace function network.check_vote() returns trigger language plpgsql as $$
declare
  meeting network.general_meeting;
  found_votes record;
  weighed record;
begin
  if old.method = 'hands' and new.method = 'hands' then return new; end if;
  select * into meeting from network.general_meeting m where m.id = new.meeting_id for update;
  if (new.round, new.vote_opened_at, new.vote_closed_at, new.in_favour, new.against, new.abstained, new.weight_for, new.weight_all, new.leader)
      is not distinct from (old.round, old.vote_opened_at, old.vote_closed_at, old.in_favour, old.against, old.abstained, old.weight_for, old.weight_all, old.leader) then
    return new;
  end if;
  if meeting.state <> 'open' or old.vote_closed_at is not null then
    raise exception 'voted while it is open, closed once' using errcode = '23514', constraint = 'agenda_voted_there';
  end if;
  -- Asked when a vote opens: nobody stops it by leaving.
  if new.vote_opened_at is not null and old.vote_opened_at is null and not network.has_quorum(meeting.id) then
    raise exception 'no quorum' using errcode = '23514', constraint = 'agenda_quorum';
  end if;
  if new.vote_opened_at is not null and old.vote_opened_at is null and not exists (select from network.poll p where p.item_id = new.id and p.round = new.round) then
    raise exception 'a vote is held in the box' using errcode = '23514', constraint = 'agenda_in_the_box';
  end if;
  if (new.vote_closed_at is not null or new.round <> old.round) and not network.is_counted(new.id, old.round) then
    raise exception 'the box is not counted' using errcode = '23514', constraint = 'agenda_counted';
  end if;
  select * into found_votes from network.tally(new.id, old.round);
  select * into weighed from network.weigh(new.id, old.round);
  if new.round <> old.round and not (meeting.tie = 'again' and old.round = 1 and old.majority = 'half' and old.vote_opened_at is not null and new.vote_opened_at is null
      and found_votes.in_favour + found_votes.against > 0
      and old.candidates is null and (case old.method when 'colleges' then 2 * weighed.weight_for = weighed.weight_all else found_votes.in_favour = found_votes.against end)) then
    raise exception 'voted again after a tie alone' using errcode = '23514', constraint = 'agenda_again_after_tie';
  end if;
  if new.round = old.round and old.vote_opened_at is not null and new.vote_opened_at is distinct from old.vote_opened_at then
    raise exception 'opened once' using errcode = '23514', constraint = 'agenda_voted_there';
  end if;
  if new.in_favour is not null and ((new.in_favour, new.against, new.abstained, new.leader) is distinct from (found_votes.in_favour, found_votes.against, found_votes.abstained, found_votes.leader)
      or new.method = 'colleges' and (new.weight_for, new.weight_all) is distinct from (weighed.weight_for, weighed.weight_all)) then
    raise exception 'another count than that of the ballots' using errcode = '23514', constraint = 'agenda_by_ballot';
  end if;
  return new;
end $$;

-- Ballots are put into the box of budgets: none any more here, but for those of the demo's past.
create or replace function network.check_ballot() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    if exists (select from network.agenda_item i join network.general_meeting m on m.id = i.meeting_id where i.id = new.item_id and m.demo and m.state = 'closed')
        and pg_has_role(session_user, (select c.relowner from pg_class c where c.oid = 'network.ballot'::regclass), 'member') then
      return new;
    end if;
    raise exception 'ballots are put into the box' using errcode = '23514', constraint = 'ballot_in_time';
  end if;
  if tg_op = 'UPDATE' and (new.item_id, new.round, new.member_id, new.by_member_id, new.college, new.choice, new.cast_at)
      is not distinct from (old.item_id, old.round, old.member_id, old.by_member_id, old.college, old.choice, old.cast_at) then
    return new;
  end if;
  if tg_op = 'DELETE' and not (exists (select from network.agenda_item i where i.id = old.item_id) and exists (select from network.member m where m.id = old.member_id)) then
    return old;
  end if;
  raise exception 'a ballot stays' using errcode = '23514', constraint = 'ballot_stays';
end $$;
comment on table network.ballot is 'Open ballots of meetings held before their votes were put into the box of budgets. Read by members.';

drop function network.open_vote(uuid, uuid);

create or replace function network.close_vote(the_meeting uuid, the_item uuid) returns text language plpgsql as $$
declare
  meeting network.general_meeting;
  item    network.agenda_item;
  votes   record;
  weighed record;
begin
  select * into meeting from network.general_meeting m where m.id = the_meeting for update;
  select * into item from network.agenda_item i where i.id = the_item and i.meeting_id = the_meeting;
  if item.vote_opened_at is null or item.vote_closed_at is not null or not network.is_counted(item.id, item.round) then return null; end if;
  select * into votes from network.tally(item.id, item.round);
  select * into weighed from network.weigh(item.id, item.round);
  if meeting.tie = 'again' and item.round = 1 and item.majority = 'half' and item.candidates is null and votes.in_favour + votes.against > 0
      and (case item.method when 'colleges' then 2 * weighed.weight_for = weighed.weight_all else votes.in_favour = votes.against end) then
    update network.agenda_item set round = 2, vote_opened_at = null where id = item.id;
    return 'again';
  end if;
  update network.agenda_item set vote_closed_at = clock_timestamp(), in_favour = votes.in_favour, against = votes.against, abstained = votes.abstained, leader = votes.leader,
    weight_for = case item.method when 'colleges' then weighed.weight_for end, weight_all = case item.method when 'colleges' then weighed.weight_all end
  where id = item.id;
  return 'closed';
end $$;
comment on function network.close_vote is 'Takes the count of the box for the round: closed, or again after a tie that the meeting votes once more; null: no vote is open, or its box is not counted.';
