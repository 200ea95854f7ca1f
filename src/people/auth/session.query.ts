import type { Visit } from "#platform/web/page.tsx";
import { letsTheStoryIn } from "./demo-people.ts";
import { authOf } from "./auth.ts";
import type { Way } from "./open-session.ts";

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

/** A request without our cookie asks nothing of the database. */
const hasSessionCookie = (headers: Headers) => headers.get("cookie")?.includes("beffroi.session_token=") ?? false;

/**
 * The session of this browser, even while it waits for the second factor and opens nothing else. Those of the demo's people end with the
 * demo: what was opened or taken home while it was one opens nothing later.
 */
export async function findOwnSession(visit: Pick<Visit, "db" | "settings" | "headers">): Promise<OwnSession | null> {
  if (!hasSessionCookie(visit.headers)) return null;
  const found = await authOf(visit).api.getSession({ headers: visit.headers });
  if (!found) return null;
  const { session, user } = found;
  if (user.demo === true && !letsTheStoryIn(visit.settings)) return null;
  const { id, token, secondFactorAt = null, way, createdAt, updatedAt } = session;
  const { name, email, twoFactorEnabled } = user;
  return {
    id,
    token,
    personId: user.id,
    name,
    email,
    enrolled: twoFactorEnabled === true,
    secondFactorAt,
    way: (way ?? "link") as Way,
    createdAt,
    seenAt: updatedAt,
  };
}

/** Whoever has a second factor is nobody before it is presented: a mailbox or a password alone does not open their account. */
export const isPending = ({ enrolled, secondFactorAt }: OwnSession) => enrolled && !secondFactorAt;

const recentMinutes = 15;

/** Signed in just now: a session left open is not a place to change the keys of an account. */
export const isRecent = ({ createdAt }: OwnSession) => Date.now() - createdAt.getTime() < recentMinutes * 60_000;

/** Just proved who they are by something else than the password: enough to choose another one without the old. */
export const isFresh = (session: OwnSession) => session.way !== "password" && isRecent(session);
