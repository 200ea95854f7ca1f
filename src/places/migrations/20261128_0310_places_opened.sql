-- Which places had opened by a day, and since when, is counted for figures and for the rows behind them: without reading the places themselves.
create index place_opened on places.place (id) include (commune_code, stage, created_at, name) where status = 'published';
create index stage_date_since on places.stage_date (place_id) include (stage, since);
