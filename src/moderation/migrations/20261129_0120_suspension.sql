alter table moderation.decision add column suspended_until timestamptz;
alter table moderation.decision add constraint decision_suspends_for_a_fault check (suspended_until is null or (outcome = 'hidden' and suspended_until > decided_at));
comment on column moderation.decision.suspended_until is 'Until then, what the author writes waits for a moderator before it is shown; unless an appeal reversed the decision.';
create index decision_suspends on moderation.decision (suspended_until) where suspended_until is not null;
