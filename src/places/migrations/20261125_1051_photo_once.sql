alter table places.photo add column sha256 text check (sha256 ~ '^[0-9a-f]{64}$');
comment on column places.photo.sha256 is 'Of the picture as it is kept: the same one is not shown twice.';
create unique index photo_once on places.photo (place_id, sha256) where removed_at is null;
