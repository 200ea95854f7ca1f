alter table territory.zone add column population integer check (population >= 0);
comment on column territory.zone.population is 'Inhabitants, where the publisher of the outlines says how many; null when it does not.';
