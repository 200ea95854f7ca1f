-- What was said of a place when its record began: one row for all its facts, where a line of the history for each took an import half of its time.
create table places.first_words (
  place_id  uuid primary key references places.place on delete cascade,
  at        timestamptz not null default now(),
  facts     json not null check (json_typeof(facts) = 'object'),
  source    text not null,
  reason    text,
  author_id uuid references people.person on delete set null
);
comment on table places.first_words is 'With what a record began: each fact that was said, in the order of the facts. Records from before 29 November 2026 have lines of places.change instead.';
create index first_words_author on places.first_words (author_id) where author_id is not null;

-- First words come before every line of places.change, in the order of the facts.
create view places.history as
select id, place_id, at, field, before, after, source, reason, author_id from places.change
union all
select fact.rank - 1000, w.place_id, w.at, fact.key, null, fact.value::jsonb, w.source, w.reason, w.author_id
from places.first_words w cross join lateral json_each(w.facts) with ordinality as fact (key, value, rank);
comment on view places.history is 'History of every field, first words included: id tells their order within a place. The last line of a field is where that fact comes from.';
comment on table places.change is 'What changed in a record: who said what, when. With what it began: places.first_words; both together: places.history.';
