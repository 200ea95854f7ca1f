-- Whoever asks for a picture by its address: which place it belongs to decides whether it is shown.
create index photo_large on places.photo (file_id);
create index photo_small on places.photo (small_file_id) where small_file_id is not null;
