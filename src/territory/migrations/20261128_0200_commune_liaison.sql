-- How French joins words to the name of a commune, as the official geographic code says it. It is read with the communes, so they are read again.
alter table territory.commune add column liaison smallint not null default 0 check (liaison between 0 and 8);
comment on column territory.commune.liaison is 'TNCC of the official geographic code (INSEE): 0 de, 1 d’, 2 Le, 3 La, 4 Les, 5 L’, 6 Aux, 7 Las, 8 Los. It tells aspirated h: Hem is 0, Halluin 1.';
update territory.metropolis set source = '';
