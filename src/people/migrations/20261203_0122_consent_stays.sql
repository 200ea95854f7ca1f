-- What somebody agreed to is proved by its row: nobody makes it another text or another day, nor takes back that it was withdrawn.
create trigger agreement_stays before update on people.consent for each row when (old.withdrawn_at is null)
  execute function platform.decided_stays('withdrawn_at');
create trigger withdrawal_stays before update on people.consent for each row when (old.withdrawn_at is not null)
  execute function platform.decided_stays();
