-- Which chart of a dataset is shown on its page.
alter table opendata.published add column chart jsonb check (jsonb_typeof(chart) = 'object');
comment on column opendata.published.chart is 'Chosen by whoever publishes it: `par` a column, `mesure` a column of numbers or "nombre", `calcul`, `forme`, `pas`. A column that is gone draws nothing.';
