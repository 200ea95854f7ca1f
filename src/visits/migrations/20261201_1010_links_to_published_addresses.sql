-- The link that a letter brought to the published address of a place acts as long as the place publishes that address.
alter table visits.link add column place_email text;
update visits.link l set place_email = coalesce(
    (select c.before ->> 0 from places.change c where c.place_id = s.place_id and c.field = 'emails' and c.at > l.made_at order by c.id limit 1), p.emails[1])
from visits.stop s join places.place p on p.id = s.place_id
where s.id = l.stop_id and l.person_id is null;
alter table visits.link add constraint link_place_email check (place_email is null or (kind = 'host' and person_id is null));
comment on column visits.link.place_email is 'Of a host whom nobody keeps: the address that the place published when the link was sent there. It acts as long as it is published.';
