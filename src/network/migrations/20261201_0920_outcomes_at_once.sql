-- Of two who tell at once what became of an item that was adopted, the second is told, and reads the first.
alter table network.agenda_item add column told integer not null default 0;
comment on column network.agenda_item.told is 'How often its outcome was written: what a form says that it saw.';
