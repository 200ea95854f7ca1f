-- Accounts that an identity provider opened when its word for their address was taken without asking whether it had verified it (decision 6).
-- Unless a mail was read there since, the address is nobody's until one is: the provider's next sign-in sends the link, or gives the address
-- back at once where it states that it was verified.
update people.person p
set email = 'sans-adresse-' || left(encode(sha256(convert_to(a.provider_id || E'\n' || a.account_id, 'UTF8')), 'hex'), 32) || '@invalid',
  email_verified = false, updated_at = now()
from people.account a
where a.person_id = p.id and a.provider_id in ('franceconnect', 'proconnect') and a.created_at < p.created_at + interval '1 minute'
  and not p.demo and p.erased_at is null and p.email not like '%@invalid'
  and not exists (select from people.email_change c where c.person_id = p.id and c.new_email = p.email and c.confirmed_at is not null)
  and not exists (select from people.session s where s.person_id = p.id and s.way = 'link');
