-- The seed of the lots is not known before the closing: it follows from a number that the announcement commits to, and from the head of the log at
-- the closing. Whoever numbers projects anew after a withdrawal does not choose their lots. Votes that were announced before keep their seed.
alter table budgets.vote add column seed_commitment text check (seed_commitment ~ '^[0-9a-f]{64}$'),
  add column seed_nonce text check (seed_nonce ~ '^[0-9a-f]{64}$');
comment on column budgets.vote.seed is 'Of the lots, for ties. Drawn from seed_nonce and the head at the closing as the count begins (budgets.draw_seed); in votes of before, as they were announced.';
comment on column budgets.vote.seed_commitment is 'Told by the announcement: budgets.seed_commitment of the nonce. Null in votes of before.';
comment on column budgets.vote.seed_nonce is 'Public from the count on.';
alter table budgets.bureau add column seed_commitment text check (seed_commitment ~ '^[0-9a-f]{64}$');
comment on column budgets.bureau.seed_commitment is 'Of the nonce that follows from the private half: the server does not know it before shares are brought together. Null: the server draws one.';

create table budgets.seed_nonce (
  vote_id uuid primary key references budgets.vote on delete cascade,
  sealed  bytea not null check (length(sealed) = 60)
);
comment on table budgets.seed_nonce is 'Drawn once, whatever is taken back and announced again; encrypted under the key of the server.';
select platform.protect('budgets.seed_nonce', 'insert, select');
create trigger seed_nonce_keys before insert on budgets.seed_nonce for each row execute function budgets.guard_keys();

do $$
declare
  one name;
begin
  select c.conname into strict one from pg_constraint c
    where c.conrelid = 'budgets.vote'::regclass and c.contype = 'c' and pg_get_constraintdef(c.oid) like '%announced_at IS NOT NULL%seed IS NOT NULL%';
  execute format('alter table budgets.vote drop constraint %I', one);
end $$;
alter table budgets.vote
  add constraint vote_announced check (state in ('draft', 'cancelled') or (announced_at is not null and (seed is not null or seed_commitment is not null))),
  add constraint vote_drawn check (state not in ('counted', 'sealed') or seed is not null);

create function budgets.seed_commitment(the_vote uuid, nonce text) returns text language sql immutable
  return encode(sha256(convert_to(concat_ws(E'\n', 'beffroi seed nonce', the_vote::text, nonce), 'UTF8')), 'hex');

create function budgets.seed_of(the_vote uuid, nonce text, closing bytea) returns text language sql immutable
  return encode(sha256(convert_to(concat_ws(E'\n', 'beffroi seed', the_vote::text, nonce, encode(closing, 'hex')), 'UTF8')), 'hex');

-- As the count begins. False before the closing, and for a nonce that was not committed to; done twice, the second changes nothing.
create function budgets.draw_seed(the_vote uuid, nonce text) returns boolean language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v budgets.vote;
  closing bytea;
begin
  perform budgets.hold(the_vote);
  select * into v from budgets.vote where id = the_vote for update;
  if v.seed is not null then return true; end if;
  select l.hash into closing from budgets.log l where l.vote_id = the_vote and l.kind = 'closed';
  if closing is null or v.seed_commitment is distinct from budgets.seed_commitment(the_vote, nonce) then return false; end if;
  update budgets.vote set seed = budgets.seed_of(the_vote, nonce, closing), seed_nonce = nonce where id = the_vote;
  return true;
end $$;

-- As before, without the seed: outcomes announced, not_draft, opens_too_soon.
create function budgets.announce(the_vote uuid, told jsonb) returns text language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v budgets.vote;
begin
  perform from budgets.chain c where c.vote_id = the_vote for update;
  select * into v from budgets.vote where id = the_vote for update;
  if v.state is distinct from 'draft' then return 'not_draft'; end if;
  if v.rehearsal_of is null and clock_timestamp() >= v.opens_at then return 'opens_too_soon'; end if;
  perform budgets.check_told(v, told);
  if told ->> 'seed' is distinct from v.seed or (v.seed is null) <> (told ->> 'seed_commitment' is not null)
    or exists (select from budgets.bureau b where b.vote_id = the_vote and v.seed is null and b.seed_commitment <> told ->> 'seed_commitment') then
    raise exception 'what is announced is not what the vote holds' using errcode = '23514', constraint = 'vote_told';
  end if;
  delete from budgets.vote r where r.rehearsal_of = the_vote;
  update budgets.vote set state = 'announced', seed_commitment = told ->> 'seed_commitment', announced_at = clock_timestamp() where id = the_vote;
  perform budgets.append(the_vote, 'announced', told);
  perform budgets.publish_head(the_vote);
  return 'announced';
end $$;
delete from platform.lent where function = 'budgets.announce(uuid, text, jsonb)';
drop function budgets.announce(uuid, text, jsonb);
select platform.lend('budgets.announce(uuid, jsonb)'), platform.lend('budgets.draw_seed(uuid, text)');

-- As before; the commitment and the nonce are moved by functions too.
create or replace function budgets.guard_state() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  moved constant text[] := array['state', 'seed', 'seed_commitment', 'seed_nonce', 'announced_at', 'counted_at', 'challenge_until', 'sealed_at',
    'secret_ended_at', 'cancel_reason', 'rehearsal_of', 'demo'];
  was jsonb := case when tg_op = 'INSERT' then jsonb_build_object('state', 'draft', 'rehearsal_of', new.rehearsal_of, 'demo', false) else to_jsonb(old) end;
  one text;
begin
  if platform.by_owner(tg_relid) then return new; end if;
  foreach one in array moved loop
    if coalesce(was -> one, 'null') <> to_jsonb(new) -> one then raise exception 'the % of a vote is moved by its functions', one using errcode = '42501'; end if;
  end loop;
  if tg_op = 'UPDATE' and old.state <> 'draft' and old.closes_at <> new.closes_at then
    raise exception 'the closing of a vote is moved by its functions' using errcode = '42501';
  end if;
  return new;
end $$;

-- As before, but a seed that was not drawn yet is drawn once.
create or replace function budgets.freeze_vote() returns trigger language plpgsql as $$
declare
  frozen constant text[] := array['slug', 'title', 'summary', 'description', 'budget_cents', 'kind', 'min_choices', 'max_choices', 'points_total',
    'points_max', 'shuffled', 'min_age', 'max_age', 'accepts', 'area', 'parameters', 'seed_commitment', 'opens_at', 'challenge_days', 'announced_at',
    'rehearsal_of', 'process_id', 'stage_id', 'owner_commune'] || case when old.seed is null then '{}'::text[] else array['seed', 'seed_nonce'] end;
  was jsonb := to_jsonb(old);
  is_now jsonb := to_jsonb(new);
  changed text;
begin
  if (old.state, new.state) not in (('draft', 'draft'), ('draft', 'announced'), ('announced', 'announced'), ('announced', 'draft'), ('announced', 'counted'),
      ('counted', 'counted'), ('counted', 'sealed'), ('sealed', 'sealed'), ('draft', 'cancelled'), ('announced', 'cancelled'), ('cancelled', 'cancelled')) then
    raise exception 'a vote goes from % to %', old.state, new.state using errcode = '23514', constraint = 'vote_state';
  end if;
  if old.state = 'draft' then return new; end if;
  if new.state = 'draft' then
    if clock_timestamp() >= old.opens_at then raise exception 'the vote has opened' using errcode = '23514', constraint = 'vote_frozen'; end if;
    return new;
  end if;
  foreach changed in array frozen loop
    if was -> changed is distinct from is_now -> changed then
      raise exception 'an announced vote keeps its %', changed using errcode = '23514', constraint = 'vote_frozen';
    end if;
  end loop;
  if new.closes_at <> old.closes_at and (old.state <> 'announced' or clock_timestamp() >= old.closes_at or new.closes_at <= clock_timestamp()) then
    raise exception 'the closing moves while the vote is open, to an instant to come' using errcode = '23514', constraint = 'vote_closing';
  end if;
  return new;
end $$;
