-- Of two who count hands on an item at once the second is told, and reads the first.
alter table network.agenda_item add column counted integer not null default 0;
comment on column network.agenda_item.counted is 'How often its hands were counted: what a form says that it saw.';
