create schema notifications;

create table notifications.message (
  id         bigint generated always as identity primary key,
  person_id  uuid not null references people.person on delete cascade,
  kind       text not null,
  payload    jsonb not null check (jsonb_typeof(payload) = 'object'),
  created_at timestamptz not null default now(),
  sent_at    timestamptz
);
comment on table notifications.message is 'What a person is told, before it becomes a mail: the room that offers its kind says it in the person''s language.';
create index message_waiting on notifications.message (person_id, id) where sent_at is null;
