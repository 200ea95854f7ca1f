alter table assemblies.session
  add column booking_id uuid references bookings.booking on delete set null,
  add column meeting_id uuid references meetings.meeting on delete set null;
create index session_booking on assemblies.session (booking_id);
create index session_meeting on assemblies.session (meeting_id);
comment on column assemblies.session.booking_id is 'The booking of the room in which it takes place: its hours held those of the session when it was tied.';
comment on column assemblies.session.meeting_id is 'The public meeting that the session is: where people register and read its minutes.';
