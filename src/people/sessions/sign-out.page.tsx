import { act } from "#platform/web/act.ts";
import { page, redirect } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { beforeTerms, anyone } from "#platform/web/visitor.ts";
import { withCookies } from "../auth/admit.ts";
import { authOf } from "../auth/auth.ts";
import { findOwnSession } from "../auth/session.query.ts";
import { findWayOut, keepWayOut, readWayOut } from "../openid/way-out.command.ts";
import { texts } from "../openid/openid.texts.ts";
import { providerName } from "../auth/providers.ts";
import { SignedOut } from "../openid/signed-out.view.tsx";
import { routes } from "../routes.ts";

const home = withQuery(routes.signIn.href(), { fait: "deconnexion" });

/** Ends the session of this browser. Done twice, it says the same. */
export const signOut = act("people/sessions", routes.signOut, {
  access: beforeTerms(anyone),
  show: ({ visitor }) => ({ redirect: visitor ? routes.security.href() : routes.signIn.href() }),

  async run(visit) {
    const session = await findOwnSession(visit);
    const wayOut = session && (await findWayOut(visit, session));
    const sortie = wayOut && (await keepWayOut(visit.db, wayOut));
    const { headers } = await authOf(visit).api.signOut({ headers: visit.headers, returnHeaders: true });
    return withCookies(redirect(sortie ? withQuery(routes.signedOut.href(), { sortie }) : home), headers);
  },
});

/** Whoever came through a provider may leave it as well, by a link: see decision 6. The provider sends back here. */
export const signedOut = page("people/sessions", routes.signedOut, {
  access: beforeTerms(anyone),

  async get({ db, url, locale }) {
    const wayOut = await readWayOut(db, url.searchParams.get("sortie") ?? "");
    if (!wayOut) return { redirect: home };
    return { title: texts[locale].left.title, body: <SignedOut name={providerName(wayOut.provider)} href={wayOut.href} home={home} />, robots: "noindex" };
  },
});
