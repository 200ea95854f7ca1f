-- Marks of the roll are found by two indexes, as accounts are: among 100,000 marks a look read each of them, seconds for an account.
create index roll_birth on budgets.roll (vote_id, birth_date) where name is not null;
create index roll_letters on budgets.roll (vote_id, people.name_letters(name)) where name is not null;

create or replace function budgets.look_alikes(the_vote uuid, the_person uuid, the_name text, the_birth date)
returns table (kind text, id uuid) language sql stable as $$
  select 'account', p.id from people.person p
  where people.name_letters(p.name) = people.name_letters(the_name) and budgets.same_names(p.name, the_name) and p.erased_at is null
  union
  select 'account', p.id from people.person p
  where people.address_words(p.email) @> budgets.name_words(the_name) and cardinality(budgets.name_words(the_name)) > 1 and p.erased_at is null
  union
  select 'mark', r.id from budgets.roll r
  where r.vote_id = the_vote and r.name is not null and r.birth_date = the_birth and budgets.alike_names(r.name, the_name)
  union
  select 'mark', r.id from budgets.roll r
  where r.vote_id = the_vote and r.name is not null and r.birth_date = budgets.swapped_day(the_birth) and budgets.same_names(r.name, the_name)
  union
  select 'mark', r.id from people.person p join budgets.roll r
    on r.vote_id = the_vote and r.name is not null and people.name_letters(r.name) = people.name_letters(p.name) and budgets.same_names(r.name, p.name)
  where p.id = the_person
$$;
