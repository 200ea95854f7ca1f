import { NotFound } from "#platform/web/errors.ts";
import { page, redirect, type Visit } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { publicAddress } from "#platform/web/public-address.ts";
import { takeToken } from "#platform/web/rate-limit.ts";
import { beforeTerms, anyone } from "#platform/web/visitor.ts";
import { admit, nextOf, withCookies } from "../auth/admit.ts";
import { routes } from "../routes.ts";
import { tellSecurity } from "../security-letters/security.letters.ts";
import { finishOpenid, takeState } from "./finish.command.ts";
import { authWith } from "./openid-auth.ts";
import { findProvider } from "../auth/providers.ts";
import { settleAddress } from "./settle-address.command.ts";
import { settleAgent } from "./settle-agent.command.ts";

const refused = (fait: string) => ({ redirect: withQuery(routes.signIn.href(), { fait }) });
const flows = { limit: 60, windowSeconds: 900 };

/**
 * Leaves for the provider. By a link, since browsers apply the policy of the page (`form-action 'self'`) to where a form is sent on to.
 * With `lier`, the identity is added to the account that is signed in.
 */
export const openidStart = page("people/openid", routes.openidStart, {
  access: beforeTerms(anyone),

  async get(visit) {
    const provider = findProvider(visit.settings, visit.params.provider);
    if (!provider) throw new NotFound();
    const linking = visit.url.searchParams.has("lier");
    if (linking && !visit.visitor) return refused("identite-refusee");
    const turn = await takeToken(visit.db, `openid ${visit.address}`, flows);
    if (!turn.allowed) return refused("identite-attente");
    const auth = await authWith(visit, provider);
    if (!auth) return refused("identite-muette");
    const next = linking ? routes.security.href() : nextOf(visit.url.searchParams.get("suite"));
    const back = { callbackURL: publicAddress(visit.settings, next), errorCallbackURL: publicAddress(visit.settings, routes.signIn.href()) };
    const body = { provider: provider.id, ...back, disableRedirect: true };
    const ask = { body, headers: visit.headers, returnHeaders: true } as const;
    const { response, headers } = linking ? await auth.api.linkSocialAccount(ask) : await auth.api.signInSocial(ask);
    return withCookies(new Response(null, { status: 303, headers: { location: response.url!, "cache-control": "no-store" } }), headers);
  },
});

/** Comes back from the provider, with a code or a refusal. */
export const openidCallback = page("people/openid", routes.openidCallback, {
  access: beforeTerms(anyone),

  async get(visit) {
    const provider = findProvider(visit.settings, visit.params.provider);
    if (!provider) throw new NotFound();
    const auth = await authWith(visit, provider);
    if (!auth) return refused("identite-muette");
    const state = visit.url.searchParams.get("state");
    if (state && !(await takeState(visit.db, state))) return refused("identite-refusee");
    const finished = await finishOpenid(visit, auth, provider.id);
    if (finished.outcome === "refused") {
      visit.log.warn({ provider: provider.id, reason: finished.error }, "identity refused");
      return withCookies(redirect(refused(finished.why).redirect), finished.headers);
    }
    if (finished.outcome === "linked") return linked(visit, finished.headers);
    const { personId, claims, next, headers } = finished;
    if (provider.id === "proconnect") await settleAgent(visit.db, personId, claims.siret ?? "");
    await settleAddress(visit, personId, provider, claims);
    const admitted = await admit(visit, { personId, way: provider.id, secondFactor: false, next: nextOf(next) });
    return withCookies(admitted, headers);
  },
});

async function linked(visit: Visit, headers: Headers): Promise<Response> {
  if (visit.visitor) await tellSecurity(visit, "identity", visit.visitor);
  return withCookies(redirect(withQuery(routes.security.href(), { fait: "identite" })), headers);
}
