-- A place or a commune offers premises.
alter table thread.link drop constraint link_relation_check;
alter table thread.link add constraint link_relation_check
  check (relation in ('answers', 'decides', 'funds', 'becomes', 'measures', 'merges', 'shows', 'runs', 'offers'));
comment on table thread.link is 'Listen, decide, do, show: what answers, decides, funds, becomes, measures, merges, shows, runs or offers what. Kinds and ids belong to the rooms that offer them.';
