-- A place belongs to the structure whose number its record bears: found from either end.
create index place_structure_pivot on places.place (structure_pivot) where structure_pivot is not null;

insert into thread.link (from_kind, from_id, relation, to_kind, to_id, reason, reasons, day)
select 'structure', s.id::text, 'runs', 'place', p.id::text, 'La fiche du lieu porte le numéro de la structure.',
  '{"fr": "La fiche du lieu porte le numéro de la structure.", "en": "The record of the place bears the number of the structure.", "nl": "De fiche van de plek draagt het nummer van de organisatie."}'::jsonb,
  (now() at time zone 'Europe/Paris')::date
from places.place p join people.structure s on s.siret = p.structure_pivot or s.rna = p.structure_pivot
where p.status <> 'merged'
on conflict do nothing;
