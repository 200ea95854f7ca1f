create index proposal_state on participation.proposal (process_id, state);
