-- A version of a common in another language: French has the last word.
create table circles.translation (
  common_id    uuid not null,
  number       integer not null,
  locale       text not null check (locale in ('en', 'nl')),
  title        text not null check (char_length(title) between 5 and 160),
  summary      text not null check (char_length(summary) between 20 and 400),
  body         text not null check (char_length(body) between 1 and 12000),
  structure_id uuid references people.structure on delete set null,
  written_by   uuid references people.person on delete set null,
  written_at   timestamptz not null default clock_timestamp(),
  edition      integer not null default 1,
  primary key (common_id, number, locale),
  constraint translation_of_version foreign key (common_id, number) references circles.version on delete cascade
);
create index translation_structure on circles.translation (structure_id);
create index translation_author on circles.translation (written_by);
comment on table circles.translation is 'What one version of a common says in English or Dutch, by a structure; each version has its own.';
select platform.keep_on_one_line('circles.translation', 'title');

create table circles.translated_step (
  common_id uuid not null,
  number    integer not null,
  locale    text not null,
  phase     text not null,
  rank      smallint not null,
  what      text not null check (char_length(what) between 3 and 200),
  counter   text check (char_length(counter) between 2 and 120),
  papers    text check (char_length(papers) between 2 and 200),
  primary key (common_id, number, locale, phase, rank),
  constraint translated_step_of foreign key (common_id, number, locale) references circles.translation on delete cascade,
  constraint translated_step_of_step foreign key (common_id, number, phase, rank) references circles.step on delete cascade
);
comment on table circles.translated_step is 'A step of a procedure in that language; its minutes are those of the step.';
select platform.keep_on_one_line('circles.translated_step', 'what'), platform.keep_on_one_line('circles.translated_step', 'counter'), platform.keep_on_one_line('circles.translated_step', 'papers');
