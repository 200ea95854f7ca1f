create schema assemblies;

create table assemblies.assembly (
  id              uuid primary key default gen_random_uuid(),
  slug            text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 100 and slug not in ('bureau', 'dossier')),
  title           text not null check (length(title) between 3 and 160),
  question        text not null check (length(question) between 10 and 2000),
  asks            text not null check (length(asks) between 10 and 3000),
  owner_commune   char(5) references territory.commune,
  owner_service   text not null check (length(owner_service) between 2 and 160),
  stage_id        uuid references processes.stage on delete set null,
  size            smallint not null check (size between 2 and 300),
  state           text not null default 'draft' check (state in ('draft', 'open', 'closed', 'drawn', 'handed', 'cancelled')),
  registers_until timestamptz not null,
  allowance_cents integer check (allowance_cents between 1 and 100000),
  childcare       boolean not null default false,
  erase_on        date not null check (erase_on >= '2020-01-01'),
  salt            text not null default gen_random_uuid()::text,
  handed_at       timestamptz,
  handed_words    text check (length(handed_words) between 10 and 20000),
  answer_by       date,
  erased_at       timestamptz,
  reason          text check (length(reason) between 3 and 500),
  created_by      uuid references people.person on delete set null,
  created_at      timestamptz not null default now(),
  version         integer not null default 1,
  demo            boolean not null default false,
  constraint assembly_handed check ((state = 'handed') = (handed_at is not null and handed_words is not null)),
  constraint assembly_cancelled check (state <> 'cancelled' or reason is not null)
);
create index assembly_stage on assemblies.assembly (stage_id);
create index assembly_author on assemblies.assembly (created_by);
create index assembly_owner on assemblies.assembly (owner_commune);
comment on table assemblies.assembly is 'A panel of residents drawn by lot: what it is asked, how many sit in it, until when one registers, when data are erased.';
comment on column assemblies.assembly.asks is 'What is asked of whoever is drawn: days, hours, and what is paid.';
comment on column assemblies.assembly.erase_on is 'The day on which everything that tells who registered is deleted.';
comment on column assemblies.assembly.salt is 'Under which homes are compared; goes with the people.';
comment on column assemblies.assembly.answer_by is 'The day by which each recommendation has its official answer.';

create table assemblies.criterion (
  id          uuid primary key default gen_random_uuid(),
  assembly_id uuid not null references assemblies.assembly on delete cascade,
  position    smallint not null,
  kind        text not null default 'asked' check (kind in ('asked', 'commune_size')),
  name        text not null check (length(name) between 2 and 60 and name !~ '[;"\r\n]'),
  source      text not null default '' check (length(source) <= 300),
  unique (assembly_id, position),
  constraint criterion_name unique (assembly_id, name)
);
comment on table assemblies.criterion is 'What the panel shall resemble its territory in. Of a commune, its size is kept and not its name.';

create table assemblies.quota (
  id           uuid primary key default gen_random_uuid(),
  criterion_id uuid not null references assemblies.criterion on delete cascade,
  position     smallint not null,
  label        text not null check (length(label) between 1 and 60 and label !~ '[;"\r\n]'),
  population   integer check (population >= 0),
  min          smallint not null check (min >= 0),
  max          smallint not null,
  unique (criterion_id, position),
  unique (id, criterion_id),
  constraint quota_label unique (criterion_id, label),
  check (max >= min)
);
comment on table assemblies.quota is 'Of each value: how many live in the territory, and how many of the panel have it, at least and at most.';

create table assemblies.draw (
  id             uuid primary key default gen_random_uuid(),
  assembly_id    uuid not null references assemblies.assembly on delete cascade,
  number         smallint not null check (number > 0),
  kind           text not null check (kind in ('panel', 'replacement')),
  method         text not null default 'leximin' check (method in ('leximin', 'maximin', 'stratified')),
  state          text not null default 'computing' check (state in ('computing', 'failed', 'ready', 'discarded', 'sealed', 'revealed', 'void')),
  size           smallint not null check (size > 0),
  chance         text check (chance in ('dice', 'value')),
  source         text check (length(source) between 3 and 300),
  takes_place_at timestamptz,
  takes_place    text check (length(takes_place) between 2 and 200),
  pool           text,
  rules          text,
  panels         text,
  prints         text,
  seal           char(64) check (seal ~ '^[0-9a-f]{64}$'),
  relaxed        jsonb,
  started_by     uuid references people.person on delete set null,
  started_at     timestamptz not null default now(),
  computed_at    timestamptz,
  sealed_by      uuid references people.person on delete set null,
  sealed_at      timestamptz,
  revealed_by    uuid references people.person on delete set null,
  revealed_at    timestamptz,
  figures        char(3) check (figures ~ '^\d{3}$'),
  value          text check (length(value) between 3 and 300),
  witnesses      text check (length(witnesses) <= 500),
  voided_at      timestamptz,
  void_reason    text check (length(void_reason) between 10 and 500),
  demo           boolean not null default false,
  constraint draw_number unique (assembly_id, number),
  constraint draw_whole check (state in ('computing', 'failed', 'discarded') or num_nonnulls(pool, rules, panels, prints, seal, computed_at) = 6),
  constraint draw_announced check (state not in ('sealed', 'revealed') or num_nonnulls(chance, source, takes_place_at, takes_place, sealed_at) = 5),
  constraint draw_ahead check (sealed_at < takes_place_at),
  constraint draw_figures check ((state = 'revealed') = (figures is not null and revealed_at is not null)),
  constraint draw_value check (figures is null or (chance = 'value') = (value is not null)),
  constraint draw_after_announced check (revealed_at >= takes_place_at),
  constraint draw_void check ((state = 'void') = (voided_at is not null and void_reason is not null))
);
create unique index draw_one_at_once on assemblies.draw (assembly_id) where state in ('computing', 'ready', 'sealed');
create unique index draw_one_panel on assemblies.draw (assembly_id) where state = 'revealed' and kind = 'panel';
create index draw_starter on assemblies.draw (started_by);
create index draw_sealer on assemblies.draw (sealed_by);
create index draw_revealer on assemblies.draw (revealed_by);
comment on table assemblies.draw is 'A draw by lot: computed, sealed in public, revealed by figures that nobody chose. What was sealed never changes and stays published, revealed or void.';
comment on column assemblies.draw.source is 'What gives the figures, named before: "three ten-sided dice", "the number of the national lottery of that evening".';
comment on column assemblies.draw.pool is 'Who may be drawn: numbers and values, no name.';
comment on column assemblies.draw.seal is 'SHA-256 of the file of prints, which holds that of each line of the others.';
comment on column assemblies.draw.relaxed is 'Why there is no panel: the least change of quotas by which there would be one.';

create function assemblies.is_fixed(the_assembly uuid) returns boolean language sql stable
begin atomic
  select exists (select from assemblies.draw d where d.assembly_id = the_assembly and d.state in ('sealed', 'revealed'));
end;
comment on function assemblies.is_fixed(uuid) is 'Whether who may be drawn and under which quotas was sealed.';

create function assemblies.padded(the_number integer) returns text language sql immutable
begin atomic
  select lpad(the_number::text, greatest(3, length(the_number::text)), '0');
end;

create table assemblies.candidate (
  id            uuid primary key default gen_random_uuid(),
  assembly_id   uuid not null references assemblies.assembly on delete cascade,
  number        integer not null check (number > 0),
  person_id     uuid references people.person on delete set null,
  name          text check (length(name) between 2 and 120),
  email         text check (length(email) <= 254),
  phone         text check (length(phone) <= 30),
  address       text check (length(address) <= 300),
  household     char(64),
  channel       text not null check (channel in ('web', 'paper', 'phone')),
  wants_care    boolean not null default false,
  wants_help    text check (length(wants_help) <= 500),
  language      char(2) not null default 'fr',
  hash          bytea unique,
  consented_at  timestamptz not null default now(),
  confirmed_at  timestamptz,
  withdrawn_at  timestamptz,
  entered_by    uuid references people.person on delete set null,
  created_at    timestamptz not null default now(),
  demo          boolean not null default false,
  constraint candidate_number unique (assembly_id, number),
  constraint candidate_account unique (assembly_id, person_id)
);
create unique index candidate_address on assemblies.candidate (assembly_id, lower(email)) where withdrawn_at is null;
create index candidate_person on assemblies.candidate (person_id);
create index candidate_enterer on assemblies.candidate (entered_by);
comment on table assemblies.candidate is 'Who registered. Deleted on the day that the assembly announced.';
comment on column assemblies.candidate.household is 'Whether two live in one home: a hash of the address under the salt of the assembly.';

create table assemblies.choice (
  candidate_id uuid not null references assemblies.candidate on delete cascade,
  criterion_id uuid not null references assemblies.criterion on delete cascade,
  quota_id     uuid not null,
  primary key (candidate_id, criterion_id),
  foreign key (quota_id, criterion_id) references assemblies.quota (id, criterion_id) on delete cascade
);
create index choice_quota on assemblies.choice (quota_id, criterion_id);
create index choice_criterion on assemblies.choice (criterion_id);

create table assemblies.seat (
  id           uuid primary key default gen_random_uuid(),
  assembly_id  uuid not null references assemblies.assembly on delete cascade,
  draw_id      uuid not null references assemblies.draw on delete cascade,
  candidate_id uuid unique references assemblies.candidate on delete set null,
  number       integer not null,
  state        text not null default 'asked' check (state in ('asked', 'accepted', 'refused', 'left')),
  replaces     uuid constraint seat_replaced_once unique references assemblies.seat on delete cascade,
  since        timestamptz not null default now(),
  answered_at  timestamptz,
  constraint seat_number unique (assembly_id, number)
);
create index seat_draw on assemblies.seat (draw_id);
comment on table assemblies.seat is 'Who was drawn, by the panel of the figures or by the reserve, and what they answered.';

create table assemblies.step (
  draw_id  uuid not null references assemblies.draw on delete cascade,
  position integer not null check (position > 0),
  fact     text not null check (fact in ('refus', 'depart', 'retrait', 'remplacement')),
  number   integer not null,
  replaces integer,
  at       timestamptz not null default now(),
  primary key (draw_id, position),
  check ((fact = 'remplacement') = (replaces is not null))
);
comment on table assemblies.step is 'What came after a draw, in its order; published, never changed.';
select platform.protect('assemblies.step', 'insert, select');

-- What was sealed is not changed by anybody, the house included.

create function assemblies.refuse(the_name text, says text) returns void language plpgsql as $$
begin
  raise exception '%', says using errcode = '23514', constraint = the_name;
end $$;

create function assemblies.guard_candidate() returns trigger language plpgsql as $$
declare
  the_assembly assemblies.assembly;
begin
  if tg_op = 'DELETE' then
    if exists (select from assemblies.assembly a join assemblies.draw d on d.assembly_id = a.id and d.state = 'sealed'
        where a.id = old.assembly_id and a.erase_on > (now() at time zone 'Europe/Paris')::date)
      then perform assemblies.refuse('pool_sealed', 'who may be drawn is sealed'); end if;
    return old;
  end if;
  select * into the_assembly from assemblies.assembly where id = new.assembly_id for share;
  if tg_op = 'INSERT' then
    if the_assembly.state not in ('open', 'closed') or assemblies.is_fixed(new.assembly_id) then perform assemblies.refuse('pool_closed', 'nobody registers any more'); end if;
  elsif assemblies.is_fixed(new.assembly_id) and ((old.number, old.assembly_id, old.household, old.confirmed_at) is distinct from (new.number, new.assembly_id, new.household, new.confirmed_at)
      or (old.withdrawn_at is not null and new.withdrawn_at is null)) then
    perform assemblies.refuse('pool_sealed', 'who may be drawn is sealed');
  end if;
  return new;
end $$;
create trigger guard before insert or update or delete on assemblies.candidate for each row execute function assemblies.guard_candidate();

create function assemblies.guard_choice() returns trigger language plpgsql as $$
begin
  if exists (select from assemblies.candidate c where c.id = case when tg_op = 'INSERT' then new.candidate_id else old.candidate_id end and assemblies.is_fixed(c.assembly_id))
    then perform assemblies.refuse('pool_sealed', 'who may be drawn is sealed'); end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger guard before insert or update or delete on assemblies.choice for each row execute function assemblies.guard_choice();

create function assemblies.guard_criterion() returns trigger language plpgsql as $$
begin
  if exists (select from assemblies.assembly a where a.id = case when tg_op = 'INSERT' then new.assembly_id else old.assembly_id end and assemblies.is_fixed(a.id))
    then perform assemblies.refuse('rules_sealed', 'the quotas are sealed'); end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger guard before insert or update or delete on assemblies.criterion for each row execute function assemblies.guard_criterion();

create function assemblies.guard_quota() returns trigger language plpgsql as $$
begin
  if exists (select from assemblies.criterion c where c.id = case when tg_op = 'INSERT' then new.criterion_id else old.criterion_id end and assemblies.is_fixed(c.assembly_id))
    then perform assemblies.refuse('rules_sealed', 'the quotas are sealed'); end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger guard before insert or update or delete on assemblies.quota for each row execute function assemblies.guard_quota();

create function assemblies.guard_draw() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    if new.state <> 'computing' then perform assemblies.refuse('draw_begins', 'a draw begins by being computed'); end if;
    return new;
  end if;
  if tg_op = 'DELETE' then
    if old.state in ('sealed', 'revealed', 'void') and exists (select from assemblies.assembly a where a.id = old.assembly_id)
      then perform assemblies.refuse('draw_kept', 'a draw that was sealed stays'); end if;
    return old;
  end if;
  if (old.state, new.state) not in (('computing', 'computing'), ('computing', 'failed'), ('computing', 'ready'), ('computing', 'discarded'), ('failed', 'failed'),
      ('failed', 'discarded'), ('discarded', 'discarded'), ('ready', 'ready'), ('ready', 'discarded'), ('ready', 'sealed'), ('sealed', 'sealed'), ('sealed', 'revealed'),
      ('sealed', 'void'), ('revealed', 'revealed'), ('void', 'void'))
    then perform assemblies.refuse('draw_moves', format('a draw that is %s does not become %s', old.state, new.state)); end if;
  if (old.assembly_id, old.number, old.kind, old.method, old.size) is distinct from (new.assembly_id, new.number, new.kind, new.method, new.size)
    or (old.state <> 'computing' and (old.pool, old.rules, old.panels, old.prints, old.seal) is distinct from (new.pool, new.rules, new.panels, new.prints, new.seal))
    or (old.state in ('sealed', 'revealed', 'void') and (old.chance, old.source, old.takes_place_at, old.takes_place, old.sealed_at)
      is distinct from (new.chance, new.source, new.takes_place_at, new.takes_place, new.sealed_at))
    or (old.state in ('revealed', 'void') and (old.figures, old.value, old.revealed_at, old.voided_at, old.void_reason)
      is distinct from (new.figures, new.value, new.revealed_at, new.voided_at, new.void_reason))
    then perform assemblies.refuse('draw_sealed', 'what was sealed does not change'); end if;
  return new;
end $$;
create trigger guard before insert or update or delete on assemblies.draw for each row execute function assemblies.guard_draw();

create function assemblies.guard_seat() returns trigger language plpgsql as $$
declare
  the_draw assemblies.draw;
begin
  if tg_op = 'UPDATE' then
    if (old.assembly_id, old.draw_id, old.number, old.replaces) is distinct from (new.assembly_id, new.draw_id, new.number, new.replaces)
      or (new.candidate_id is not null and old.candidate_id is distinct from new.candidate_id)
      then perform assemblies.refuse('seat_drawn', 'a seat is whose it was drawn for'); end if;
    if (old.state, new.state) not in (('asked', 'asked'), ('asked', 'accepted'), ('asked', 'refused'), ('accepted', 'accepted'), ('accepted', 'left'), ('refused', 'refused'), ('left', 'left'))
      then perform assemblies.refuse('seat_moves', format('a seat that is %s does not become %s', old.state, new.state)); end if;
    return new;
  end if;
  select * into the_draw from assemblies.draw where id = new.draw_id;
  if the_draw.figures is null or the_draw.assembly_id <> new.assembly_id then perform assemblies.refuse('seat_drawn', 'nobody was drawn yet'); end if;
  if new.replaces is null then
    if position(' ' || assemblies.padded(new.number) || ' ' in split_part(the_draw.panels, e'\n', the_draw.figures::integer + 1) || ' ') = 0
      then perform assemblies.refuse('seat_drawn', 'this number is not on the panel of the figures'); end if;
  elsif not exists (select from assemblies.seat s where s.id = new.replaces and s.assembly_id = new.assembly_id and s.state in ('refused', 'left'))
    then perform assemblies.refuse('seat_drawn', 'the seat is not free'); end if;
  return new;
end $$;
create trigger guard before insert or update on assemblies.seat for each row execute function assemblies.guard_seat();

select platform.keep_on_one_line('assemblies.assembly', 'title'), platform.keep_on_one_line('assemblies.assembly', 'owner_service'),
  platform.keep_on_one_line('assemblies.criterion', 'name'), platform.keep_on_one_line('assemblies.quota', 'label'),
  platform.keep_on_one_line('assemblies.candidate', 'name'), platform.keep_on_one_line('assemblies.candidate', 'email'),
  platform.keep_on_one_line('assemblies.candidate', 'phone');
