-- How a proposal is judged, answered and delivered. Judgements are kept as they were given: a correction is another row.

alter table participation.proposal add unique (id, process_id);

create table participation.criterion (
  id          uuid primary key default gen_random_uuid(),
  stage_id    uuid not null references participation.stage on delete cascade,
  position    smallint not null,
  name        text not null check (length(name) between 3 and 120),
  description text not null default '' check (length(description) <= 1000),
  weight      smallint not null default 1 check (weight between 1 and 100),
  unique (stage_id, position) deferrable initially deferred,
  unique (stage_id, id)
);
comment on table participation.criterion is 'Published: what a stage of admissibility or a jury judges by. A jury''s are weighted, and frozen by its first score.';

create table participation.admissibility (
  proposal_id    uuid not null references participation.proposal on delete cascade,
  number         smallint not null check (number > 0),
  stage_id       uuid references participation.stage on delete set null,
  decision       text not null check (decision in ('admitted', 'refused')),
  criterion_id   uuid references participation.criterion,
  criterion_says text check (length(criterion_says) between 3 and 120),
  reasons        text check (length(reasons) between 10 and 4000),
  at             timestamptz not null default now(),
  by             uuid references people.person on delete set null,
  as_whom        text not null check (length(as_whom) between 2 and 160),
  primary key (proposal_id, number),
  check (decision = 'admitted' or (criterion_says is not null and reasons is not null)),
  check (number = 1 or reasons is not null)
);
comment on column participation.admissibility.criterion_says is 'As it was published that day.';
create index admissibility_criterion on participation.admissibility (criterion_id);

create table participation.routing (
  id           uuid primary key default gen_random_uuid(),
  proposal_id  uuid not null references participation.proposal on delete cascade,
  to_level     text not null check (to_level in ('metropolis', 'commune')),
  commune_code char(5) references territory.commune,
  state        text not null default 'waiting' check (state in ('waiting', 'accepted', 'sent_back', 'recalled')),
  reason       text not null check (length(reason) between 10 and 2000),
  sent_at      timestamptz not null default now(),
  sent_by      uuid references people.person on delete set null,
  sent_as      text not null check (length(sent_as) between 2 and 160),
  due_at       timestamptz not null,
  answered_at  timestamptz,
  answered_by  uuid references people.person on delete set null,
  answered_as  text check (length(answered_as) between 2 and 160),
  answer       text check (length(answer) between 10 and 2000),
  reminded_at  timestamptz,
  check ((state = 'waiting') = (answered_at is null)),
  check (state <> 'sent_back' or answer is not null),
  check (due_at > sent_at)
);
comment on table participation.routing is 'From the level that had a proposal to the other one: it answers before a day, or sends it back with a reason.';
comment on column participation.routing.commune_code is 'The commune that receives or sends.';
create unique index routing_waiting on participation.routing (proposal_id) where state = 'waiting';
create index routing_proposal on participation.routing (proposal_id, sent_at);

create table participation.opinion (
  id           uuid primary key default gen_random_uuid(),
  proposal_id  uuid not null references participation.proposal on delete cascade,
  stage_id     uuid not null references participation.stage on delete cascade,
  commune_code char(5) not null references territory.commune,
  asked_at     timestamptz not null default now(),
  asked_by     uuid references people.person on delete set null,
  due_at       timestamptz,
  silence_told timestamptz,
  unique (proposal_id, commune_code),
  check (due_at is null or due_at > asked_at)
);
comment on column participation.opinion.due_at is 'Only when it was asked too late for the end of its stage: else the stage says until when, which an extension moves.';
create index opinion_commune on participation.opinion (commune_code);
create index opinion_stage on participation.opinion (stage_id);

create table participation.opinion_given (
  opinion_id uuid not null references participation.opinion on delete cascade,
  number     smallint not null check (number > 0),
  verdict    text not null check (verdict in ('favourable', 'with_conditions', 'unfavourable')),
  reasons    text not null check (length(reasons) between 10 and 4000),
  as_whom    text not null check (length(as_whom) between 2 and 160),
  on_behalf  boolean not null default false,
  at         timestamptz not null default now(),
  by         uuid references people.person on delete set null,
  primary key (opinion_id, number)
);
comment on table participation.opinion_given is 'Each opinion that a commune gave until its deadline: the last one counts.';
comment on column participation.opinion_given.on_behalf is 'It came by letter, and whoever runs the process wrote it down.';

create table participation.opinion_reminder (
  opinion_id uuid not null references participation.opinion on delete cascade,
  ahead      smallint not null,
  at         timestamptz not null default now(),
  primary key (opinion_id, ahead)
);

create view participation.opinion_now as
select o.id, o.proposal_id, o.stage_id, o.commune_code, o.asked_at, s.opens_at,
  coalesce(o.due_at, least(s.closes_at, greatest(o.asked_at, s.opens_at) + make_interval(days => (s.settings ->> 'days')::integer)),
    greatest(o.asked_at, s.opens_at) + interval '45 days') as due_at,
  g.number, g.verdict, g.reasons, g.as_whom, coalesce(g.on_behalf, false) as on_behalf, g.at as given_at
from participation.opinion o
join participation.stage s on s.id = o.stage_id
left join lateral (select * from participation.opinion_given g where g.opinion_id = o.id order by g.number desc limit 1) g on true;
comment on view participation.opinion_now is 'What each commune was asked, until when, and its last answer. Without one after due_at, it was silent.';

create table participation.study (
  proposal_id      uuid primary key references participation.proposal on delete cascade,
  stage_id         uuid references participation.stage on delete set null,
  owner_id         uuid references people.person on delete set null,
  opened_at        timestamptz not null default now(),
  version          integer not null default 1,
  conclusion       text check (conclusion in ('feasible', 'infeasible')),
  reasons          text check (length(reasons) between 10 and 8000),
  settles          text check (length(settles) between 10 and 4000),
  investment_cents bigint check (investment_cents between 0 and 100000000000),
  running_cents    bigint check (running_cents between 0 and 100000000000),
  concluded_at     timestamptz,
  concluded_by     uuid references people.person on delete set null,
  concluded_as     text check (length(concluded_as) between 2 and 160),
  check ((conclusion is null) = (concluded_at is null)),
  check (conclusion is null or (reasons is not null and concluded_as is not null)),
  check (conclusion is distinct from 'feasible' or investment_cents is not null)
);
comment on table participation.study is 'Of feasibility. Several services give opinions, one owner concludes.';
comment on column participation.study.settles is 'How the conclusion decides between services that disagree.';

create table participation.study_past (
  proposal_id      uuid not null references participation.study on delete cascade,
  version          integer not null,
  conclusion       text not null,
  reasons          text not null,
  settles          text,
  investment_cents bigint,
  running_cents    bigint,
  concluded_at     timestamptz not null,
  concluded_as     text not null,
  reopened_at      timestamptz not null default now(),
  reopened_by      uuid references people.person on delete set null,
  why              text not null check (length(why) between 10 and 2000),
  primary key (proposal_id, version)
);
comment on table participation.study_past is 'Public: conclusions that were reopened, and why.';

create table participation.assessment (
  id               uuid primary key default gen_random_uuid(),
  proposal_id      uuid not null references participation.study on delete cascade,
  aspect           text not null check (aspect in ('technical', 'legal', 'financial')),
  service          text not null check (length(service) between 2 and 160),
  assessor_id      uuid references people.person on delete set null,
  asked_at         timestamptz not null default now(),
  asked_by         uuid references people.person on delete set null,
  due_at           timestamptz not null,
  number           smallint not null default 0,
  verdict          text check (verdict in ('favourable', 'with_reserve', 'unfavourable')),
  reasons          text check (length(reasons) between 10 and 4000),
  investment_cents bigint check (investment_cents between 0 and 100000000000),
  running_cents    bigint check (running_cents between 0 and 100000000000),
  given_at         timestamptz,
  reminded_at      timestamptz,
  unique (proposal_id, aspect, service),
  check ((verdict is null) = (given_at is null) and (verdict is null) = (reasons is null) and (verdict is null) = (number = 0))
);
comment on table participation.assessment is 'The opinion of one service on one aspect; public as soon as it is given.';
create index assessment_assessor on participation.assessment (assessor_id);

create table participation.assessment_past (
  assessment_id    uuid not null references participation.assessment on delete cascade,
  number           smallint not null,
  verdict          text not null,
  reasons          text not null,
  investment_cents bigint,
  running_cents    bigint,
  given_at         timestamptz not null,
  primary key (assessment_id, number)
);

create table participation.study_reply (
  id          uuid primary key default gen_random_uuid(),
  proposal_id uuid not null references participation.study on delete cascade,
  words       text not null check (length(words) between 10 and 4000),
  signature   text not null check (length(signature) between 1 and 160),
  by          uuid references people.person on delete set null,
  at          timestamptz not null default now()
);
comment on table participation.study_reply is 'What the author answers to the services. Public.';
create index study_reply_proposal on participation.study_reply (proposal_id, at);

create table participation.internal_note (
  id          bigint generated always as identity primary key,
  proposal_id uuid not null references participation.proposal on delete cascade,
  words       text not null check (length(words) between 2 and 4000),
  as_whom     text not null check (length(as_whom) between 2 and 160),
  by          uuid references people.person on delete set null,
  at          timestamptz not null default now()
);
comment on table participation.internal_note is 'Between services. Apart from all that is public, so that no page or data set shows one by oversight.';
create index internal_note_proposal on participation.internal_note (proposal_id, id);

create table participation.jury (
  stage_id  uuid primary key references participation.stage on delete cascade,
  top       smallint not null default 5 check (top between 2 and 20),
  quorum    smallint not null default 3 check (quorum between 1 and 50),
  frozen_at timestamptz
);
comment on column participation.jury.top is 'Scores go from 0 to this.';
comment on column participation.jury.quorum is 'Fewer sheets than this rank nothing.';
comment on column participation.jury.frozen_at is 'Set by the first score: from then on criteria, weights and scale stay.';

create table participation.juror (
  stage_id  uuid not null references participation.jury on delete cascade,
  number    smallint not null check (number > 0),
  person_id uuid references people.person on delete set null,
  primary key (stage_id, number),
  unique (stage_id, person_id)
);
comment on table participation.juror is 'The record names jurors by number.';

create table participation.jury_sheet (
  id              uuid primary key default gen_random_uuid(),
  stage_id        uuid not null,
  juror           smallint not null,
  proposal_id     uuid not null references participation.proposal on delete cascade,
  kind            text not null check (kind in ('score', 'conflict')),
  conflict        text check (length(conflict) between 3 and 1000),
  at              timestamptz not null default now(),
  version         smallint not null default 1,
  excluded_at     timestamptz,
  excluded_reason text check (length(excluded_reason) between 10 and 2000),
  unique (stage_id, juror, proposal_id),
  unique (id, kind),
  foreign key (stage_id, juror) references participation.juror on delete cascade,
  check ((kind = 'conflict') = (conflict is not null)),
  check ((excluded_at is null) = (excluded_reason is null))
);
comment on table participation.jury_sheet is 'One of each juror on each proposal: scores, or a declared conflict of interest, which has none.';
comment on column participation.jury_sheet.conflict is 'For the team alone; the record says that there was one.';
create index jury_sheet_proposal on participation.jury_sheet (proposal_id);

create table participation.jury_score (
  sheet_id     uuid not null,
  kind         text not null default 'score' check (kind = 'score'),
  criterion_id uuid not null references participation.criterion,
  score        smallint not null check (score >= 0),
  reason       text not null check (length(reason) between 3 and 1000),
  primary key (sheet_id, criterion_id),
  foreign key (sheet_id, kind) references participation.jury_sheet (id, kind) on delete cascade
);
create index jury_score_criterion on participation.jury_score (criterion_id);

create table participation.jury_sheet_past (
  sheet_id    uuid not null references participation.jury_sheet on delete cascade,
  version     smallint not null,
  scores      jsonb not null check (jsonb_typeof(scores) = 'array'),
  why         text not null check (length(why) between 10 and 1000),
  replaced_at timestamptz not null default now(),
  primary key (sheet_id, version)
);
comment on table participation.jury_sheet_past is 'Scores that a juror changed after the exchange, with what changed their mind.';

create table participation.jury_reminder (
  stage_id  uuid not null references participation.stage on delete cascade,
  person_id uuid not null references people.person on delete cascade,
  at        timestamptz not null default now(),
  primary key (stage_id, person_id)
);

create table participation.jury_record (
  stage_id     uuid not null references participation.jury on delete cascade,
  number       smallint not null check (number > 0),
  published_at timestamptz not null default now(),
  by           uuid references people.person on delete set null,
  why          text check (length(why) between 10 and 2000),
  content      jsonb not null check (jsonb_typeof(content) = 'object'),
  primary key (stage_id, number),
  check (number = 1 or why is not null)
);
comment on table participation.jury_record is 'The ranking as it was published, and again after each appeal that changed it.';

create function participation.freeze_jury() returns trigger language plpgsql as $$
declare scale smallint; of_stage uuid;
begin
  select j.top, s.stage_id into scale, of_stage from participation.jury_sheet s join participation.jury j on j.stage_id = s.stage_id where s.id = new.sheet_id;
  if new.score > scale or not exists (select from participation.criterion c where c.id = new.criterion_id and c.stage_id = of_stage) then
    raise exception 'score % on a scale of %, or a criterion of another jury', new.score, scale using errcode = '23514', constraint = 'jury_score_on_scale';
  end if;
  update participation.jury set frozen_at = now() where stage_id = of_stage and frozen_at is null;
  return new;
end $$;
create trigger freeze_jury before insert or update on participation.jury_score for each row execute function participation.freeze_jury();

-- The jury's row is locked by whoever comes first, the first score or a change of criteria; the other one waits, then sees.
create function participation.refuse_after_first_score() returns trigger language plpgsql as $$
declare of_stage uuid := case when tg_op = 'DELETE' then old.stage_id else new.stage_id end; frozen timestamptz;
begin
  -- A process that is deleted takes its criteria along.
  if tg_op = 'DELETE' and not exists (select from participation.stage where id = of_stage) then return old; end if;
  insert into participation.jury (stage_id) select id from participation.stage where id = of_stage and kind = 'jury' on conflict do nothing;
  select frozen_at into frozen from participation.jury where stage_id = of_stage for update;
  if frozen is not null then
    raise exception 'criteria are frozen by the first score' using errcode = '23514', constraint = 'criteria_are_frozen';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger criterion_frozen before insert or update or delete on participation.criterion for each row execute function participation.refuse_after_first_score();

create function participation.refuse_other_scale() returns trigger language plpgsql as $$
begin
  if old.frozen_at is not null and (new.top, new.quorum, new.frozen_at) is distinct from (old.top, old.quorum, old.frozen_at) then
    raise exception 'the scale is frozen by the first score' using errcode = '23514', constraint = 'criteria_are_frozen';
  end if;
  return new;
end $$;
create trigger jury_frozen before update on participation.jury for each row execute function participation.refuse_other_scale();

create table participation.contest (
  id          uuid primary key default gen_random_uuid(),
  proposal_id uuid not null references participation.proposal on delete cascade,
  about       text not null check (about in ('admissibility', 'feasibility', 'jury')),
  words       text not null check (length(words) between 20 and 4000),
  signature   text not null check (length(signature) between 1 and 160),
  by          uuid references people.person on delete set null,
  at          timestamptz not null default now(),
  state       text not null default 'open' check (state in ('open', 'upheld', 'rejected')),
  decided_at  timestamptz,
  decided_by  uuid references people.person on delete set null,
  decided_as  text check (length(decided_as) between 2 and 160),
  reasons     text check (length(reasons) between 10 and 4000),
  check ((state = 'open') = (decided_at is null) and (state = 'open') = (reasons is null))
);
comment on table participation.contest is 'The author contests a judgement; whoever runs the process upholds or rejects, with reasons.';
create unique index contest_open on participation.contest (proposal_id, about) where state = 'open';
create index contest_proposal on participation.contest (proposal_id, at);

create table participation.award (
  proposal_id  uuid primary key,
  process_id   uuid not null references participation.process on delete cascade,
  amount_cents bigint not null check (amount_cents >= 0),
  source       text not null check (source in ('jury', 'vote', 'decision')),
  rank         integer check (rank > 0),
  reference    text check (length(reference) between 2 and 300),
  at           timestamptz not null default now(),
  by           uuid references people.person on delete set null,
  as_whom      text not null check (length(as_whom) between 2 and 160),
  foreign key (proposal_id, process_id) references participation.proposal (id, process_id) on delete cascade
);
comment on table participation.award is 'Whole or nothing: the cost that the study concluded (else the author''s estimate), within the envelope of the process.';
create index award_process on participation.award (process_id);

create function participation.award_holds() returns trigger language plpgsql as $$
declare envelope bigint; spent bigint; cost bigint;
begin
  select envelope_cents into envelope from participation.process where id = new.process_id for update;
  select coalesce(s.investment_cents, p.cost_cents, new.amount_cents) into cost
  from participation.proposal p left join participation.study s on s.proposal_id = p.id where p.id = new.proposal_id;
  if new.amount_cents <> cost then
    raise exception 'a project of % is awarded whole, not %', cost, new.amount_cents using errcode = '23514', constraint = 'award_is_whole';
  end if;
  select coalesce(sum(amount_cents), 0) into spent from participation.award where process_id = new.process_id and proposal_id <> new.proposal_id;
  if envelope is not null and spent + new.amount_cents > envelope then
    raise exception '% and % pass the envelope of %', spent, new.amount_cents, envelope using errcode = '23514', constraint = 'award_within_envelope';
  end if;
  return new;
end $$;
create trigger award_holds before insert or update of amount_cents, process_id on participation.award for each row execute function participation.award_holds();

create function participation.envelope_holds() returns trigger language plpgsql as $$
begin
  if new.envelope_cents is not null and new.envelope_cents < (select coalesce(sum(amount_cents), 0) from participation.award where process_id = new.id) then
    raise exception 'more is awarded than the new envelope' using errcode = '23514', constraint = 'award_within_envelope';
  end if;
  return new;
end $$;
create trigger envelope_holds before update of envelope_cents on participation.process for each row execute function participation.envelope_holds();

create table participation.official_answer (
  id          uuid primary key default gen_random_uuid(),
  proposal_id uuid not null unique references participation.proposal on delete cascade,
  version     smallint not null default 1,
  answered_at timestamptz not null default now()
);
comment on table participation.official_answer is 'The official answer, as the thread names it.';

create table participation.official_answer_version (
  answer_id       uuid not null references participation.official_answer on delete cascade,
  number          smallint not null check (number > 0),
  outcome         text not null check (outcome in ('accepted', 'accepted_in_part', 'refused')),
  reasons         text not null check (length(reasons) between 10 and 12000),
  as_whom         text not null check (length(as_whom) between 2 and 160),
  deliberation    text check (length(deliberation) between 2 and 60),
  deliberated_on  date,
  budget_line     text check (length(budget_line) between 2 and 160),
  project_url     text check (project_url ~ '^https?://' and length(project_url) <= 500),
  correction      text check (length(correction) between 10 and 1000),
  by              uuid references people.person on delete set null,
  at              timestamptz not null default now(),
  primary key (answer_id, number),
  check (number = 1 or correction is not null)
);
comment on column participation.official_answer_version.correction is 'What was corrected, and why. Earlier versions stay readable.';

create table participation.delivery (
  proposal_id  uuid primary key references participation.proposal on delete cascade,
  service      text not null check (length(service) between 2 and 160),
  promised_on  date not null,
  started_at   timestamptz not null default now(),
  delivered_on date,
  version      integer not null default 1
);
comment on column participation.delivery.promised_on is 'What the first plan promised; delays are in the entries.';

create table participation.delivery_step (
  id               uuid primary key default gen_random_uuid(),
  proposal_id      uuid not null references participation.delivery on delete cascade,
  position         smallint not null,
  title            text not null check (length(title) between 3 and 160),
  first_planned_on date not null,
  planned_on       date not null,
  done_on          date,
  unique (proposal_id, position) deferrable initially deferred
);

create table participation.delivery_entry (
  id             uuid primary key default gen_random_uuid(),
  number         bigint generated always as identity,
  proposal_id    uuid not null references participation.delivery on delete cascade,
  kind           text not null check (kind in ('news', 'spent', 'delay', 'step_done', 'delivered', 'abandoned', 'resumed')),
  words          text not null check (length(words) between 3 and 4000),
  spent_cents    bigint check (spent_cents <> 0 and abs(spent_cents) <= 100000000000),
  spent_on       date,
  step_id        uuid references participation.delivery_step on delete cascade,
  planned_before date,
  planned_after  date,
  as_whom        text not null check (length(as_whom) between 2 and 160),
  by             uuid references people.person on delete set null,
  at             timestamptz not null default now(),
  check ((kind = 'spent') = (spent_cents is not null) and (kind = 'spent') = (spent_on is not null)),
  check (kind <> 'delay' or (step_id is not null and planned_after > planned_before))
);
comment on column participation.delivery_entry.spent_cents is 'Less than nothing: a payment that was corrected.';
create index delivery_entry_proposal on participation.delivery_entry (proposal_id, number);

create table participation.delivery_picture (
  id       uuid primary key default gen_random_uuid(),
  entry_id uuid not null references participation.delivery_entry on delete cascade,
  file_id  uuid not null,
  alt      text not null check (length(alt) between 3 and 300),
  position smallint not null
);
create index delivery_picture_entry on participation.delivery_picture (entry_id, position);

create table participation.evaluation (
  id           uuid primary key default gen_random_uuid(),
  proposal_id  uuid not null references participation.delivery on delete cascade,
  indicator    text not null check (length(indicator) between 3 and 200),
  measure      text not null check (length(measure) between 3 and 200),
  unit         text not null default '' check (length(unit) <= 40),
  before_value numeric(14, 2),
  before_on    date,
  after_value  numeric(14, 2) not null,
  after_on     date not null,
  words        text not null check (length(words) between 10 and 4000),
  as_whom      text not null check (length(as_whom) between 2 and 160),
  by           uuid references people.person on delete set null,
  at           timestamptz not null default now(),
  check ((before_value is null) = (before_on is null)),
  check (before_on is null or before_on < after_on)
);
comment on column participation.evaluation.indicator is 'Id of a figure that the house offers ("places.opened"), or "own" for a measure of the project''s own.';
create index evaluation_proposal on participation.evaluation (proposal_id, after_on);
