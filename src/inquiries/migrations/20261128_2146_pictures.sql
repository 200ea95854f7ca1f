-- What somebody shows with a question: a broken lamp, a letter. For them and for those who answer, never published.
create table inquiries.picture (
  id         uuid primary key default gen_random_uuid(),
  inquiry_id uuid not null references inquiries.inquiry on delete cascade,
  file_id    uuid not null references platform.file (id),
  sha256     text not null,
  shows      text check (char_length(shows) between 1 and 300),
  added_at   timestamptz not null default now(),
  constraint picture_once unique (inquiry_id, sha256)
);
create index picture_file on inquiries.picture (file_id);
comment on table inquiries.picture is 'Pictures with a question: at most three, seen by whoever asked and by those who answer.';
comment on column inquiries.picture.shows is 'In words, for whoever does not see it; null where nobody said.';

create table inquiries.dropped_file (
  file_id    uuid primary key,
  dropped_at timestamptz not null default now()
);
comment on table inquiries.dropped_file is 'Contents that no question has any more: a job removes them.';

create function inquiries.drop_picture() returns trigger language plpgsql as $$
begin
  insert into inquiries.dropped_file (file_id) values (old.file_id) on conflict do nothing;
  return null;
end
$$;
comment on function inquiries.drop_picture is 'However a picture goes (by hand, with its question, with its asker), its content is not forgotten.';
create trigger picture_gone after delete on inquiries.picture for each row execute function inquiries.drop_picture();
