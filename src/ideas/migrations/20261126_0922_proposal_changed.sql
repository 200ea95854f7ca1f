-- What changed since a process last looked: its memory of similar proposals asks every second while somebody types a title.
create index proposal_changed on participation.proposal (process_id, greatest(updated_at, state_at));
