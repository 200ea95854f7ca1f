import { type HtmlAnswer, page, type Visit } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { anyone } from "#platform/web/visitor.ts";
import { admit, nextOf } from "../auth/admit.ts";
import { findOwnSession, type OwnSession } from "../auth/session.query.ts";
import { routes } from "../routes.ts";
import { AskCode } from "./ask-code.view.tsx";
import { texts } from "./second-factor.texts.ts";
import { hasPasskey } from "./second-factor.query.ts";
import { codeProblem, verifyCode } from "./verify-code.command.ts";

/** Asks for the second factor. Whoever has none yet is led to add one; whoever has shown it goes on. */
export default page("people/second-factor", routes.secondFactor, {
  access: anyone,

  async get(visit) {
    const asked = visit.url.searchParams.get("suite");
    const session = await findOwnSession(visit);
    if (!session) return { redirect: withQuery(routes.signIn.href(), { suite: asked && nextOf(asked) }) };
    if (session.secondFactorAt) return { redirect: asked ? nextOf(asked) : routes.removeSecondFactor.href() };
    if (!session.enrolled && !(await hasPasskey(visit.db, session.personId)))
      return { redirect: withQuery(routes.enrol.href(), { suite: asked && nextOf(asked) }) };
    return ask(visit, session, nextOf(asked));
  },

  async post(visit) {
    const { code = "", suite } = await visit.form();
    const next = nextOf(suite);
    const session = await findOwnSession(visit);
    if (!session) return { redirect: withQuery(routes.signIn.href(), { suite: next }) };
    const verified = await verifyCode(visit, session, code);
    if (verified.ok) return admit(visit, { personId: session.personId, way: session.way, secondFactor: true, next });
    return ask(visit, session, next, codeProblem(verified, visit.locale), verified.problem === "braked" ? 429 : 422);
  },
});

async function ask({ db, locale }: Visit, session: OwnSession, next: string, problem?: string, status: 200 | 422 | 429 = 200): Promise<HtmlAnswer> {
  const passkey = await hasPasskey(db, session.personId);
  return {
    title: texts[locale].title,
    body: <AskCode next={next} problem={problem} application={session.enrolled} passkey={passkey} />,
    status,
    robots: "noindex",
    enhance: passkey ? ["passkey"] : [],
  };
}
