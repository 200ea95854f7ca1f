-- An award is taken back, not written over.
create trigger decided_stays before update on ideas.award for each row execute function platform.decided_stays('by');
