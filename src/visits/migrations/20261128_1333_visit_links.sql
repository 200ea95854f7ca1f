-- Visits whose reports were published before publishing joined them to their places.
insert into thread.link (from_kind, from_id, relation, to_kind, to_id, reason, reasons, day)
select distinct 'visit', q.id::text, 'shows', 'place', s.place_id::text, 'Une délégation est venue le voir.',
  '{"fr": "Une délégation est venue le voir.", "en": "A delegation came to see it.", "nl": "Een delegatie kwam het bekijken."}'::jsonb,
  coalesce(q.day, (r.published_at at time zone 'Europe/Paris')::date)
from visits.report r join visits.request q on q.id = r.request_id join visits.stop s on s.request_id = q.id where s.state = 'accepted'
on conflict do nothing;
