create table assemblies.session (
  id          uuid primary key default gen_random_uuid(),
  assembly_id uuid not null references assemblies.assembly on delete cascade,
  title       text not null check (length(title) between 3 and 160),
  starts_at   timestamptz not null,
  ends_at     timestamptz not null,
  place_name  text not null check (length(place_name) between 2 and 200),
  programme   text not null default '' check (length(programme) <= 5000),
  speakers    text not null default '' check (length(speakers) <= 3000),
  documents   text not null default '' check (length(documents) <= 3000),
  demo        boolean not null default false,
  constraint session_ends check (ends_at > starts_at)
);
create index session_assembly on assemblies.session (assembly_id, starts_at);
comment on table assemblies.session is 'The panel meets.';
comment on column assemblies.session.speakers is 'Whom the panel hears, a line each, with what they have to do with the matter.';
comment on column assemblies.session.documents is 'What the panel is given to read, a line each.';

create table assemblies.attendance (
  session_id uuid not null references assemblies.session on delete cascade,
  seat_id    uuid not null references assemblies.seat on delete cascade,
  state      text not null check (state in ('present', 'excused', 'absent')),
  primary key (session_id, seat_id)
);
create index attendance_seat on assemblies.attendance (seat_id);
comment on table assemblies.attendance is 'Who was there, from which allowances follow.';

create table assemblies.question (
  id          uuid primary key default gen_random_uuid(),
  assembly_id uuid not null references assemblies.assembly on delete cascade,
  seat_id     uuid references assemblies.seat on delete set null,
  words       text not null check (length(words) between 5 and 1000),
  asked_at    timestamptz not null default now(),
  answer      text check (length(answer) between 2 and 5000),
  answered_by text check (length(answered_by) between 2 and 160),
  answered_at timestamptz,
  demo        boolean not null default false,
  check (num_nonnulls(answer, answered_by, answered_at) in (0, 3))
);
create index question_assembly on assemblies.question (assembly_id, asked_at);
create index question_seat on assemblies.question (seat_id);
comment on table assemblies.question is 'What the panel wants to know, and which service answered. Published without who asked.';

create table assemblies.recommendation (
  id               uuid primary key default gen_random_uuid(),
  assembly_id      uuid not null references assemblies.assembly on delete cascade,
  number           smallint not null check (number > 0),
  title            text not null check (length(title) between 3 and 200),
  body             text not null check (length(body) between 10 and 10000),
  state            text not null default 'draft' check (state in ('draft', 'voting', 'adopted', 'rejected')),
  yes              smallint check (yes >= 0),
  no               smallint check (no >= 0),
  blank            smallint check (blank >= 0),
  verdict          text check (verdict in ('followed', 'partly', 'refused')),
  answer           text check (length(answer) between 10 and 10000),
  answered_on      date,
  answered_service text check (length(answered_service) between 2 and 160),
  version          integer not null default 1,
  demo             boolean not null default false,
  constraint recommendation_number unique (assembly_id, number),
  check (num_nonnulls(verdict, answer, answered_on, answered_service) in (0, 4)),
  check (verdict is null or state = 'adopted'),
  check ((state in ('adopted', 'rejected')) = (num_nonnulls(yes, no, blank) = 3))
);
comment on table assemblies.recommendation is 'What the panel recommends: a draft that members amend, then their vote, then the official answer.';

create table assemblies.amendment (
  id                uuid primary key default gen_random_uuid(),
  recommendation_id uuid not null references assemblies.recommendation on delete cascade,
  seat_id           uuid references assemblies.seat on delete set null,
  words             text not null check (length(words) between 5 and 3000),
  state             text not null default 'open' check (state in ('open', 'taken', 'left')),
  proposed_at       timestamptz not null default now()
);
create index amendment_recommendation on assemblies.amendment (recommendation_id);
create index amendment_seat on assemblies.amendment (seat_id);
comment on table assemblies.amendment is 'What a member would change in a draft.';

create table assemblies.ballot (
  recommendation_id uuid not null references assemblies.recommendation on delete cascade,
  seat_id           uuid not null references assemblies.seat on delete cascade,
  choice            text not null check (choice in ('yes', 'no', 'blank')),
  primary key (recommendation_id, seat_id)
);
create index ballot_seat on assemblies.ballot (seat_id);
comment on table assemblies.ballot is 'What each member votes while the vote is open; counted and deleted when it closes.';

create table assemblies.minority (
  id                uuid primary key default gen_random_uuid(),
  recommendation_id uuid not null references assemblies.recommendation on delete cascade,
  seat_id           uuid references assemblies.seat on delete set null,
  words             text not null check (length(words) between 10 and 3000),
  constraint minority_once unique (recommendation_id, seat_id)
);
create index minority_seat on assemblies.minority (seat_id);
comment on table assemblies.minority is 'An opinion of a member who voted otherwise, published beside the recommendation, without a name.';

create table assemblies.outcome (
  id                uuid primary key default gen_random_uuid(),
  recommendation_id uuid not null references assemblies.recommendation on delete cascade,
  day               date not null,
  progress          text not null check (progress in ('done', 'under_way', 'stopped')),
  words             text not null check (length(words) between 5 and 3000),
  constraint outcome_day unique (recommendation_id, day)
);
comment on table assemblies.outcome is 'What became of a recommendation, day by day.';

create function assemblies.guard_ballot() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and (old.recommendation_id, old.seat_id) is distinct from (new.recommendation_id, new.seat_id)
    then perform assemblies.refuse('ballot_own', 'a ballot stays whose it is'); end if;
  perform from assemblies.recommendation where id = new.recommendation_id and state = 'voting' for share;
  if not found then perform assemblies.refuse('ballot_open', 'the vote is not open'); end if;
  if not exists (select from assemblies.recommendation r join assemblies.seat s on s.assembly_id = r.assembly_id
      where r.id = new.recommendation_id and s.id = new.seat_id and s.state = 'accepted')
    then perform assemblies.refuse('ballot_member', 'only members vote'); end if;
  return new;
end $$;
create trigger guard before insert or update on assemblies.ballot for each row execute function assemblies.guard_ballot();

select platform.keep_on_one_line('assemblies.session', 'title'), platform.keep_on_one_line('assemblies.session', 'place_name'),
  platform.keep_on_one_line('assemblies.recommendation', 'title');
