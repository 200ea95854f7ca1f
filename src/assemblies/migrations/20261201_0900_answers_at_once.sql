-- Of two who answer a question of the panel at once the second is told, and reads the first.
alter table assemblies.question add column version integer not null default 1;
