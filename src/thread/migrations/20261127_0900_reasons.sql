alter table thread.link add column reasons jsonb check (reasons ?& array['fr', 'en', 'nl']);
comment on column thread.link.reasons is 'The reason in each language, when the house says it by itself; null for what a person typed, and before November 2026.';

-- The latest links, by the day from which they hold; csv and page read them in this order.
create index link_day on thread.link (day desc, added_at desc, id) where removed_at is null;
