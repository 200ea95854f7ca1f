-- A place with a voice is told by its name; who holds it stands among the hands.
alter table budgets.elector drop constraint elector_voice, add constraint elector_voice check ((voice is null) = (name is null));
