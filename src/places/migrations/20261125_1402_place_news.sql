-- Feeds tell what was published, opened and closed, the latest first; what an import wrote at the birth of a record is not a change.
create index change_state on places.change (at desc) where field in ('status', 'stage') and before is not null;
create index place_created on places.place (created_at desc) where status = 'published';
create index merge_latest on places.merge (merged_at desc) where undone_at is null;
