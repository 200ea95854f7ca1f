-- The charter in versions, each by a decision that members adopted; and who signed which.
create table network.charter (
  number      smallint primary key check (number > 0),
  words       text not null check (char_length(words) between 20 and 6000),
  words_en    text check (char_length(words_en) between 20 and 6000),
  words_nl    text check (char_length(words_nl) between 20 and 6000),
  changed     text check (char_length(changed) between 3 and 500),
  decision_id uuid constraint charter_of_decision unique references network.decision on delete restrict,
  written_by  uuid references people.person on delete set null,
  since       timestamptz not null default clock_timestamp(),
  constraint charter_decided check (number = 1 or decision_id is not null)
);
create index charter_author on network.charter (written_by);
comment on table network.charter is 'What members agree to, a line for each rule. A version never changes: the next one is decided by members.';
insert into network.charter (number, words, words_en, words_nl, since) values (1,
'Nous nous entraidons : ce que nous recevons, nous le rendons à notre mesure.
Nous décidons ensemble : une objection raisonnée est une aide, pas un obstacle.
Nous partageons ce qui marche et ce qui ne marche pas.
Nous accueillons tout le monde, sans discrimination.',
'We help each other: what we receive we give back, as far as we can.
We decide together: a reasoned objection is a help, not an obstacle.
We share what works and what does not.
We welcome everybody, without discrimination.',
'We helpen elkaar: wat we krijgen, geven we naar vermogen terug.
We beslissen samen: een beredeneerd bezwaar is een hulp, geen hindernis.
We delen wat werkt en wat niet werkt.
We verwelkomen iedereen, zonder discriminatie.', '2020-01-01');

create function network.check_charter() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or tg_op = 'UPDATE' and (new.number, new.words, new.words_en, new.words_nl, new.changed, new.decision_id, new.since)
      is distinct from (old.number, old.words, old.words_en, old.words_nl, old.changed, old.decision_id, old.since) then
    raise exception 'a version stays' using errcode = '23514', constraint = 'charter_stays';
  end if;
  if tg_op = 'INSERT' then
    perform pg_advisory_xact_lock(hashtext('network.charter'));
    if new.number <> (select coalesce(max(c.number), 0) + 1 from network.charter c) then
      raise exception 'one version after the other' using errcode = '23514', constraint = 'charter_in_turn';
    end if;
    if not exists (select from network.decision d where d.id = new.decision_id and d.state = 'adopted') then
      raise exception 'members adopted no such decision' using errcode = '23514', constraint = 'charter_adopted';
    end if;
  end if;
  return new;
end $$;
create trigger charter_stays before insert or update or delete on network.charter for each row execute function network.check_charter();

create table network.signature (
  member_id uuid not null references network.member on delete cascade,
  number    smallint not null references network.charter on delete restrict,
  person_id uuid references people.person on delete set null,
  signed_at timestamptz not null default clock_timestamp(),
  primary key (member_id, number)
);
create index signature_version on network.signature (number, signed_at);
create index signature_person on network.signature (person_id);
comment on table network.signature is 'A member agreed to this version of the charter, by whoever speaks for it.';
insert into network.signature (member_id, number, person_id, signed_at)
select id, 1, applied_by, applied_at from network.member where charter = 1;

create function network.check_signature() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    if (new.member_id, new.number, new.signed_at) is distinct from (old.member_id, old.number, old.signed_at) then
      raise exception 'what was signed stays' using errcode = '23514', constraint = 'signature_stays';
    end if;
    return new;
  end if;
  if new.number <> (select max(c.number) from network.charter c) then
    raise exception 'the version of today' using errcode = '23514', constraint = 'signature_of_today';
  end if;
  if not exists (select from network.member m where m.id = new.member_id and ((m.demo and new.person_id is null)
      or (m.state = 'applied' and m.applied_by = new.person_id) or (m.state = 'admitted' and network.acts_for(m.id, new.person_id)))) then
    raise exception 'whoever speaks for the member signs' using errcode = '23514', constraint = 'signature_by_its_own';
  end if;
  update network.member set charter = new.number where id = new.member_id and charter < new.number;
  return new;
end $$;
create trigger signature_stays before insert or update on network.signature for each row execute function network.check_signature();
