-- Questions to the network: asked once, answered once, found again.
create table network.question (
  id         uuid primary key default gen_random_uuid(),
  member_id  uuid not null references network.member on delete cascade,
  title      text not null check (char_length(title) between 10 and 160),
  body       text check (char_length(body) between 1 and 3000),
  state      text not null default 'open' check (state in ('open', 'answered', 'same', 'withdrawn')),
  same_as_id uuid references network.question on delete cascade,
  answer_id  uuid,
  asked_by   uuid references people.person on delete set null,
  asked_at   timestamptz not null default clock_timestamp(),
  settled_at timestamptz,
  version    integer not null default 1,
  demo       boolean not null default false,
  constraint question_same check ((state = 'same') = (same_as_id is not null) and same_as_id is distinct from id),
  constraint question_answered check ((state = 'answered') = (answer_id is not null)),
  constraint question_settled check ((state = 'open') = (settled_at is null))
);
create unique index question_once on network.question (platform.fold(title)) where state in ('open', 'answered');
create index question_member on network.question (member_id);
create index question_asker on network.question (asked_by);
create index question_same_as on network.question (same_as_id);
create index question_answer on network.question (answer_id);
create index question_state on network.question (state, asked_at desc);
comment on table network.question is 'What a member asks all others. The same question stands once: another one like it leads to it.';
comment on column network.question.answer_id is 'The answer that whoever asked, or a coordinator, found good.';
select platform.keep_on_one_line('network.question', 'title');

create table network.answer (
  id          uuid primary key default gen_random_uuid(),
  question_id uuid not null references network.question on delete cascade,
  member_id   uuid not null references network.member on delete cascade,
  words       text not null check (char_length(words) between 3 and 5000),
  given_by    uuid references people.person on delete set null,
  given_at    timestamptz not null default clock_timestamp(),
  constraint answer_once unique (question_id, member_id),
  constraint answer_of unique (id, question_id)
);
create index answer_member on network.answer (member_id);
create index answer_giver on network.answer (given_by);
comment on table network.answer is 'What a member answers, once for each question; it may write it anew until it is found good.';
alter table network.question add constraint question_own_answer foreign key (answer_id, id) references network.answer (id, question_id);

create function network.check_question() returns trigger language plpgsql as $$
declare
  former text := case when tg_op = 'INSERT' then 'open' else old.state end;
begin
  if tg_op = 'INSERT' and new.state <> 'open' and not new.demo then
    raise exception 'a question begins open' using errcode = '23514', constraint = 'question_moves';
  end if;
  if former <> new.state and tg_op = 'UPDATE' and (former, new.state) not in (('open', 'answered'), ('open', 'same'), ('open', 'withdrawn'), ('answered', 'open')) then
    raise exception 'a question that is % does not become %', former, new.state using errcode = '23514', constraint = 'question_moves';
  end if;
  if tg_op = 'UPDATE' and (new.title, new.body, new.member_id) is distinct from (old.title, old.body, old.member_id)
      and exists (select from network.answer a where a.question_id = new.id) then
    raise exception 'what was answered stays' using errcode = '23514', constraint = 'question_stays';
  end if;
  if new.state = 'same' and tg_op = 'UPDATE' and old.state <> 'same'
      and not exists (select from network.question q where q.id = new.same_as_id and q.state in ('open', 'answered')) then
    raise exception 'it leads to one that stands' using errcode = '23514', constraint = 'question_leads';
  end if;
  if new.state in ('same', 'withdrawn') and tg_op = 'UPDATE' and old.state = 'open' and exists (select from network.question q where q.same_as_id = new.id) then
    raise exception 'others lead to it' using errcode = '23514', constraint = 'question_leads';
  end if;
  if new.state = 'withdrawn' and tg_op = 'UPDATE' and old.state = 'open' and exists (select from network.answer a where a.question_id = new.id) then
    raise exception 'somebody answered' using errcode = '23514', constraint = 'question_stays';
  end if;
  return new;
end $$;
create trigger question_moves before insert or update on network.question for each row execute function network.check_question();

create function network.check_answer() returns trigger language plpgsql as $$
declare
  question network.question;
begin
  select * into question from network.question q where q.id = new.question_id for share;
  if question.state not in ('open', 'answered') then
    raise exception 'it is over' using errcode = '23514', constraint = 'answer_in_time';
  end if;
  if tg_op = 'UPDATE' and question.answer_id = old.id and new.words <> old.words then
    raise exception 'what was found good stays' using errcode = '23514', constraint = 'answer_stays';
  end if;
  if not exists (select from network.member m where m.id = new.member_id and m.state = 'admitted') then
    raise exception 'a member of today' using errcode = '23514', constraint = 'answer_of_members';
  end if;
  return new;
end $$;
create trigger answer_in_time before insert or update of words, question_id, member_id on network.answer for each row execute function network.check_answer();

create function network.reopen_without_answer() returns trigger language plpgsql as $$
begin
  update network.question set state = 'open', answer_id = null, settled_at = null, version = version + 1 where answer_id = old.id and state = 'answered';
  return old;
end $$;
create trigger answer_goes before delete on network.answer for each row execute function network.reopen_without_answer();
