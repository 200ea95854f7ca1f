import { sql } from "kysely";

import type { Visit } from "#platform/web/page.tsx";
import { letsTheStoryIn } from "./demo-people.ts";
import type { Way } from "./open-session.ts";
import { tokenOf } from "./session-cookie.ts";

export interface OwnSession {
  readonly id: string;
  readonly token: string;
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  /** Whether this person has an authenticator application. */
  readonly enrolled: boolean;
  readonly secondFactorAt: Date | null;
  readonly way: Way;
  readonly createdAt: Date;
  readonly seenAt: Date;
}

/**
 * The session of this browser, even while it waits for the second factor and opens nothing else. Those of the demo's people end with the
 * demo: what was opened or taken home while it was one opens nothing later.
 */
export async function findOwnSession(visit: Pick<Visit, "db" | "settings" | "headers">): Promise<OwnSession | null> {
  const token = await tokenOf(visit);
  if (!token) return null;
  const { rows } = await sql<OwnSession & { demo: boolean }>`
    select s.id, s.token, s.person_id as "personId", p.name, p.email, coalesce(p.two_factor_enabled, false) as enrolled, s.second_factor_at as "secondFactorAt",
      coalesce(s.way, 'link') as way, s.created_at as "createdAt", s.updated_at as "seenAt", p.demo
    from people.session s join people.person p on p.id = s.person_id where s.token = ${token} and s.expires_at > now()`.execute(visit.db);
  if (!rows[0]) return null;
  const { demo, ...session } = rows[0];
  return demo && !letsTheStoryIn(visit.settings) ? null : session;
}

/** Whoever has a second factor is nobody before it is presented: a mailbox or a password alone does not open their account. */
export const isPending = ({ enrolled, secondFactorAt }: OwnSession) => enrolled && !secondFactorAt;

const recentMinutes = 15;

/** Signed in just now: a session left open is not a place to change the keys of an account. */
export const isRecent = ({ createdAt }: OwnSession) => Date.now() - createdAt.getTime() < recentMinutes * 60_000;

/** Just proved who they are by something else than the password: enough to choose another one without the old. */
export const isFresh = (session: OwnSession) => session.way !== "password" && isRecent(session);
