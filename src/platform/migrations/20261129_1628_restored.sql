-- A house that was brought back: from which moment it knows nothing of what happened elsewhere, such as a payment that was under way.
alter table platform.backup_note drop constraint backup_note_what_check;
alter table platform.backup_note add constraint backup_note_what_check check (what in ('kept', 'tried', 'restored'));
alter table platform.backup_note add column made_at timestamptz;
alter table platform.backup_note add constraint backup_note_made check ((what = 'restored') = (made_at is not null));
comment on column platform.backup_note.made_at is 'Of what was restored: when the backup was made from which it came.';
