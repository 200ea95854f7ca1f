-- Where the official procedure for a need begins: a short list by theme (or group of themes) that agents keep.
create table places.need_link (
  id         uuid primary key default gen_random_uuid(),
  need       text not null check (need ~ '^[a-z-]{4,120}$'),
  title      text not null check (char_length(title) between 3 and 120),
  url        text not null check (url ~ '^https://[a-z0-9.-]+\.[a-z]{2,}(:[0-9]+)?(/|$)' and char_length(url) <= 500),
  kept_by    uuid references people.person (id) on delete set null,
  created_at timestamptz not null default now(),
  unique (need, url)
);
create index need_link_kept_by on places.need_link (kept_by);
comment on table places.need_link is 'Links to official procedures, shown on the page of a need.';
select platform.keep_on_one_line('places.need_link', 'title');
