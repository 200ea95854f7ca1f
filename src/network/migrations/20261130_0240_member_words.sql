-- The directory looks for words in what members publish of themselves; folding them anew for each visitor took 60 ms of 1,000 members.
create function network.words_of(the_name text, the_about text, the_skills text[]) returns text language sql immutable parallel safe
  return platform.fold(the_name || ' ' || coalesce(the_about, '') || ' ' || coalesce(array_to_string(the_skills, ' '), ''));
alter table network.member add column searched text not null generated always as (network.words_of(name, about, skills)) stored;
comment on column network.member.searched is 'platform.fold of its name, of what it says of itself and of what it can do.';
