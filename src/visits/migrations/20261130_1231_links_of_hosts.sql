-- The link by which somebody answers for a place holds as long as they keep it.
alter table visits.link add column person_id uuid references people.person on delete cascade;
comment on column visits.link.person_id is 'Of a host: to whom it was sent, and who must still keep the place. Null: to the address that the place publishes; then nobody keeps it.';
create index link_person on visits.link (person_id) where person_id is not null;
