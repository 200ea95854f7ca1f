-- A draft is a text of the room `texts`, in versions, paragraph by paragraph; here is whose recommendation it is, and which member proposed or backs a change.
alter table assemblies.recommendation add column text_id uuid references texts.text;

with made as (
  select id as recommendation, gen_random_uuid() as text_id, title, state, body from assemblies.recommendation
), texts_made as (
  insert into texts.text (id, slug, title, state, version, final_at)
  select text_id, 'recommandation', left(title, 160), case when state = 'draft' then 'open' else 'final' end, 1, case when state <> 'draft' then now() end from made
), versions as (
  insert into texts.text_version (text_id, number, published_at) select text_id, 1, now() from made
), parts as (
  select m.text_id, p.body, row_number() over (partition by m.text_id order by p.at) as position
  from made m, regexp_split_to_table(m.body, '\n+') with ordinality p (body, at) where trim(p.body) <> ''
), paragraphs as (
  insert into texts.text_paragraph (text_id, version, paragraph, position, body) select text_id, 1, position, position, left(body, 6000) from parts
), counted as (
  select m.text_id, coalesce(max(p.position), 0) as last from made m left join parts p on p.text_id = m.text_id group by m.text_id
)
update assemblies.recommendation r set text_id = m.text_id from made m where m.recommendation = r.id;
update texts.text t set last_paragraph = (select coalesce(max(p.paragraph), 0) from texts.text_paragraph p where p.text_id = t.id) where t.process_id is null;

-- What members had asked in free words becomes a paragraph to add at the end; answered as it was.
with olds as (
  select a.id, r.text_id, a.words, a.state, a.proposed_at, row_number() over (partition by r.text_id order by a.proposed_at, a.id) as number
  from assemblies.amendment a join assemblies.recommendation r on r.id = a.recommendation_id
)
insert into texts.amendment (id, text_id, number, act, base_version, paragraph, body, reason, signature, state, filed_at, decided_at, decision, into_version)
select id, text_id, number, 'insert', 1, (select last_paragraph from texts.text t where t.id = text_id), words, 'Demandé en mots libres.', 'panel',
  case state when 'open' then 'open' when 'taken' then 'accepted_in_part' else 'refused' end, proposed_at, case when state <> 'open' then proposed_at end,
  case state when 'taken' then 'Repris dans le texte.' when 'left' then 'Non repris dans le texte.' end, case when state = 'taken' then 1 end
from olds;
update texts.text t set last_number = (select coalesce(max(a.number), 0) from texts.amendment a where a.text_id = t.id) where t.process_id is null;

alter table assemblies.recommendation alter column text_id set not null, add constraint recommendation_text unique (text_id), drop column body;
comment on column assemblies.recommendation.text_id is 'Its words: a text of the room texts that is in no stage, open while members draft, final from the vote on.';

create table assemblies.proposer (
  amendment_id uuid primary key references texts.amendment on delete cascade,
  seat_id      uuid references assemblies.seat on delete set null
);
create index proposer_seat on assemblies.proposer (seat_id);
comment on table assemblies.proposer is 'Which member proposed a change to a draft: told to nobody, so that they alone can take it back.';
insert into assemblies.proposer (amendment_id, seat_id) select id, seat_id from assemblies.amendment;
drop table assemblies.amendment;

create table assemblies.backing (
  amendment_id uuid not null references texts.amendment on delete cascade,
  seat_id      uuid not null references assemblies.seat on delete cascade,
  primary key (amendment_id, seat_id)
);
create index backing_seat on assemblies.backing (seat_id);
comment on table assemblies.backing is 'Members who back a change that another proposed, while it awaits its answer.';

create function assemblies.guard_drafting() returns trigger language plpgsql as $$
begin
  perform from texts.amendment a where a.id = new.amendment_id and a.state = 'open' for share;
  if not found then perform assemblies.refuse('drafting_open', 'the change was answered'); end if;
  if not exists (select from texts.amendment a join assemblies.recommendation r on r.text_id = a.text_id join assemblies.seat s on s.assembly_id = r.assembly_id
      where a.id = new.amendment_id and s.id = new.seat_id and s.state = 'accepted' and r.state = 'draft')
    then perform assemblies.refuse('drafting_member', 'only members write in the draft of their own panel'); end if;
  return new;
end $$;
create trigger guard before insert on assemblies.backing for each row execute function assemblies.guard_drafting();
create trigger guard before insert on assemblies.proposer for each row execute function assemblies.guard_drafting();
