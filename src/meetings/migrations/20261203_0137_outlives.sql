-- How a meeting was moved stays: it goes with a process that was only tried, and never by itself.
select platform.let_go_never_alone('meetings.meeting');
