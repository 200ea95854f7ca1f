-- That a meeting was moved or cancelled, when and why, is written once, at the instant of the database.
select platform.protect('meetings.meeting_change', 'insert, select');
select platform.keep_instants('meetings.meeting_change', 'at');
