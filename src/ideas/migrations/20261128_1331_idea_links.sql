-- What was awarded, ranked and begun before these acts wrote links of their own.
insert into thread.link (from_kind, from_id, relation, to_kind, to_id, reason, reasons, day)
select 'award', a.proposal_id::text, 'funds', 'proposal', a.proposal_id::text, w.fr, jsonb_build_object('fr', w.fr, 'en', w.en, 'nl', w.nl),
  (a.at at time zone 'Europe/Paris')::date
from ideas.award a, lateral (select
  'Retenue et financée' || chr(160) || ': ' || a.as_whom || '.' as fr,
  'Selected and funded: ' || a.as_whom || '.' as en,
  'Gekozen en gefinancierd: ' || a.as_whom || '.' as nl) w
on conflict do nothing;

insert into thread.link (from_kind, from_id, relation, to_kind, to_id, reason, reasons, day)
select 'jury_record', j.stage_id::text, 'decides', 'proposal', one ->> 'proposalId', w.fr, jsonb_build_object('fr', w.fr, 'en', w.en, 'nl', w.nl),
  (j.published_at at time zone 'Europe/Paris')::date
from (select distinct on (stage_id) * from ideas.jury_record order by stage_id, number desc) j
cross join lateral jsonb_array_elements(j.content -> 'ranking') one
cross join lateral (select one ->> 'rank' as rank,
  (select count(*) from jsonb_array_elements(j.content -> 'ranking') r where r ->> 'rank' is not null) as ranked) n
cross join lateral (select
  coalesce('Rang ' || n.rank || ' sur ' || n.ranked || '.', 'Examinée par le jury, sans rang.') as fr,
  coalesce('Rank ' || n.rank || ' of ' || n.ranked || '.', 'Looked at by the jury, without a rank.') as en,
  coalesce('Rang ' || n.rank || ' van ' || n.ranked || '.', 'Bekeken door de jury, zonder rang.') as nl) w
on conflict do nothing;

insert into thread.link (from_kind, from_id, relation, to_kind, to_id, reason, reasons, day)
select 'proposal', d.proposal_id::text, 'becomes', 'delivery', d.proposal_id::text, 'La réalisation a commencé.',
  '{"fr": "La réalisation a commencé.", "en": "Delivery has begun.", "nl": "De uitvoering is begonnen."}'::jsonb,
  (d.started_at at time zone 'Europe/Paris')::date
from ideas.delivery d on conflict do nothing;
