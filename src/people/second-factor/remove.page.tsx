import { page } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { signedIn } from "#platform/web/visitor.ts";
import { findOwnSession } from "../auth/session.query.ts";
import { routes } from "../routes.ts";
import { tellSecurity } from "../security/security.letters.ts";
import { removeApplication } from "./remove.command.ts";
import { RemoveSecondFactor } from "./remove.view.tsx";
import { texts } from "./second-factor.texts.ts";
import { codeProblem, verifyCode } from "./verify-code.command.ts";

/** Takes the application away, against one of its codes. */
export default page("people/second-factor", routes.removeSecondFactor, {
  access: signedIn,

  async get(visit) {
    const session = await findOwnSession(visit);
    if (!session?.enrolled) return { redirect: routes.enrol.href() };
    return { title: texts[visit.locale].remove.title, body: <RemoveSecondFactor />, robots: "noindex" };
  },

  async post(visit) {
    const { db, locale, visitor } = visit;
    const { code = "" } = await visit.form();
    const session = await findOwnSession(visit);
    if (!session?.enrolled) return { redirect: routes.security.href() };
    const verified = await verifyCode(visit, session, code);
    if (!verified.ok) {
      const body = <RemoveSecondFactor problem={codeProblem(verified, locale)} />;
      return { title: texts[locale].remove.title, body, status: verified.problem === "braked" ? 429 : 422, robots: "noindex" };
    }
    await removeApplication(db, session.personId);
    await tellSecurity(visit, "application_removed", visitor);
    return { redirect: withQuery(routes.security.href(), { fait: "second-facteur-retire" }) };
  },
});
