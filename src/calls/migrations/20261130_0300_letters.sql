create table calls.letter_template (
  call_id  uuid not null references calls.call on delete cascade,
  kind     text not null check (kind in ('granted', 'partial', 'reserve', 'refused')),
  language text not null check (language in ('fr', 'en', 'nl')),
  body     text not null check (length(body) between 20 and 6000),
  version  integer not null default 1,
  at       timestamptz not null default now(),
  primary key (call_id, kind, language)
);
comment on table calls.letter_template is 'Words of a letter of decision that a call has of its own, with blanks like {somme}; what is not here is written by those of the house.';

create table calls.letter (
  application_id uuid not null references calls.application on delete cascade,
  number         smallint not null check (number >= 1),
  language       text not null check (language in ('fr', 'en', 'nl')),
  kind           text not null check (kind in ('granted', 'partial', 'reserve', 'refused')),
  body           text not null check (length(body) between 1 and 20000),
  written_at     timestamptz not null default clock_timestamp(),
  primary key (application_id, number, language)
);
comment on table calls.letter is 'What was written to a project of each decision, to the letter, in each language; the next decision writes the next letter.';

create function calls.keep_letter() returns trigger language plpgsql as $$
begin
  raise exception 'a letter that was written does not change' using errcode = 'check_violation', constraint = 'letter_is_kept';
end $$;
create trigger letter_is_kept before update on calls.letter for each row execute function calls.keep_letter();
