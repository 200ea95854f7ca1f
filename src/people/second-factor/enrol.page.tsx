import { isAPIError } from "better-auth/api";

import { type HtmlAnswer, page, type Visit } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { signedIn, type Visitor } from "#platform/web/visitor.ts";
import { admit, nextOf } from "../auth/admit.ts";
import { authOf } from "../auth/auth.ts";
import { findOwnSession, isRecent } from "../auth/session.query.ts";
import { endOtherSessions } from "../auth/sessions.command.ts";
import { hasPassword } from "../password/save-password.command.ts";
import { routes } from "../routes.ts";
import { tellSecurity } from "../security/security.letters.ts";
import { Enrol } from "./enrol.view.tsx";
import { findEnrolment } from "./second-factor.query.ts";
import { texts } from "./second-factor.texts.ts";
import { codeProblem, verifyCode } from "./verify-code.command.ts";

type Asking = Visit<string, Visitor>;

/** Adds an authenticator application: begin, scan, keep the backup codes, prove it by a first code. */
export default page("people/second-factor", routes.enrol, {
  access: signedIn,

  async get(visit) {
    const next = nextOf(visit.url.searchParams.get("suite"));
    const session = await findOwnSession(visit);
    if (session?.enrolled) return { redirect: withQuery(routes.secondFactor.href(), { suite: next }) };
    return show(visit, next);
  },

  async post(visit) {
    const typed = await visit.form();
    const next = nextOf(typed.suite);
    const session = await findOwnSession(visit);
    if (!session || session.enrolled) return { redirect: withQuery(routes.secondFactor.href(), { suite: next }) };
    if (!isRecent(session)) return show(visit, next, {}, 422);
    if (typed.etape === "commencer") return begin(visit, next, typed.mot_de_passe);
    const verified = await verifyCode(visit, session, typed.code ?? "");
    if (!verified.ok) return show(visit, next, { code: codeProblem(verified, visit.locale) }, verified.problem === "braked" ? 429 : 422);
    // The library replaces the session when it takes the application; sessions without a second factor end as well.
    await endOtherSessions(visit.db, session.personId, null);
    await tellSecurity(visit, "application", visit.visitor);
    return admit(visit, { personId: session.personId, way: session.way, secondFactor: true, next });
  },
});

async function begin(visit: Asking, next: string, password: string | undefined) {
  try {
    await authOf(visit).api.enableTwoFactor({ body: { method: "totp", ...(password ? { password } : {}) }, headers: visit.headers });
    return { redirect: withQuery(routes.enrol.href(), { suite: next }) };
  } catch (error) {
    if (isAPIError(error)) return show(visit, next, { mot_de_passe: texts[visit.locale].passwordWrong }, 422);
    throw error;
  }
}

async function show(visit: Asking, next: string, problems: Readonly<Record<string, string>> = {}, status: 200 | 422 | 429 = 200): Promise<HtmlAnswer> {
  const { db, visitor, locale } = visit;
  const session = await findOwnSession(visit);
  const [enrolment, password] = await Promise.all([findEnrolment(visit, visitor), hasPassword(db, visitor.id)]);
  const recent = session !== null && isRecent(session);
  const body = <Enrol next={next} problems={problems} enrolment={recent ? enrolment : null} recent={recent} password={password} />;
  return { title: texts[locale].enrol.title, body, status, robots: "noindex" };
}
