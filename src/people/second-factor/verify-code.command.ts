import { isAPIError } from "better-auth/api";

import type { Visit } from "#platform/web/page.tsx";
import { takeToken } from "#platform/web/rate-limit.ts";
import { authOf } from "../auth/auth.ts";
import type { OwnSession } from "../auth/session.query.ts";

export type CodeRefusal = { readonly ok: false; readonly problem: "wrong" } | { readonly ok: false; readonly problem: "braked"; readonly retryAfter: number };
type VerifyOutcome = { readonly ok: true } | CodeRefusal;

/** Five guesses in a quarter of an hour leave one chance in 200,000 (NIST SP 800-63B-4 §3.2.2 allows a hundred in all). */
const guesses = { limit: 5, windowSeconds: 900 };
/** A code of an application holds for its half minute and the one beside it on each side. */
const once = { limit: 1, windowSeconds: 120 };

/** The six figures of the application, or a backup code. Each serves once (RFC 6238 §5.2). */
export async function verifyCode(
  visit: Pick<Visit, "db" | "settings" | "headers">,
  { personId }: Pick<OwnSession, "personId">,
  typed: string,
): Promise<VerifyOutcome> {
  const turn = await takeToken(visit.db, `second-factor ${personId}`, guesses);
  if (!turn.allowed) return { ok: false, problem: "braked", retryAfter: turn.retryAfter };
  const code = typed.replace(/\s/g, "");
  const { api } = authOf(visit);
  const { headers } = visit;
  try {
    if (/^\d{6}$/.test(code)) {
      await api.verifyTOTP({ body: { code }, headers });
      const first = await takeToken(visit.db, `second-factor used ${personId} ${code}`, once);
      return first.allowed ? { ok: true } : { ok: false, problem: "wrong" };
    }
    await api.verifyBackupCode({ body: { code, disableSession: true }, headers });
    return { ok: true };
  } catch (error) {
    if (isAPIError(error)) return { ok: false, problem: "wrong" };
    throw error;
  }
}
