-- What stands there is measured again when the house opens.
delete from governance.today;
alter table governance.today alter column as_of set not null, alter column as_of set default (now() at time zone 'Europe/Paris')::date;
comment on column governance.today.as_of is 'The day that the figure is of: that of the measure, an older one for what is entered.';
