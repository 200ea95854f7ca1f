alter table assemblies.session add column place_id uuid references places.place on delete set null;
create index session_place on assemblies.session (place_id);
comment on column assemblies.session.place_id is 'A third place of the directory; the room, or another address, stands in place_name.';

create table assemblies.session_file (
  id         uuid primary key default gen_random_uuid(),
  session_id uuid not null references assemblies.session on delete cascade,
  file_id    uuid not null references platform.file,
  title      text not null check (length(title) between 2 and 160),
  added_at   timestamptz not null default now()
);
create index session_file_session on assemblies.session_file (session_id, added_at);
create index session_file_file on assemblies.session_file (file_id);
comment on table assemblies.session_file is 'What the panel is given to read, as a file: published with the session.';

alter table assemblies.attendance
  add column paid_on date,
  add column paid_cents integer check (paid_cents > 0),
  add constraint attendance_paid check ((paid_on is null) = (paid_cents is null)),
  add constraint attendance_came check (paid_on is null or state = 'present');
comment on column assemblies.attendance.paid_on is 'The day on which the allowance of this session was paid, and how much it was then.';

alter table assemblies.assembly add column recruits text not null default 'open' check (recruits in ('open', 'letters'));
comment on column assemblies.assembly.recruits is 'open: whoever lives here registers. letters: one person of each home that was drawn by lot and got a letter.';

create table assemblies.mailing (
  id          uuid primary key default gen_random_uuid(),
  assembly_id uuid not null references assemblies.assembly on delete cascade,
  number      smallint not null check (number > 0),
  seed        char(64) not null check (seed ~ '^[0-9a-f]{64}$'),
  file_print  char(64) not null check (file_print ~ '^[0-9a-f]{64}$'),
  addresses   integer not null check (addresses > 0),
  homes       integer not null check (homes between 1 and addresses),
  letters     integer not null check (letters between 1 and homes),
  made_by     uuid references people.person on delete set null,
  made_at     timestamptz not null default now(),
  sent_on     date,
  demo        boolean not null default false,
  constraint mailing_number unique (assembly_id, number)
);
create index mailing_maker on assemblies.mailing (made_by);
comment on table assemblies.mailing is 'Homes drawn by lot from a file of addresses, of which nothing is kept but its SHA-256: whoever has it draws the same ones with the seed.';
comment on column assemblies.mailing.homes is 'Homes of the file that had not been written to, among which was drawn.';

create table assemblies.invitation (
  id          uuid primary key default gen_random_uuid(),
  assembly_id uuid not null references assemblies.assembly on delete cascade,
  mailing_id  uuid not null references assemblies.mailing on delete cascade,
  number      integer not null check (number > 0),
  addressee   text check (length(addressee) between 2 and 120),
  street      text not null check (length(street) between 3 and 200),
  postcode    text not null check (length(postcode) between 4 and 10),
  town        text not null check (length(town) between 1 and 100),
  household   char(64) not null,
  hash        bytea not null unique,
  constraint invitation_number unique (assembly_id, number),
  constraint invitation_home unique (assembly_id, household)
);
create index invitation_mailing on assemblies.invitation (mailing_id);
comment on table assemblies.invitation is 'A letter to a home that was drawn. Deleted with whoever registered, on the day that was announced.';
comment on column assemblies.invitation.hash is 'Of the code on the letter, which is kept nowhere: it is computed again from the secret of the house.';

alter table assemblies.candidate add column invitation_id uuid references assemblies.invitation on delete set null;
create unique index candidate_invitation on assemblies.candidate (invitation_id) where withdrawn_at is null;

select platform.keep_on_one_line('assemblies.session_file', 'title'), platform.keep_on_one_line('assemblies.invitation', 'addressee'),
  platform.keep_on_one_line('assemblies.invitation', 'street'), platform.keep_on_one_line('assemblies.invitation', 'town');
