-- A member's hearing that was decided stays.
select platform.keep_instants('network.hearing', 'called_at', 'decided_at');
create trigger decided_stays before update or delete on network.hearing for each row when (old.decided_at is not null)
  execute function platform.decided_stays('called_by', 'defence_by', 'decided_by');
