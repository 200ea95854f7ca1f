-- What a year gave is read from the index alone.
create index contribution_given on network.contribution (done_on) include (member_id, kind, paid, quantity, value) where state = 'confirmed';
