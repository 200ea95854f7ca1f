import type { FormState } from "#platform/ui/form-state.tsx";
import { act } from "#platform/web/act.ts";
import type { Visit } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { beforeTerms, anyone } from "#platform/web/visitor.ts";
import { admit, nextOf } from "../auth/admit.ts";
import { findOwnSession, type OwnSession } from "../auth/session.query.ts";
import { routes } from "../routes.ts";
import { AskCode } from "./ask-code.view.tsx";
import { codeRefused, readCode } from "./code.form.ts";
import { texts } from "./second-factor.texts.ts";
import { hasPasskey } from "./second-factor.query.ts";
import { verifyCode } from "./verify-code.command.ts";

/** Asks for the second factor. Whoever has none yet is led to add one; whoever has shown it goes on. */
export default act("people/second-factor", routes.secondFactor, {
  access: beforeTerms(anyone),
  find: findOwnSession,
  values: ({ url }) => ({ suite: url.searchParams.get("suite") }),
  show,
  read: readCode,
  async run(visit, session, { code, next }) {
    if (!session) return { redirect: withQuery(routes.signIn.href(), { suite: next }) };
    const verified = await verifyCode(visit, session, code);
    if (!verified.ok) return codeRefused(verified, visit.locale);
    return admit(visit, { personId: session.personId, way: session.way, secondFactor: true, next });
  },
});

async function show({ db, locale }: Visit, session: OwnSession | null, form: FormState) {
  const next = nextOf(form.values["suite"]);
  const suite = form.values["suite"] && next;
  if (!session) return { redirect: withQuery(routes.signIn.href(), { suite }) };
  const passkey = await hasPasskey(db, session.personId);
  if (!form.act && session.secondFactorAt) return { redirect: suite || routes.removeSecondFactor.href() };
  if (!form.act && !session.enrolled && !passkey) return { redirect: withQuery(routes.enrol.href(), { suite }) };
  return {
    title: texts[locale].title,
    body: <AskCode next={next} form={form} application={session.enrolled} passkey={passkey} />,
    robots: "noindex",
    enhance: passkey ? ["passkey"] : [],
  } as const;
}
