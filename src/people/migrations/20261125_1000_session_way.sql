alter table people.session
  add column way text not null default 'link' check (way in ('link', 'password', 'passkey', 'franceconnect', 'proconnect', 'demo'));
comment on column people.session.way is 'How the person came in: a fresh link may set a password, an identity provider is told when the person leaves.';
comment on column people.session.user_agent is 'What the person needs to recognise a device, "Firefox, Windows": never the whole header.';
comment on column people.session.updated_at is 'When the session was last seen, to the hour.';
