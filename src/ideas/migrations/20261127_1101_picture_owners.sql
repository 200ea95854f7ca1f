-- Whoever asks for a picture by its address: which idea it belongs to decides whether it is shown.
create index proposal_file_large on participation.proposal_file (file_id);
create index proposal_file_small on participation.proposal_file (small_file_id) where small_file_id is not null;
