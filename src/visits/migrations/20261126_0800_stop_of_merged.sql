-- A place whose record was merged into another's is visited under the name of the other, for as long as the merge holds.
alter table visits.stop add column place_before uuid references places.place on delete set null;
comment on column visits.stop.place_before is 'The record that this stop was planned with, when it was merged into the one of place_id.';
