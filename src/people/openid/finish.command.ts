import { getAuthStateVerificationIdentifier } from "@better-auth/core/utils/state";
import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Visit } from "#platform/web/page.tsx";
import type { Auth } from "../auth/auth.ts";
import { endSession } from "../auth/sessions.command.ts";
import { type Claims, hearClaims } from "./claims.ts";
import type { ProviderId } from "../auth/providers.ts";

interface ProviderAnswer {
  readonly headers: Headers;
}
type FinishOutcome = ProviderAnswer &
  (
    | { readonly outcome: "signed_in"; readonly personId: string; readonly claims: Claims; readonly next: string }
    | { readonly outcome: "linked" }
    | { readonly outcome: "refused"; readonly error: string; readonly why: "identite-refusee" | "identite-a-relier" | "identite-prise" }
  );

const reasons: Record<string, "identite-a-relier" | "identite-prise"> = {
  account_not_linked: "identite-a-relier",
  account_already_linked_to_different_user: "identite-prise",
};

/**
 * Whether this is the first to come back by a way that was begun: of those who come at the same moment one goes on. The library forgets the
 * state only once it has asked the provider.
 */
export async function takeState(db: Db, state: string): Promise<boolean> {
  const { rows } = await sql`
    update people.verification set updated_at = 'epoch'
    where identifier = ${getAuthStateVerificationIdentifier(state)} and updated_at <> 'epoch' and expires_at > now() returning id`.execute(db);
  return rows.length > 0;
}

/** Has the library check state, code, nonce, signatures and claims. It answers by sending on; its own session ends here. */
export async function finishOpenid({ db, url, headers }: Pick<Visit, "db" | "url" | "headers">, auth: Auth, id: ProviderId): Promise<FinishOutcome> {
  const query = Object.fromEntries(url.searchParams);
  const { result: answer, claims } = await hearClaims(() => auth.api.callbackOAuth({ params: { id }, query, headers, method: "GET", asResponse: true }));
  const { session, others } = await sortCookies(auth, answer.headers);
  const sentTo = new URL(answer.headers.get("location") ?? "/", url);
  const error = sentTo.searchParams.get("error");
  if (answer.status !== 302 || error)
    return { outcome: "refused", error: error ?? String(answer.status), why: reasons[error ?? ""] ?? "identite-refusee", headers: others };
  if (!session) return { outcome: "linked", headers: others };
  await endSession(db, session.token);
  if (!claims) return { outcome: "refused", error: "no claims", why: "identite-refusee", headers: others };
  return { outcome: "signed_in", personId: session.userId, claims, next: sentTo.pathname + sentTo.search, headers: others };
}

/** The library's session, and the cookies that only say that the way is over. */
async function sortCookies(auth: Auth, from: Headers) {
  const { name } = (await auth.$context).authCookies.sessionToken;
  const others = new Headers();
  let cookie = "";
  for (const line of from.getSetCookie()) {
    if (line.startsWith(`${name}=`)) cookie = line.split(";")[0]!;
    else others.append("set-cookie", line);
  }
  const found = cookie ? await auth.api.getSession({ headers: new Headers({ cookie }) }) : null;
  return { session: found?.session ?? null, others };
}
