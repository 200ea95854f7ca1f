-- What the house itself says in a line ("Rang 30 sur 54", "Favorable sous conditions") is kept as a code and its values, and phrased when
-- it is shown, in the reader's language. What somebody wrote stays in words. Lines of before keep both in words, in French.
alter table participation.journey add column told jsonb check (jsonb_typeof(told -> 'code') = 'string');
comment on column participation.journey.told is '{"code": "rank", "rank": 30, "of": 54}: what journey-told.ts knows how to say. Null: the house adds nothing to the words.';
