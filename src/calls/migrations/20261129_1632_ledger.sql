alter table calls.aid add column giver_siren char(9) check (giver_siren ~ '^[0-9]{9}$');
comment on column calls.aid.giver_siren is 'Of who gave it, where the file says so: aid of the metropolis itself may be an award of a call, published and imported again.';

create index application_siren on calls.application (left(siret, 9)) where siret is not null;
create index application_rna on calls.application (rna) where rna is not null;

create view calls.own_aid as
select d.application_id as id, a.call_id, c.title as source, c.slug || '-' || a.number as line, m.name as giver, m.siren as giver_siren,
  a.structure_name, a.siret, a.rna, a.title as object, d.cents as granted,
  d.cents - coalesce((select sum(i.deducted) from calls.instalment i where i.application_id = d.application_id), 0)::bigint
    - coalesce((select sum(r.cents) from calls.recovery r where r.application_id = d.application_id and r.settled_on is not null), 0)::bigint as cents,
  d.year, d.held_on as day, (e.rules ->> 'deMinimis')::boolean as de_minimis
from calls.decision d join calls.application a on a.id = d.application_id join calls.call c on c.id = a.call_id
join calls.edition e on e.call_id = a.call_id and e.number = a.edition left join territory.metropolis m on m.current
where d.outcome = 'granted';
comment on view calls.own_aid is 'What committees of the house granted, less what was deducted and what came back. The line is what the award is called in the published file.';

-- An award that was published and imported again counts once: it is known by its line, or, of the metropolis's own aid, as many lines of one
-- source, structure, year and sum as there are awards that this source does not name.
create view calls.ledger as
select o.id, o.id as application_id, o.source, o.line, o.giver, o.structure_name, o.siret, o.rna, o.object, o.cents, o.year, o.day, o.de_minimis
from calls.own_aid o
union all
select i.id, null, i.source, i.line, i.giver, i.structure_name, i.siret, i.rna, i.object, i.cents, i.year,
  coalesce(i.awarded_on, make_date(i.year, 1, 1)), i.de_minimis
from calls.aid i
where not exists (
    select from calls.own_aid o where (left(o.siret, 9) = left(i.siret, 9) or o.rna = i.rna) and o.line = i.line)
  and (i.giver_siren is null or (
    select count(*) from calls.aid j
    where j.source = i.source and j.giver_siren = i.giver_siren and (left(j.siret, 9) = left(i.siret, 9) or j.rna = i.rna)
      and j.year = i.year and j.cents = i.cents and j.line <= i.line
  ) > (
    select count(*) from calls.own_aid o
    where (left(o.siret, 9) = left(i.siret, 9) or o.rna = i.rna) and o.giver_siren = i.giver_siren and o.year = i.year and o.granted = i.cents
      and not exists (select from calls.aid k where k.source = i.source and k.line = o.line)
  ));
comment on view calls.ledger is 'All aid that structures received, each once: awards of the house, and what published files tell.';

-- What a committee may do beyond the ceiling of small aid, and how much of a budget public money may bear: rules as they stood before.
alter table calls.edition disable trigger edition_is_kept;
update calls.edition set rules = '{"excess": "refuse", "publicRate": 100}'::jsonb || rules;
alter table calls.edition enable trigger edition_is_kept;
