-- The letter of the network: a coordinator chooses from what happened, and sends it once, to those who asked for it.
create table network.letter (
  id      uuid primary key default gen_random_uuid(),
  title   text not null check (char_length(title) between 5 and 160),
  words   text check (char_length(words) between 1 and 3000),
  state   text not null default 'draft' check (state in ('draft', 'sent')),
  made_by uuid references people.person on delete set null,
  made_at timestamptz not null default clock_timestamp(),
  sent_at timestamptz,
  version integer not null default 1,
  demo    boolean not null default false,
  constraint letter_sent check ((state = 'sent') = (sent_at is not null))
);
create index letter_author on network.letter (made_by);
create index letter_state on network.letter (state, made_at desc);
comment on table network.letter is 'A letter to members, composed by a coordinator from what happened; sent once.';
select platform.keep_on_one_line('network.letter', 'title');

create table network.letter_item (
  letter_id uuid not null references network.letter on delete cascade,
  rank      smallint not null check (rank between 1 and 60),
  kind      text not null check (kind in ('member', 'decision', 'meeting', 'question', 'election', 'fund')),
  thing_id  uuid not null,
  title     text not null check (char_length(title) between 1 and 200),
  primary key (letter_id, rank),
  constraint letter_item_once unique (letter_id, kind, thing_id)
);
comment on table network.letter_item is 'Something that happened, by the title that it had when it was chosen.';

create function network.check_letter() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    if new.state <> 'draft' and not new.demo then
      raise exception 'a letter begins as a draft' using errcode = '23514', constraint = 'letter_moves';
    end if;
    return new;
  end if;
  if old.state = 'sent' and (tg_op = 'DELETE' or (new.title, new.words, new.state, new.sent_at) is distinct from (old.title, old.words, old.state, old.sent_at)) then
    raise exception 'what was sent stays' using errcode = '23514', constraint = 'letter_stays';
  end if;
  if tg_op = 'DELETE' then return old; end if;
  if new.state = 'sent' and old.state = 'draft' and not exists (select from network.letter_item i where i.letter_id = new.id) then
    raise exception 'a letter tells something' using errcode = '23514', constraint = 'letter_tells';
  end if;
  return new;
end $$;
create trigger letter_moves before insert or update or delete on network.letter for each row execute function network.check_letter();

create function network.check_letter_item() returns trigger language plpgsql as $$
begin
  if exists (select from network.letter l where l.id = coalesce(new.letter_id, old.letter_id) and l.state = 'sent' and not (l.demo and tg_op = 'INSERT')) then
    raise exception 'what was sent stays' using errcode = '23514', constraint = 'letter_stays';
  end if;
  return coalesce(new, old);
end $$;
create trigger letter_item_stays before insert or update or delete on network.letter_item for each row execute function network.check_letter_item();
