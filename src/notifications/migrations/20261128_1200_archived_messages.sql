alter table notifications.message add column archived_at timestamptz;
comment on column notifications.message.archived_at is 'When the person put it away: it is read, and shown among those put away only.';
