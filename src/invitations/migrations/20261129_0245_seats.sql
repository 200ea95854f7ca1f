-- Besides roles, people are invited to seats that other rooms fill: in the team of a process, in the bureau of a vote.
alter table invitations.invitation
  drop constraint invitation_scope_kind_check,
  add constraint invitation_scope_kind_check check (scope_kind ~ '^[a-z_]{1,20}$'),
  drop constraint invitation_why_void_check,
  add constraint invitation_why_void_check check (why_void in ('inviter', 'scope', 'closed')),
  add column note text not null default '' check (length(note) <= 160);
comment on column invitations.invitation.role is 'A role of the house, or the part that is held in a seat.';
comment on column invitations.invitation.note is 'What else a seat says of this person: their service.';
comment on column invitations.invitation.why_void is 'The inviter may not give this any more, what it was for is gone, or nobody joins it any more.';
create index invitation_scope on invitations.invitation (scope_kind, scope_id) where scope_id is not null;
select platform.keep_on_one_line('invitations.invitation', 'note');

alter table invitations.import_run
  add column scope_kind text check (scope_kind ~ '^[a-z_]{1,20}$'),
  add column scope_id text,
  add check ((scope_kind is null) = (scope_id is null));
comment on column invitations.import_run.scope_id is 'Whose seats the file is for; null for roles.';
