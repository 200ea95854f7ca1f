create table network.general_meeting (
  id           uuid primary key default gen_random_uuid(),
  title        text not null check (char_length(title) between 5 and 160),
  held_at      timestamptz not null,
  place        text not null check (char_length(place) between 2 and 200),
  about        text check (char_length(about) between 1 and 3000),
  notice_days  smallint not null default 15 check (notice_days between 7 and 60),
  proxies      smallint not null default 2 check (proxies between 0 and 10),
  quorum       smallint not null default 33 check (quorum between 0 and 100),
  after_id     uuid references network.general_meeting on delete set null,
  state        text not null default 'draft' check (state in ('draft', 'called', 'open', 'closed', 'cancelled')),
  called_at    timestamptz,
  opened_at    timestamptz,
  closed_at    timestamptz,
  members      integer check (members >= 0),
  reason       text check (char_length(reason) between 3 and 500),
  minutes      text check (char_length(minutes) between 20 and 20000),
  minutes_at   timestamptz,
  minutes_by   uuid references people.person on delete set null,
  approved_at  timestamptz,
  made_by      uuid references people.person on delete set null,
  version      integer not null default 1,
  demo         boolean not null default false,
  constraint general_called check ((state in ('called', 'open', 'closed')) <= (called_at is not null)),
  constraint general_opened check ((state in ('open', 'closed')) = (opened_at is not null and members is not null)),
  constraint general_closed check ((state = 'closed') = (closed_at is not null)),
  constraint general_cancelled check (state <> 'cancelled' or reason is not null),
  constraint general_minutes check (minutes is null or (state = 'closed' and minutes_at is not null)),
  constraint general_approved check (approved_at is null or minutes is not null)
);
create index general_state on network.general_meeting (state, held_at);
create index general_maker on network.general_meeting (made_by);
create index general_writer on network.general_meeting (minutes_by);
create unique index general_second_call on network.general_meeting (after_id) where state <> 'cancelled';
comment on table network.general_meeting is 'An assembly of all members: called in time with its agenda, opened with who is there, closed with what was voted, told in minutes that two who were there approve.';
comment on column network.general_meeting.quorum is 'Percent of members that must be present or represented for a vote.';
comment on column network.general_meeting.after_id is 'A second call after one without quorum: it votes without.';
comment on column network.general_meeting.members is 'How many there were when it was opened.';
comment on column network.general_meeting.proxies is 'How many members one member may stand for, at most.';
select platform.keep_on_one_line('network.general_meeting', 'title'), platform.keep_on_one_line('network.general_meeting', 'place');

create table network.agenda_item (
  id         uuid primary key default gen_random_uuid(),
  meeting_id uuid not null references network.general_meeting on delete cascade,
  rank       smallint not null check (rank between 1 and 40),
  kind       text not null check (kind in ('report', 'discussion', 'vote')),
  majority   text not null default 'half' check (majority in ('half', 'two_thirds')),
  title      text not null check (char_length(title) between 3 and 160),
  body       text check (char_length(body) between 1 and 3000),
  in_favour  smallint check (in_favour >= 0),
  against    smallint check (against >= 0),
  abstained  smallint check (abstained >= 0),
  adopted    boolean generated always as (case when in_favour is null then null when majority = 'half' then in_favour > against else in_favour >= 2 * against and in_favour > 0 end) stored,
  outcome    text check (char_length(outcome) between 3 and 2000),
  constraint agenda_item_rank unique (meeting_id, rank),
  constraint agenda_item_counted check (num_nonnulls(in_favour, against, abstained) in (0, 3)),
  constraint agenda_item_votes check (kind = 'vote' or in_favour is null),
  constraint agenda_item_outcome check (outcome is null or (in_favour is not null and (majority = 'half' and in_favour > against or majority = 'two_thirds' and in_favour >= 2 * against)))
);
comment on table network.agenda_item is 'What a general meeting speaks of; what it voted by show of hands, one voice for each member that is present or represented.';
select platform.keep_on_one_line('network.agenda_item', 'title');

create table network.meeting_document (
  id         uuid primary key default gen_random_uuid(),
  meeting_id uuid not null references network.general_meeting on delete cascade,
  title      text not null check (char_length(title) between 3 and 160),
  file_id    uuid not null references platform.file,
  media_type text not null,
  size       integer not null check (size > 0),
  added_by   uuid references people.person on delete set null,
  added_at   timestamptz not null default clock_timestamp()
);
create index meeting_document_meeting on network.meeting_document (meeting_id);
create index meeting_document_file on network.meeting_document (file_id);
create index meeting_document_author on network.meeting_document (added_by);
select platform.keep_on_one_line('network.meeting_document', 'title');

create table network.attendance (
  meeting_id   uuid not null references network.general_meeting on delete cascade,
  member_id    uuid not null references network.member on delete cascade,
  how          text not null check (how in ('coming', 'excused', 'proxy', 'present')),
  by_member_id uuid references network.member on delete cascade,
  noted_by     uuid references people.person on delete set null,
  noted_at     timestamptz not null default clock_timestamp(),
  primary key (meeting_id, member_id),
  constraint attendance_proxy check ((how = 'proxy') = (by_member_id is not null)),
  constraint attendance_another check (by_member_id is null or by_member_id <> member_id)
);
create index attendance_member on network.attendance (member_id);
create index attendance_holder on network.attendance (by_member_id, meeting_id);
create index attendance_noter on network.attendance (noted_by);
comment on table network.attendance is 'A member says that it comes, that it does not, or which other member speaks for it; on the day who is there is noted.';

create table network.approval (
  meeting_id uuid not null references network.general_meeting on delete cascade,
  member_id  uuid not null references network.member on delete cascade,
  person_id  uuid references people.person on delete set null,
  at         timestamptz not null default clock_timestamp(),
  primary key (meeting_id, member_id)
);
create index approval_member on network.approval (member_id);
create index approval_person on network.approval (person_id);
comment on table network.approval is 'A member that was there found the minutes true. With the second one they are approved.';

create function network.voices_at(the_meeting uuid) returns integer language sql stable as $$
  select count(*)::int from network.attendance a where a.meeting_id = the_meeting and (a.how = 'present' or (a.how = 'proxy' and exists (
    select from network.attendance h where h.meeting_id = the_meeting and h.member_id = a.by_member_id and h.how = 'present')))
$$;
comment on function network.voices_at is 'Members that are present, or represented by one that is.';

create function network.has_quorum(the_meeting uuid) returns boolean language sql stable as $$
  select m.after_id is not null or network.voices_at(m.id) * 100 >= m.quorum * m.members from network.general_meeting m where m.id = the_meeting
$$;

create function network.check_general() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    if new.state <> 'draft' and not new.demo then
      raise exception 'a general meeting begins as a draft' using errcode = '23514', constraint = 'general_moves';
    end if;
    return new;
  end if;
  if old.state <> new.state then
    if (old.state, new.state) not in (('draft', 'called'), ('draft', 'cancelled'), ('called', 'open'), ('called', 'cancelled'), ('open', 'closed')) then
      raise exception 'a general meeting that is % does not become %', old.state, new.state using errcode = '23514', constraint = 'general_moves';
    end if;
    if new.state = 'called' and (new.held_at at time zone 'Europe/Paris')::date < (clock_timestamp() at time zone 'Europe/Paris')::date + new.notice_days then
      raise exception 'called too late' using errcode = '23514', constraint = 'general_in_time';
    end if;
    if new.state = 'called' and not exists (select from network.agenda_item i where i.meeting_id = new.id) then
      raise exception 'called without an agenda' using errcode = '23514', constraint = 'general_has_agenda';
    end if;
    if new.state = 'open' and (new.held_at at time zone 'Europe/Paris')::date > (clock_timestamp() at time zone 'Europe/Paris')::date then
      raise exception 'opened before its day' using errcode = '23514', constraint = 'general_on_its_day';
    end if;
  end if;
  if old.state <> 'draft' and (old.title, old.held_at, old.place, old.about, old.notice_days, old.proxies, old.quorum) is distinct from
      (new.title, new.held_at, new.place, new.about, new.notice_days, new.proxies, new.quorum) then
    raise exception 'what members were called to stays' using errcode = '23514', constraint = 'general_stays';
  end if;
  if old.members is not null and new.members is distinct from old.members then
    raise exception 'counted once' using errcode = '23514', constraint = 'general_stays';
  end if;
  if old.approved_at is not null and (new.minutes, new.approved_at) is distinct from (old.minutes, old.approved_at) then
    raise exception 'approved minutes stay' using errcode = '23514', constraint = 'general_minutes_stay';
  end if;
  if new.approved_at is not null and old.approved_at is null
    and (select count(*) from network.approval a where a.meeting_id = new.id) < 2 then
    raise exception 'two who were there approve' using errcode = '23514', constraint = 'general_approved_by_two';
  end if;
  return new;
end $$;
create trigger general_moves before insert or update on network.general_meeting for each row execute function network.check_general();

create function network.check_second_call() returns trigger language plpgsql as $$
begin
  if new.after_id is not null and not new.demo and not exists (select from network.general_meeting m
      where m.id = new.after_id and m.state = 'closed' and m.after_id is null and not network.has_quorum(m.id)) then
    raise exception 'a second call follows one without quorum' using errcode = '23514', constraint = 'general_second';
  end if;
  return new;
end $$;
create trigger general_second before insert or update of after_id on network.general_meeting for each row when (new.after_id is not null) execute function network.check_second_call();

create function network.check_agenda() returns trigger language plpgsql as $$
declare
  meeting network.general_meeting;
begin
  select * into meeting from network.general_meeting m where m.id = coalesce(new.meeting_id, old.meeting_id) for update;
  if not found or meeting.demo and tg_op = 'INSERT' then return coalesce(new, old); end if;
  if tg_op <> 'UPDATE' or (new.meeting_id, new.rank, new.kind, new.majority, new.title, new.body) is distinct from (old.meeting_id, old.rank, old.kind, old.majority, old.title, old.body) then
    if meeting.state <> 'draft' then
      raise exception 'the agenda was sent' using errcode = '23514', constraint = 'agenda_was_sent';
    end if;
  end if;
  if tg_op = 'INSERT' and new.in_favour is not null then
    raise exception 'voted before the meeting' using errcode = '23514', constraint = 'agenda_voted_there';
  end if;
  if tg_op = 'UPDATE' and (new.in_favour, new.against, new.abstained) is distinct from (old.in_favour, old.against, old.abstained) then
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
create trigger agenda_was_sent before insert or update or delete on network.agenda_item for each row execute function network.check_agenda();

create function network.check_attendance() returns trigger language plpgsql as $$
declare
  meeting network.general_meeting;
  holder network.attendance;
begin
  select * into meeting from network.general_meeting m where m.id = new.meeting_id for update;
  if not meeting.demo and meeting.state not in ('called', 'open') then
    raise exception 'before it is called, or after' using errcode = '23514', constraint = 'attendance_in_time';
  end if;
  if new.how = 'present' and meeting.state = 'called' then
    raise exception 'present before it is open' using errcode = '23514', constraint = 'attendance_in_time';
  end if;
  if not exists (select from network.member m where m.id = new.member_id and m.state = 'admitted') then
    raise exception 'a member of today' using errcode = '23514', constraint = 'attendance_of_members';
  end if;
  if new.how in ('proxy', 'excused') and exists (select from network.attendance a where a.meeting_id = new.meeting_id and a.by_member_id = new.member_id) then
    raise exception 'others count on it' using errcode = '23514', constraint = 'attendance_stands_for_others';
  end if;
  if new.how = 'proxy' then
    if not exists (select from network.member m where m.id = new.by_member_id and m.state = 'admitted') then
      raise exception 'a member of today' using errcode = '23514', constraint = 'attendance_of_members';
    end if;
    select * into holder from network.attendance a where a.meeting_id = new.meeting_id and a.member_id = new.by_member_id;
    if found and holder.how in ('proxy', 'excused') then
      raise exception 'it does not come itself' using errcode = '23514', constraint = 'attendance_holder_comes';
    end if;
    if (select count(*) from network.attendance a where a.meeting_id = new.meeting_id and a.by_member_id = new.by_member_id and a.member_id <> new.member_id) >= meeting.proxies then
      raise exception 'it stands for enough others' using errcode = '23514', constraint = 'attendance_limit';
    end if;
  end if;
  return new;
end $$;
create trigger attendance_in_time before insert or update of how, by_member_id, member_id, meeting_id on network.attendance for each row execute function network.check_attendance();

create function network.hold_attendance() returns trigger language plpgsql as $$
begin
  if exists (select from network.general_meeting m where m.id = old.meeting_id and m.state = 'closed')
    and exists (select from network.member m where m.id = old.member_id) then
    raise exception 'who was there stays' using errcode = '23514', constraint = 'attendance_stays';
  end if;
  return old;
end $$;
create trigger attendance_stays before delete on network.attendance for each row execute function network.hold_attendance();

create function network.check_approval() returns trigger language plpgsql as $$
begin
  if not exists (select from network.general_meeting m where m.id = new.meeting_id and m.minutes is not null and m.approved_at is null) then
    raise exception 'there are no minutes to approve' using errcode = '23514', constraint = 'approval_of_minutes';
  end if;
  if not exists (select from network.attendance a where a.meeting_id = new.meeting_id and a.member_id = new.member_id and a.how = 'present') then
    raise exception 'who was there approves' using errcode = '23514', constraint = 'approval_by_present';
  end if;
  if new.person_id is null or exists (select from network.general_meeting m where m.id = new.meeting_id and m.minutes_by in (select network.accounts_of(new.person_id)))
    or exists (select from network.approval a where a.meeting_id = new.meeting_id and a.person_id in (select network.accounts_of(new.person_id))) then
    raise exception 'two others than who wrote' using errcode = '23514', constraint = 'approval_by_another';
  end if;
  return new;
end $$;
create trigger approval_by_another before insert on network.approval for each row execute function network.check_approval();
