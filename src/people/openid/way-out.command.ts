import { sql } from "kysely";

import { hashOfToken, newToken } from "#platform/crypto/token.ts";

import type { Db } from "#platform/db/db.ts";
import type { Visit } from "#platform/web/page.tsx";
import { publicAddress } from "#platform/web/public-address.ts";
import type { OwnSession } from "../auth/session.query.ts";
import { routes } from "../routes.ts";
import { authWith } from "./openid-auth.ts";
import { findProvider, type ProviderId } from "../auth/providers.ts";

interface WayOut {
  readonly provider: ProviderId;
  readonly href: string;
}

/** Where to tell the provider that the person leaves (OpenID Connect RP-Initiated Logout); null when they came in another way. */
export async function findWayOut(visit: Pick<Visit, "db" | "settings">, session: OwnSession): Promise<WayOut | null> {
  const provider = findProvider(visit.settings, session.way);
  const auth = provider && (await authWith(visit, provider));
  if (!auth) return null;
  const account = await visit.db
    .selectFrom("people.account")
    .select("id_token")
    .where("person_id", "=", session.personId)
    .where("provider_id", "=", provider.id)
    .executeTakeFirst();
  if (!account?.id_token) return null;
  const registered = (await auth.$context).socialProviders.find(({ id }) => id === provider.id);
  const postLogoutRedirectURI = publicAddress(visit.settings, routes.signedOut.href());
  const out = await registered?.createEndSessionURL?.({ idToken: account.id_token, postLogoutRedirectURI, state: crypto.randomUUID() });
  // Named by its token already; FranceConnect refuses parameters that it does not list.
  out?.searchParams.delete("client_id");
  return out ? { provider: provider.id, href: out.toString() } : null;
}

const identifierOf = (token: string) => `way-out:${hashOfToken(token).toString("hex")}`;

/** The address carries the id token, which says who the person is: it waits here for ten minutes rather than in our own address. */
export async function keepWayOut(db: Db, wayOut: WayOut): Promise<string> {
  const token = newToken();
  await sql`insert into people.verification (identifier, value, expires_at)
    values (${identifierOf(token)}, ${JSON.stringify(wayOut)}, now() + interval '10 minutes')`.execute(db);
  return token;
}

export async function readWayOut(db: Db, token: string): Promise<WayOut | null> {
  const { rows } = await sql<{ wayOut: WayOut }>`
    select value::json as "wayOut" from people.verification where identifier = ${identifierOf(token)} and expires_at > now()`.execute(db);
  return rows[0]?.wayOut ?? null;
}
