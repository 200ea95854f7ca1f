import { isAPIError } from "better-auth/api";

import type { Visit } from "#platform/web/page.tsx";
import { authOf } from "../auth/auth.ts";
import { endSession } from "../auth/sessions.command.ts";
import { findLink } from "./link.query.ts";

/** Uses the link up. Gives whose it is, with a new account at the first time; null when it does not hold any more. */
export async function useLink({ db, settings, headers, locale }: Pick<Visit, "db" | "settings" | "headers" | "locale">, token: string): Promise<string | null> {
  const link = await findLink(db, token);
  if (!link) return null;
  // Before the library looks for it, so that two links of one mailbox used at once make one account.
  await db
    .insertInto("people.person")
    .values({ name: "", email: link.email, email_verified: true, locale })
    .onConflict((conflict) => conflict.column("email").doNothing())
    .execute();
  try {
    const used = await authOf({ db, settings }).api.magicLinkVerify({ query: { token }, headers });
    await endSession(db, used.token);
    return used.user.id;
  } catch (error) {
    if (isAPIError(error)) return null;
    throw error;
  }
}
