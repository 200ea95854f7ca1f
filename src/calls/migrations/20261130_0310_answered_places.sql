create table calls.answered_place (
  application_id uuid not null references calls.application on delete cascade,
  key            text not null check (length(key) between 1 and 70),
  place_id       uuid not null references places.place on delete cascade,
  primary key (application_id, key)
);
comment on table calls.answered_place is 'The place of the directory that answers a question; its name, as it was then, stands among the answers.';
create index answered_place_place on calls.answered_place (place_id);
