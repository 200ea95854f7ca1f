-- Who hands events over is told in the moment in which one is there, instead of asking twice a second.
create function platform.announce_event() returns trigger language plpgsql as $$
begin
  perform pg_notify('platform_event', '');
  return null;
end
$$;
create trigger event_announced after insert on platform.event for each statement execute function platform.announce_event();
comment on function platform.announce_event() is 'Says on the channel platform_event, once the transaction has committed, that the outbox holds something (platform/jobs/follow-outbox.ts).';
