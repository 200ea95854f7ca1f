import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { together } from "#platform/db/together.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { AllOffers, Power } from "#platform/offers.ts";
import type { Grant, Scope, Visitor } from "#platform/web/visitor.ts";
import { terms, termsVersion } from "../terms.ts";
import { isRole, roles } from "../roles.ts";

interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
  readonly settled: boolean;
  readonly held: readonly { role: string; kind: string; id: string | null }[];
}

const visitorColumns = sql`
  p.id, p.name, p.email, p.locale,
  p.name <> '' and exists (
    select from people.consent c where c.person_id = p.id and c.what = ${terms} and c.version = people.terms_in_force(${termsVersion}) and c.withdrawn_at is null) as settled,
  (select coalesce(json_agg(json_build_object('role', role, 'kind', scope_kind, 'id', scope_id)), '[]')
    from people.role_grant g
    where g.person_id = p.id and g.revoked_at is null and (g.ends_at is null or g.ends_at > now())) as held`;

/** Neither gone nor on the way out, nor blocked. */
const mayCome = sql`p.erasure_asked_at is null and p.erased_at is null and not people.is_blocked(p.id)`;

/** Read at each request: a role that is revoked, or has ended, does not open the next page. Null for whoever left, or is blocked. */
export async function readVisitor(db: Db, offers: AllOffers, personId: string, secondFactor: boolean): Promise<Visitor | null> {
  const { rows } = await sql<PersonRow>`select ${visitorColumns} from people.person p where p.id = ${personId} and ${mayCome}`.execute(db);
  return rows[0] ? visitorOf(rows[0], offers, secondFactor) : null;
}

interface SessionRow extends PersonRow {
  readonly token: string;
  readonly sessionId: string;
  readonly seenAt: Date;
  readonly secondFactor: boolean;
  readonly enrolled: boolean;
  readonly demo: boolean;
}

/** Whoever has this session, unless it has ended: with it, in one question, the visitor that they are. */
export const sessionOf = together<string, SessionRow | null>("people/visitor", async (db, tokens) => {
  const { rows } = await sql<SessionRow>`
    select s.token, s.id as "sessionId", s.updated_at as "seenAt", s.second_factor_at is not null as "secondFactor", coalesce(p.two_factor_enabled, false) as enrolled, p.demo,
      ${visitorColumns}
    from people.session s join people.person p on p.id = s.person_id
    where s.token = any(${tokens}::text[]) and s.expires_at > now() and ${mayCome}`.execute(db);
  const known = new Map(rows.map((row) => [row.token, row]));
  return tokens.map((token) => known.get(token) ?? null);
});

export function visitorOf({ id, name, email, locale, settled, held }: PersonRow, offers: AllOffers, secondFactor: boolean): Visitor {
  const grants = held.map(({ role, kind, id }) => grantOf(role, { kind, id }, offers.powers));
  const isDormant = ({ role }: Grant) => !secondFactor && isRole(role) && roles[role].staff;
  return {
    ...{ id, name, email, locale, settled },
    grants: [everyone(offers.powers), ...grants.filter((grant) => !isDormant(grant))],
    dormant: grants.filter(isDormant),
  };
}

function grantOf(role: string, scope: Scope, powers: readonly Power[]): Grant {
  return { role, scope, powers: powers.filter(({ holders }) => Array.isArray(holders) && holders.includes(role)).map(({ name }) => name) };
}

function everyone(powers: readonly Power[]): Grant {
  const open = powers.filter(({ holders }) => holders === "signed_in" || holders === "anyone");
  return { role: "person", scope: { kind: "metropolis", id: null }, powers: open.map(({ name }) => name) };
}
