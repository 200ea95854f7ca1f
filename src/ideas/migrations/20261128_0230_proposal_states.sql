-- How many proposals of a process are in each state, for its card: read from the index alone, hidden ones apart.
drop index participation.proposal_state;
create index proposal_state on participation.proposal (process_id, state) include (id);
