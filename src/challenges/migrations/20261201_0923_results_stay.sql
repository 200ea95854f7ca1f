-- What each team got is told with its reasons once; a verdict that is set aside gives prizes anew, and nothing else.
create trigger decided_stays before update or delete on challenges.result for each row execute function platform.decided_stays('prize');
