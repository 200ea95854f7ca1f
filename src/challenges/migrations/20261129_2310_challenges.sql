create schema challenges;

create table challenges.challenge (
  id              uuid primary key default gen_random_uuid(),
  slug            text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(slug) <= 100),
  title           text not null check (char_length(title) between 3 and 120),
  question        text not null check (char_length(question) between 10 and 300),
  about           text not null check (char_length(about) between 10 and 8000),
  rules           text not null check (char_length(rules) between 10 and 8000),
  partners        text[] not null default '{}' check (cardinality(partners) <= 12),
  criteria        jsonb not null check (jsonb_typeof(criteria) = 'array' and jsonb_array_length(criteria) between 1 and 6),
  team_most       smallint not null default 6 check (team_most between 1 and 20),
  opens_at        timestamptz not null,
  questions_until timestamptz not null,
  closes_at       timestamptz not null,
  published_at    timestamptz,
  ended_at        timestamptz,
  end_reason      text check (char_length(end_reason) between 10 and 500),
  results_at      timestamptz,
  version         integer not null default 1,
  created_by      uuid references people.person on delete set null,
  created_at      timestamptz not null default clock_timestamp(),
  demo            boolean not null default false,
  constraint challenge_times check (opens_at < closes_at and questions_until between opens_at and closes_at),
  constraint challenge_end check ((ended_at is null) = (end_reason is null)),
  constraint challenge_results check (results_at is null or (published_at is not null and results_at >= closes_at and ended_at is null))
);
create index challenge_times on challenges.challenge (closes_at) where published_at is not null;
create index challenge_author on challenges.challenge (created_by);
comment on table challenges.challenge is 'A question that teams answer with open data. Whether it is open is no state: its instants and the clock of the database tell.';
comment on column challenges.challenge.criteria is 'What the jury gives points for, nought to five each: [{"key": "utilite", "label": "Utilité", "weight": 3}].';
comment on column challenges.challenge.ended_at is 'Given up before its results, for a public reason.';
select platform.keep_on_one_line('challenges.challenge', 'question');
select platform.keep_on_one_line('challenges.challenge', 'end_reason');

-- After its closing nobody opens it again: teams would answer that know what others sent. Its end and its results alone come then.
create function challenges.check_challenge() returns trigger language plpgsql as $$
begin
  if old.published_at is not null and old.closes_at <= clock_timestamp()
    and (new.opens_at, new.questions_until, new.closes_at, new.question, new.rules, new.criteria) is distinct from
      (old.opens_at, old.questions_until, old.closes_at, old.question, old.rules, old.criteria) then
    raise exception 'what has closed stays' using errcode = '23514', constraint = 'challenge_frozen';
  end if;
  if old.published_at is not null and new.published_at is distinct from old.published_at then
    raise exception 'what is published stays' using errcode = '23514', constraint = 'challenge_frozen';
  end if;
  return new;
end $$;
create trigger challenge_frozen before update on challenges.challenge for each row execute function challenges.check_challenge();

create table challenges.change (
  challenge_id uuid not null references challenges.challenge on delete cascade,
  number       integer not null check (number >= 1),
  reason       text not null check (char_length(reason) between 10 and 500),
  before       jsonb not null,
  after        jsonb not null,
  by           uuid references people.person on delete set null,
  at           timestamptz not null default clock_timestamp(),
  primary key (challenge_id, number)
);
create index change_author on challenges.change (by);
comment on table challenges.change is 'What was changed of a published challenge, for a public reason. Changes of teams count from here.';
select platform.protect('challenges.change', 'insert, select');

create function challenges.forget_author(the_person uuid) returns void language sql security definer set search_path = pg_catalog, pg_temp as $$
  update challenges.change set by = null where by = the_person
$$;
comment on function challenges.forget_author(uuid) is 'Their account is erased: what was changed, when and why stays.';
revoke execute on function challenges.forget_author(uuid) from public;
select platform.lend('challenges.forget_author(uuid)');

create table challenges.dataset (
  challenge_id uuid not null references challenges.challenge on delete cascade,
  dataset      text not null check (dataset ~ '^[a-z0-9-]{1,100}$'),
  primary key (challenge_id, dataset)
);
create index dataset_name on challenges.dataset (dataset);
comment on table challenges.dataset is 'Datasets of the catalogue that a challenge is about.';

create table challenges.prize (
  challenge_id uuid not null references challenges.challenge on delete cascade,
  rank         smallint not null check (rank between 1 and 5),
  label        text not null check (char_length(label) between 3 and 120),
  cents        integer check (cents between 100 and 10000000),
  primary key (challenge_id, rank)
);
comment on column challenges.prize.cents is 'Null: in kind, the label says what.';

create table challenges.question (
  id           uuid primary key default gen_random_uuid(),
  challenge_id uuid not null references challenges.challenge on delete cascade,
  asked_by     uuid references people.person on delete set null,
  text         text not null check (char_length(text) between 10 and 1500),
  asked_at     timestamptz not null default clock_timestamp(),
  answer       text check (char_length(answer) between 2 and 3000),
  answered_by  uuid references people.person on delete set null,
  answered_at  timestamptz,
  constraint question_answered check ((answer is null) = (answered_at is null))
);
create index question_challenge on challenges.question (challenge_id, answered_at);
create index question_asker on challenges.question (asked_by);
create index question_answerer on challenges.question (answered_by);
comment on table challenges.question is 'Asked of those who run a challenge; once answered, question and answer are read by all, without a name. An answer does not change.';

create function challenges.check_question() returns trigger language plpgsql as $$
declare
  asked challenges.challenge;
begin
  if tg_op = 'UPDATE' then
    if old.answer is not null and (new.answer, new.answered_at) is distinct from (old.answer, old.answered_at) then
      raise exception 'an answer stays' using errcode = '23514', constraint = 'answer_once';
    end if;
    return new;
  end if;
  select * into asked from challenges.challenge c where c.id = new.challenge_id for share;
  if asked.published_at is null or asked.ended_at is not null or clock_timestamp() not between asked.opens_at and asked.questions_until then
    raise exception 'no question is taken now' using errcode = '23514', constraint = 'question_in_time';
  end if;
  return new;
end $$;
create trigger question_in_time before insert or update on challenges.question for each row execute function challenges.check_question();

create table challenges.seeker (
  challenge_id uuid not null references challenges.challenge on delete cascade,
  person_id    uuid not null references people.person on delete cascade,
  name         text not null check (char_length(name) between 1 and 80),
  skills       text[] not null check (cardinality(skills) between 1 and 9 and skills <@ array['data', 'development', 'design', 'mapping', 'hardware', 'writing', 'mediation', 'law', 'field']),
  words        text not null default '' check (char_length(words) <= 500),
  at           timestamptz not null default clock_timestamp(),
  demo         boolean not null default false,
  primary key (challenge_id, person_id)
);
create index seeker_person on challenges.seeker (person_id);
comment on table challenges.seeker is 'Somebody looks for a team: under the name and with the skills that they publish, and nothing else.';

create table challenges.team (
  id           uuid primary key default gen_random_uuid(),
  challenge_id uuid not null references challenges.challenge on delete cascade,
  name         text not null check (char_length(name) between 2 and 80),
  words        text not null default '' check (char_length(words) <= 800),
  seeks        text[] not null default '{}' check (cardinality(seeks) <= 9 and seeks <@ array['data', 'development', 'design', 'mapping', 'hardware', 'writing', 'mediation', 'law', 'field']),
  made_at      timestamptz not null default clock_timestamp(),
  version      integer not null default 1,
  demo         boolean not null default false,
  constraint team_of_challenge unique (id, challenge_id)
);
create unique index team_name on challenges.team (challenge_id, lower(name));
comment on table challenges.team is 'Who answers a challenge together.';

create table challenges.member (
  team_id      uuid not null,
  challenge_id uuid not null,
  person_id    uuid not null references people.person on delete cascade,
  name         text not null check (char_length(name) between 1 and 80),
  role         text not null default 'member' check (role in ('captain', 'member')),
  since        timestamptz not null default clock_timestamp(),
  primary key (team_id, person_id),
  foreign key (team_id, challenge_id) references challenges.team (id, challenge_id) on delete cascade,
  constraint member_of_one_team unique (challenge_id, person_id)
);
create index member_person on challenges.member (person_id);
create unique index member_captain on challenges.member (team_id) where role = 'captain';
comment on table challenges.member is 'Of one team of a challenge at most. One of each team is its captain: asks others in, sends, hands over.';
comment on column challenges.member.name is 'As they publish it.';

create table challenges.wish (
  team_id   uuid not null references challenges.team on delete cascade,
  person_id uuid not null references people.person on delete cascade,
  name      text not null check (char_length(name) between 1 and 80),
  words     text not null default '' check (char_length(words) <= 500),
  at        timestamptz not null default clock_timestamp(),
  primary key (team_id, person_id)
);
create index wish_person on challenges.wish (person_id);
comment on table challenges.wish is 'Somebody asks to join a team. Read by its captain, and gone with the answer.';

create table challenges.mentor (
  challenge_id uuid not null references challenges.challenge on delete cascade,
  person_id    uuid not null references people.person on delete cascade,
  at           timestamptz not null default clock_timestamp(),
  demo         boolean not null default false,
  primary key (challenge_id, person_id)
);
create index mentor_person on challenges.mentor (person_id);
comment on table challenges.mentor is 'Who mentors in the network and said to be there for the teams of a challenge.';

create table challenges.entry (
  team_id       uuid primary key,
  challenge_id  uuid not null,
  title         text not null default '' check (char_length(title) <= 120),
  summary       text not null default '' check (char_length(summary) <= 300),
  description   text not null default '' check (char_length(description) <= 6000),
  link          text not null default '' check (char_length(link) <= 300 and (link = '' or link ~ '^https://')),
  licence       text check (licence in ('etalab-2.0', 'odbl-1.0', 'cc-by-4.0', 'cc-by-sa-4.0', 'mit', 'apache-2.0', 'agpl-3.0', 'eupl-1.2')),
  file_id       uuid,
  file_name     text check (char_length(file_name) <= 250),
  file_bytes    integer check (file_bytes > 0),
  file_sha256   text check (file_sha256 ~ '^[0-9a-f]{64}$'),
  picture_id    uuid,
  small_id      uuid,
  alt           text check (char_length(alt) between 1 and 300),
  version       integer not null default 1,
  changed_at    timestamptz not null default clock_timestamp(),
  number        integer check (number >= 1),
  foreign key (team_id, challenge_id) references challenges.team (id, challenge_id) on delete cascade,
  constraint entry_number unique (challenge_id, number),
  constraint entry_file check (num_nonnulls(file_id, file_name, file_bytes, file_sha256) in (0, 4)),
  constraint entry_picture check (num_nonnulls(picture_id, small_id, alt) in (0, 3))
);
create index entry_file on challenges.entry (file_id);
create index entry_picture on challenges.entry (picture_id);
comment on table challenges.entry is 'What a team prepares: its own, until it is sent. Nothing of it changes from the instant of closing on.';
comment on column challenges.entry.number is 'Given when it is first sent: under it the jury reads.';
select platform.keep_on_one_line('challenges.entry', 'summary');
select platform.keep_on_one_line('challenges.entry', 'link');
select platform.keep_on_one_line('challenges.entry', 'alt');

-- The bytes of a text in UTF-8 never change: what PostgreSQL cannot know of `convert_to` for every encoding.
create function challenges.hash(words text) returns text language sql immutable strict parallel safe set search_path = pg_catalog, pg_temp as $$
  select encode(sha256(convert_to(words, 'UTF8')), 'hex')
$$;
comment on function challenges.hash(text) is 'SHA-256 in hexadecimal, of the text in UTF-8.';

create table challenges.sending (
  team_id uuid not null references challenges.entry on delete cascade,
  number  integer not null check (number between 1 and 500),
  text    text not null check (char_length(text) between 2 and 20000),
  sha256  text not null generated always as (challenges.hash(text)) stored,
  by      uuid references people.person on delete set null,
  at      timestamptz not null default clock_timestamp(),
  primary key (team_id, number)
);
create index sending_author on challenges.sending (by);
comment on table challenges.sending is 'What a team sent, word by word, with the SHA-256 of its file: the last one is judged.';
select platform.protect('challenges.sending', 'insert, select');

create function challenges.forget_sender(the_person uuid) returns void language sql security definer set search_path = pg_catalog, pg_temp as $$
  update challenges.sending set by = null where by = the_person
$$;
revoke execute on function challenges.forget_sender(uuid) from public;
select platform.lend('challenges.forget_sender(uuid)');

create function challenges.is_open(the_challenge uuid) returns boolean language sql stable
begin atomic
  select exists (select from challenges.challenge c where c.id = the_challenge and c.published_at is not null and c.ended_at is null
    and clock_timestamp() >= c.opens_at and clock_timestamp() < c.closes_at);
end;

-- Asked twice: when it is written, and again when its transaction ends. Whoever held one open over the closing keeps nothing.
create function challenges.check_entry_time() returns trigger language plpgsql as $$
declare
  the_challenge uuid;
begin
  if tg_table_name = 'entry' then
    the_challenge := new.challenge_id;
  else
    select e.challenge_id into the_challenge from challenges.entry e where e.team_id = new.team_id;
  end if;
  perform from challenges.challenge c where c.id = the_challenge for share;
  if not challenges.is_open(the_challenge) then
    raise exception 'the challenge is not open' using errcode = '23514', constraint = 'entry_in_time';
  end if;
  return new;
end $$;
create trigger entry_in_time before insert or update on challenges.entry for each row execute function challenges.check_entry_time();
create trigger sending_in_time before insert on challenges.sending for each row execute function challenges.check_entry_time();
create constraint trigger entry_in_time_at_end after insert or update on challenges.entry deferrable initially deferred
  for each row execute function challenges.check_entry_time();
create constraint trigger sending_in_time_at_end after insert on challenges.sending deferrable initially deferred
  for each row execute function challenges.check_entry_time();

create function challenges.check_team() returns trigger language plpgsql as $$
declare
  most smallint;
begin
  select c.team_most into most from challenges.challenge c where c.id = new.challenge_id;
  perform from challenges.team t where t.id = new.team_id for update;
  if (select count(*) from challenges.member m where m.team_id = new.team_id) >= most then
    raise exception 'the team is full' using errcode = '23514', constraint = 'team_has_a_place';
  end if;
  if not challenges.is_open(new.challenge_id) then
    raise exception 'the challenge is not open' using errcode = '23514', constraint = 'member_in_time';
  end if;
  return new;
end $$;
create trigger team_has_a_place before insert on challenges.member for each row execute function challenges.check_team();

create function challenges.check_captain() returns trigger language plpgsql as $$
begin
  if exists (select from challenges.member m where m.team_id = coalesce(old.team_id, new.team_id))
    and not exists (select from challenges.member m where m.team_id = coalesce(old.team_id, new.team_id) and m.role = 'captain') then
    raise exception 'a team has a captain' using errcode = '23514', constraint = 'team_has_a_captain';
  end if;
  return null;
end $$;
create constraint trigger team_has_a_captain after insert or update or delete on challenges.member deferrable initially deferred
  for each row execute function challenges.check_captain();

create table challenges.dropped_file (
  file_id    uuid primary key,
  dropped_at timestamptz not null default clock_timestamp()
);
comment on table challenges.dropped_file is 'Contents that no entry holds any more: a job forgets them.';

create function challenges.drop_files() returns trigger language plpgsql as $$
begin
  insert into challenges.dropped_file (file_id)
  select one from unnest(array[old.file_id, old.picture_id, old.small_id]) one
  where one is not null and (tg_op = 'DELETE' or one not in (coalesce(new.file_id, gen_random_uuid()), coalesce(new.picture_id, gen_random_uuid()), coalesce(new.small_id, gen_random_uuid())))
  on conflict do nothing;
  return null;
end $$;
create trigger drop_files after update of file_id, picture_id, small_id or delete on challenges.entry for each row execute function challenges.drop_files();

select platform.keep_on_one_line('challenges.challenge', 'title');
select platform.keep_on_one_line('challenges.prize', 'label');
select platform.keep_on_one_line('challenges.seeker', 'name');
select platform.keep_on_one_line('challenges.team', 'name');
select platform.keep_on_one_line('challenges.member', 'name');
select platform.keep_on_one_line('challenges.wish', 'name');
select platform.keep_on_one_line('challenges.entry', 'title');
