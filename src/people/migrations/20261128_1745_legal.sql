-- Who publishes this site, as the law asks to be told; one row, made at the first writing.
create table people.publisher (
  one boolean primary key default true check (one),
  version integer not null default 1,
  name text check (length(name) <= 200),
  address text check (length(address) <= 300),
  phone text check (length(phone) <= 40),
  email text check (length(email) <= 254),
  director text check (length(director) <= 200),
  host text check (length(host) <= 200),
  host_address text check (length(host_address) <= 300),
  host_phone text check (length(host_phone) <= 40),
  data_officer text check (length(data_officer) <= 300),
  ombudsman text check (length(ombudsman) <= 200),
  court text check (length(court) <= 200),
  audited_on date,
  auditor text check (length(auditor) <= 200),
  audit_rate numeric(5, 2) check (audit_rate between 0 and 100),
  changed_at timestamptz not null default now(),
  changed_by uuid references people.person,
  check ((audited_on is null) = (audit_rate is null) and (audited_on is null) = (auditor is null))
);
comment on column people.publisher.audit_rate is 'Per cent of the criteria of the reference that are met.';

select platform.keep_on_one_line('people.publisher', one_line)
  from unnest(array['name', 'address', 'phone', 'email', 'director', 'host', 'host_address', 'host_phone', 'data_officer', 'ombudsman', 'court', 'auditor']) one_line;

-- Texts that take the place of the house's own. Nothing is changed or taken away: what was in force can be read for ever.
create table people.legal_text (
  page text not null check (page in ('legal', 'privacy', 'accessibility', 'terms')),
  version integer not null check (version > 0),
  fr text check (length(fr) between 1 and 20000),
  en text check (length(en) between 1 and 20000),
  nl text check (length(nl) between 1 and 20000),
  note text not null check (length(note) between 3 and 300),
  asks_again boolean not null default false check (not asks_again or page = 'terms'),
  published_at timestamptz not null default now(),
  published_by uuid references people.person,
  primary key (page, version),
  check (fr is not null or (en is null and nl is null))
);
comment on table people.legal_text is 'Without a French text, a version gives the page back to the house''s own.';
comment on column people.legal_text.asks_again is 'Of the terms: whoever agreed to an earlier version is asked again.';
select platform.keep_on_one_line('people.legal_text', 'note');
create index legal_text_publisher on people.legal_text (published_by);
create index publisher_changer on people.publisher (changed_by);

create function people.keep_legal_text() returns trigger language plpgsql as $$ begin
  raise exception 'what was published stays' using errcode = '23001', constraint = 'append_only';
end $$;
create trigger legal_text_stays before update or delete or truncate on people.legal_text for each statement execute function people.keep_legal_text();

-- Which version of the terms somebody must have agreed to: the last that asks again, else the house's own.
create function people.terms_in_force(of_house text) returns text language sql stable as $$
  select coalesce((select 'version-' || max(version) from people.legal_text where page = 'terms' and asks_again), of_house)
$$;
