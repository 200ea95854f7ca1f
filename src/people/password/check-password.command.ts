import { isAPIError } from "better-auth/api";

import { emit } from "#platform/events/events.ts";
import type { Visit } from "#platform/web/page.tsx";
import { takeToken } from "#platform/web/rate-limit.ts";
import { authOf } from "../auth/auth.ts";
import { takeDoorTurn } from "../auth/door-brake.ts";
import { endSession } from "../auth/sessions.command.ts";
import { attemptsBraked } from "./attempts.listener.ts";

type CheckOutcome =
  | { readonly ok: true; readonly personId: string }
  | { readonly ok: false; readonly problem: "wrong" }
  | { readonly ok: false; readonly problem: "braked"; readonly retryAfter: number };

const limits = {
  address: { limit: 100, windowSeconds: 900 },
  pair: { limit: 10, windowSeconds: 900 },
  account: { limit: 100, windowSeconds: 900 },
};
const oneLetter = { limit: 1, windowSeconds: 24 * 3600 };

/** Whether this is the password of this account. An unknown account takes the same work and gets the same answers. */
export async function checkPassword(visit: Pick<Visit, "db" | "settings" | "headers" | "address">, email: string, password: string): Promise<CheckOutcome> {
  const { db, headers } = visit;
  const turn = await takeDoorTurn(visit, "password", email, limits);
  if (!turn.allowed) {
    // A listener finds out whether there is anybody to tell, so that this answer takes the same time for everybody.
    const first = await takeToken(db, `password attempts letter ${email}`, oneLetter);
    if (first.allowed) await emit(db, attemptsBraked, { email }, "people");
    return { ok: false, problem: "braked", retryAfter: turn.retryAfter };
  }
  try {
    const proof = await authOf(visit).api.signInEmail({ body: { email, password }, headers });
    // With a second factor the library ends its session itself, and says nothing of whose it was.
    if (proof.token) await endSession(db, proof.token);
    const person = await db.selectFrom("people.person").select("id").where("email", "=", email).executeTakeFirstOrThrow();
    return { ok: true, personId: person.id };
  } catch (error) {
    if (isAPIError(error)) return { ok: false, problem: "wrong" };
    throw error;
  }
}
