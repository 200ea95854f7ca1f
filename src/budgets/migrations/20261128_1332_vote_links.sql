-- What votes decided and fund that were sealed before sealing wrote it on the thread.
insert into thread.link (from_kind, from_id, relation, to_kind, to_id, reason, reasons, day)
with winner as (
  select r.vote_id, w.id::integer as number, row_number() over (partition by r.vote_id order by r.envelope nulls first, w.place) as rank
  from budgets.result r
  join (select vote_id, max(count) as count from budgets.result group by vote_id) last on last.vote_id = r.vote_id and last.count = r.count
  cross join lateral jsonb_array_elements_text(r.result -> 'winners') with ordinality w (id, place)
  where r.without = 'none'),
decided as (
  select v.id as vote_id, p.number, w.rank, d.kept, coalesce(d.kept, w.rank is not null) as is_funded,
    (v.sealed_at at time zone 'Europe/Paris')::date as day
  from budgets.vote v join budgets.project p on p.vote_id = v.id
  left join winner w on w.vote_id = v.id and w.number = p.number
  left join budgets.departure d on d.vote_id = v.id and d.project_number = p.number
  where v.state = 'sealed' and v.rehearsal_of is null)
select 'vote', d.vote_id::text, s.relation, 'vote_project', d.vote_id || '/' || d.number, s.fr, jsonb_build_object('fr', s.fr, 'en', s.en, 'nl', s.nl), d.day
from decided d cross join lateral (
  select 'decides' as relation, 'Retenu par une autorité, malgré le vote.' as fr, 'Selected by an authority, against the vote.' as en,
    'Gekozen door een overheid, tegen de stemming in.' as nl where d.kept
  union all
  select 'decides', 'Écarté par une autorité, malgré le vote.', 'Set aside by an authority, against the vote.',
    'Opzijgelegd door een overheid, tegen de stemming in.' where not d.kept
  union all
  select 'decides', 'Non retenu au résultat du vote.', 'Not selected by the vote.', 'Niet gekozen bij de stemming.' where d.kept is null and d.rank is null
  union all
  select 'decides', 'Retenu au résultat du vote, rang ' || d.rank || '.', 'Selected by the vote, rank ' || d.rank || '.',
    'Gekozen bij de stemming, rang ' || d.rank || '.' where d.kept is null and d.rank is not null
  union all
  select 'funds', 'Financé à l’issue du vote.', 'Funded by the vote.', 'Gefinancierd door de stemming.' where d.is_funded) s
on conflict do nothing;
