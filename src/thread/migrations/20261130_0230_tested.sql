-- What a team made was tested at a place.
alter table thread.link drop constraint link_relation_check;
alter table thread.link add constraint link_relation_check
  check (relation in ('answers', 'decides', 'funds', 'becomes', 'measures', 'merges', 'shows', 'runs', 'offers', 'tested'));
comment on table thread.link is 'Listen, decide, do, show: what answers, decides, funds, becomes, measures, merges, shows, runs, offers or was tested at what. Kinds and ids belong to the rooms that offer them.';

-- Trials were joined as visits are, from the place.
update thread.link set relation = 'tested', from_kind = to_kind, from_id = to_id, to_kind = from_kind, to_id = from_id
where relation = 'shows' and from_kind = 'place' and to_kind = 'reuse';
