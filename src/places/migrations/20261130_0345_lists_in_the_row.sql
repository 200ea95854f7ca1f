-- The lists by which places are counted (what they help with) stay in the row, like what is searched, and long descriptions leave it instead:
-- counting 10,000 places by their themes read 106,000 blocks, and reads 3,900. The expression changes nothing; it makes rows be written anew.
alter table places.place
  alter column themes type text[] using themes || '{}'::text[],
  alter column services type text[] using services || '{}'::text[],
  alter column themes set storage main,
  alter column services set storage main;
