import { page } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { anyone } from "#platform/web/visitor.ts";
import { nextOf } from "../auth/admit.ts";
import { readEmail } from "../auth/email.ts";
import { findOwnSession, isPending } from "../auth/session.query.ts";
import { routes } from "../routes.ts";
import { askLink } from "../sign-in-link/ask-link.command.ts";
import { signInAnswer } from "./sign-in-answer.tsx";
import { texts } from "./sign-in.texts.ts";

/** Every way in. The form of this address asks for a link by mail; each other way posts to its own. */
export default page("people/sign-in", routes.signIn, {
  access: anyone,

  async get(visit) {
    const asked = visit.url.searchParams.get("suite");
    const next = nextOf(asked);
    if (visit.visitor) return { redirect: next };
    const session = await findOwnSession(visit);
    if (session && isPending(session)) return { redirect: withQuery(routes.secondFactor.href(), { suite: asked && next }) };
    return signInAnswer(visit, { next, done: visit.url.searchParams.get("fait") });
  },

  async post(visit) {
    const { courriel, suite } = await visit.form();
    const next = nextOf(suite);
    const t = texts[visit.locale];
    const values = { courriel };
    const email = readEmail(courriel);
    if (!email) return signInAnswer(visit, { next, link: { values, problems: { courriel: t.emailProblem } }, status: 422 });
    const asked = await askLink(visit, email, next);
    if (!asked.ok) return signInAnswer(visit, { next, link: { values, problems: { courriel: t.tooMany(Math.ceil(asked.retryAfter / 60)) } }, status: 429 });
    return { redirect: withQuery(routes.signIn.href(), { fait: "lien" }) };
  },
});
