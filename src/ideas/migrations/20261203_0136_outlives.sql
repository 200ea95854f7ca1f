-- An idea, and what is written and decided about it, goes with a process that was only tried, and never by itself.
create function ideas.proposal_stays() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if platform.by_owner(tg_relid) or processes.is_tried(old.process_id) then return old; end if;
  raise exception 'what is decided stays: an idea of a process that was published' using errcode = 'check_violation', constraint = 'decided_stays';
end $$;
create trigger proposal_stays before delete on ideas.proposal for each row execute function ideas.proposal_stays();
select platform.let_go_never_alone('ideas.assessment'), platform.let_go_never_alone('ideas.delivery'), platform.let_go_never_alone('ideas.delivery_step'),
  platform.let_go_never_alone('ideas.jury'), platform.let_go_never_alone('ideas.jury_sheet'), platform.let_go_never_alone('ideas.official_answer'),
  platform.let_go_never_alone('ideas.opinion'), platform.let_go_never_alone('ideas.study');
