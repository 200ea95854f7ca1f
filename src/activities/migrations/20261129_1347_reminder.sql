alter table activities.date add column reminded_at timestamptz;
comment on column activities.date.reminded_at is 'When those who have a seat or a shift were reminded of it; null again once it is moved.';
