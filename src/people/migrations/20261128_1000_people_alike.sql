-- Accounts that may be those of one person are found by an index: by the letters of the name, in whatever order its words come and however they are
-- joined, and by the words of the address.
create function people.name_letters(the_name text) returns text language sql immutable strict parallel safe
  return array_to_string(array(select c from unnest(string_to_array(replace(platform.fold(the_name), ' ', ''), null)) c order by c collate "C"), '');
comment on function people.name_letters(text) is '"Inès Le Roy" and "leroy ines" have the same: those whose names are the same words are among those who have.';

create function people.address_words(the_email text) returns text[] language sql immutable strict parallel safe
  return string_to_array(platform.fold(split_part(the_email, '@', 1)), ' ');
comment on function people.address_words(text) is '"ines.leroy@exemple.example" → ines, leroy.';

create index person_name_letters on people.person (people.name_letters(name));
create index person_address_words on people.person using gin (people.address_words(email));
