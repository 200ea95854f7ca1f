-- What was answered to an appeal stays, at the instant of the database.
select platform.keep_instants('challenges.appeal', 'filed_at', 'settled_at');
create trigger decided_stays before update or delete on challenges.appeal for each row when (old.settled_at is not null)
  execute function platform.decided_stays('filed_by', 'settled_by', 'words');
