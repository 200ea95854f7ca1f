-- The search of the whole house finds reports by their words, and feeds tell the latest.
create index report_words on visits.report using gin ((setweight(to_tsvector('french', platform.fold(title)), 'A') || to_tsvector('french', platform.fold(body))));
create index report_published on visits.report (published_at desc);
