-- What was sent stays to the letter, with its day; who sent it goes with their account.
select platform.keep_instants('calls.sending', 'at');
create trigger decided_stays before update or delete on calls.sending for each row execute function platform.decided_stays('by');
select people.keep_signed('calls.sending', 'true', 'by');
