import { isAPIError } from "better-auth/api";

import type { FormState } from "#platform/ui/form-state.tsx";
import { acts, type Outcome, wrong } from "#platform/web/act.ts";
import type { Visit } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { beforeTerms, signedIn, type Visitor } from "#platform/web/visitor.ts";
import { admit, nextOf } from "../auth/admit.ts";
import { authOf } from "../auth/auth.ts";
import { findOwnSession, isRecent, type OwnSession } from "../auth/session.query.ts";
import { endOtherSessions } from "../auth/sessions.command.ts";
import { hasPassword } from "../password/save-password.command.ts";
import { routes } from "../routes.ts";
import { tellSecurity } from "../security-letters/security.letters.ts";
import { codeRefused, readCode } from "./code.form.ts";
import { Enrol } from "./enrol.view.tsx";
import { findEnrolment } from "./second-factor.query.ts";
import { texts } from "./second-factor.texts.ts";
import { verifyCode } from "./verify-code.command.ts";

type Enrolling = Visit<string, Visitor>;

/** Adds an authenticator application: begin, scan, keep the backup codes, prove it by a first code. */
export default acts("people/second-factor", routes.enrol, {
  access: beforeTerms(signedIn),
  find: findOwnSession,
  values: ({ url }) => ({ suite: url.searchParams.get("suite") }),
  show,
  acts: (step) => ({
    begin: step({
      read: (form) => ({ password: form.secret("mot_de_passe"), next: nextOf(form.text("suite")) }),
      run: (visit, session, { password, next }) => barred(session, next) ?? begin(visit, password, next),
    }),
    prove: step({
      read: readCode,
      run: (visit, session, { code, next }) => barred(session, next) ?? prove(visit, session!, code, next),
    }),
  }),
});

/** A key is added just after signing in, and once. */
function barred(session: OwnSession | null, next: string): Outcome | null {
  if (!session || session.enrolled) return { redirect: withQuery(routes.secondFactor.href(), { suite: next }) };
  return isRecent(session) ? null : wrong({});
}

async function begin(visit: Enrolling, password: string, next: string): Promise<Outcome> {
  try {
    await authOf(visit).api.enableTwoFactor({ body: { method: "totp", ...(password ? { password } : {}) }, headers: visit.headers });
    return { redirect: withQuery(routes.enrol.href(), { suite: next }) };
  } catch (error) {
    if (isAPIError(error)) return wrong({ mot_de_passe: texts[visit.locale].passwordWrong });
    throw error;
  }
}

async function prove(visit: Enrolling, session: OwnSession, code: string, next: string): Promise<Outcome> {
  const verified = await verifyCode(visit, session, code);
  if (!verified.ok) return codeRefused(verified, visit.locale);
  // The library replaces the session when it takes the application; sessions without a second factor end as well.
  await endOtherSessions(visit.db, session.personId, null);
  await tellSecurity(visit, "application", visit.visitor);
  return admit(visit, { personId: session.personId, way: session.way, secondFactor: true, next });
}

async function show(visit: Enrolling, session: OwnSession | null, form: FormState) {
  const { db, visitor, locale } = visit;
  const next = nextOf(form.values["suite"]);
  if (session?.enrolled) return { redirect: withQuery(routes.secondFactor.href(), { suite: next }) };
  const [enrolment, password] = await Promise.all([findEnrolment(visit, visitor), hasPassword(db, visitor.id)]);
  const recent = session !== null && isRecent(session);
  const body = <Enrol next={next} form={form} enrolment={recent ? enrolment : null} recent={recent} password={password} />;
  return { title: texts[locale].enrol.title, body, robots: "noindex" } as const;
}
