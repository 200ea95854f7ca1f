-- What the result page tells is computed once, with the count: why each project won or lost, and what the other rule would have chosen.
alter table budgets.result
  add column explanation jsonb not null,
  add column rival jsonb,
  add column comparison jsonb,
  add column file text not null;
comment on column budgets.result.explanation is 'Explanation of src/engines/budgeting/explain: a pure function of the ballots and the result.';
comment on column budgets.result.rival is 'The result of the other rule on the same ballots; comparison says how both differ.';
comment on column budgets.result.file is 'The publication that holds the ballots it was counted from.';
create index result_vote on budgets.result (vote_id, count desc);
