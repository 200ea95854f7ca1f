-- Whoever asked for the newsletter: confirmed by the link of a letter, forgotten after two days without; gone as soon as they stop.
create table publications.subscriber (
  id uuid primary key,
  email text not null check (length(email) <= 254),
  locale text not null check (locale in ('fr', 'en', 'nl')),
  token_hash bytea not null unique check (length(token_hash) = 32),
  asked_at timestamptz not null default clock_timestamp(),
  confirmed_at timestamptz
);
create unique index subscriber_once on publications.subscriber (lower(email));
select platform.keep_on_one_line('publications.subscriber', 'email');

-- A letter composed by hand. Once it is being sent, it is changed no more.
create table publications.newsletter (
  id uuid primary key default gen_random_uuid(),
  version integer not null default 1 check (version > 0),
  state text not null default 'draft' check (state in ('draft', 'sending', 'sent')),
  sent integer not null default 0 check (sent >= 0),
  created_at timestamptz not null default now(),
  created_by uuid references people.person,
  sent_at timestamptz,
  sent_by uuid references people.person,
  check ((state = 'draft') = (sent_at is null))
);
comment on column publications.newsletter.sent is 'To how many: a number, whoever they were.';
create index newsletter_creator on publications.newsletter (created_by);
create index newsletter_sender on publications.newsletter (sent_by);

create table publications.newsletter_words (
  newsletter_id uuid not null references publications.newsletter on delete cascade,
  locale text not null check (locale in ('fr', 'en', 'nl')),
  subject text not null check (length(subject) between 3 and 120),
  body text not null check (length(body) between 10 and 8000),
  primary key (newsletter_id, locale)
);
select platform.keep_on_one_line('publications.newsletter_words', 'subject');

-- Who got which: one letter each, however often it is asked for.
create table publications.newsletter_delivery (
  newsletter_id uuid not null references publications.newsletter on delete cascade,
  subscriber_id uuid not null references publications.subscriber on delete cascade,
  primary key (newsletter_id, subscriber_id)
);
create index newsletter_delivery_subscriber on publications.newsletter_delivery (subscriber_id);

create function publications.keep_sent() returns trigger language plpgsql as $$ begin
  if exists (select from publications.newsletter n where n.id = coalesce(new.newsletter_id, old.newsletter_id) and n.state <> 'draft') then
    raise exception 'what was sent stays' using errcode = '23001', constraint = 'append_only';
  end if;
  return coalesce(new, old);
end $$;
create trigger sent_stays before insert or update or delete on publications.newsletter_words for each row execute function publications.keep_sent();
create trigger newsletter_goes_on before update on publications.newsletter for each row
  when (old.state <> 'draft' and (new.state = 'draft' or new.sent_at is distinct from old.sent_at)) execute function publications.keep_edition();
