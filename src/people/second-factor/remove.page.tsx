import { act, done } from "#platform/web/act.ts";
import { beforeTerms, signedIn } from "#platform/web/visitor.ts";
import { findOwnSession } from "../auth/session.query.ts";
import { routes } from "../routes.ts";
import { tellSecurity } from "../security-letters/security.letters.ts";
import { codeRefused, readCode } from "./code.form.ts";
import { removeApplication } from "./remove.command.ts";
import { RemoveSecondFactor } from "./remove.view.tsx";
import { texts } from "./second-factor.texts.ts";
import { verifyCode } from "./verify-code.command.ts";

/** Takes the application away, against one of its codes. */
export default act("people/second-factor", routes.removeSecondFactor, {
  access: beforeTerms(signedIn),
  find: findOwnSession,

  show({ locale }, session, form) {
    if (!session?.enrolled) return { redirect: routes.enrol.href() };
    return { title: texts[locale].remove.title, body: <RemoveSecondFactor form={form} />, robots: "noindex" };
  },

  read: readCode,

  async run(visit, session, { code }) {
    if (!session?.enrolled) return { redirect: routes.security.href() };
    const verified = await verifyCode(visit, session, code);
    if (!verified.ok) return codeRefused(verified, visit.locale);
    await removeApplication(visit.db, session.personId);
    await tellSecurity(visit, "application_removed", visit.visitor);
    return done(routes.security.href(), "second-facteur-retire");
  },
});
