-- The instants of what is published, signed, adopted, agreed to and noted of the way of a thing, in tables that other triggers keep.
select platform.keep_instants('people.legal_text', 'published_at'), platform.keep_instants('people.consent', 'given_at', 'withdrawn_at'),
  platform.keep_instants('identity.version', 'published_at'), platform.keep_instants('publications.edition', 'published_at'),
  platform.keep_instants('thread.link', 'added_at', 'removed_at'), platform.keep_instants('places.change', 'at'),
  platform.keep_instants('visits.journal', 'at'), platform.keep_instants('inquiries.journal', 'at'),
  platform.keep_instants('ideas.journey', 'at'), platform.keep_instants('ideas.award', 'at'), platform.keep_instants('texts.text_change', 'at'),
  platform.keep_instants('circles.version', 'written_at'), platform.keep_instants('circles.proposal', 'proposed_at', 'decided_at'),
  platform.keep_instants('network.decision', 'proposed_at', 'decided_at'), platform.keep_instants('network.signature', 'signed_at'),
  platform.keep_instants('network.agreement', 'set_at'), platform.keep_instants('network.transfer', 'made_at'),
  platform.keep_instants('network.ballot', 'cast_at'), platform.keep_instants('network.approval', 'at'),
  platform.keep_instants('telework.framework', 'published_at'), platform.keep_instants('telework.departure', 'made_at'),
  platform.keep_instants('challenges.result', 'at');
