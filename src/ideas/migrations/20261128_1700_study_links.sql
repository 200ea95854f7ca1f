-- Studies that were concluded before the act wrote a link of its own.
insert into thread.link (from_kind, from_id, relation, to_kind, to_id, reason, reasons, day)
select 'study', s.proposal_id::text, 'decides', 'proposal', s.proposal_id::text, w.fr, jsonb_build_object('fr', w.fr, 'en', w.en, 'nl', w.nl),
  (s.concluded_at at time zone 'Europe/Paris')::date
from ideas.study s, lateral (select
  'Étudiée par les services' || chr(160) || ': ' || case s.conclusion when 'feasible' then 'faisable.' else 'non faisable.' end as fr,
  'Studied by the services: ' || case s.conclusion when 'feasible' then 'feasible.' else 'not feasible.' end as en,
  'Bestudeerd door de diensten: ' || case s.conclusion when 'feasible' then 'haalbaar.' else 'niet haalbaar.' end as nl) w
where s.conclusion is not null
on conflict do nothing;
