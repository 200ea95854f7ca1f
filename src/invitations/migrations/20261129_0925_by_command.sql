-- Whoever keeps the machine invites too, before anybody holds a role.
alter table invitations.invitation
  add column by_command boolean not null default false,
  add constraint invitation_one_inviter check (not by_command or invited_by is null);
comment on column invitations.invitation.by_command is 'Written by `beffroi roles grant`: nobody''s right is asked again when it is accepted.';
