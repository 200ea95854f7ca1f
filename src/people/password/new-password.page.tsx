import type { FormState } from "#platform/ui/form-state.tsx";
import { act, done, tooMany, wrong } from "#platform/web/act.ts";
import type { Visit } from "#platform/web/page.tsx";
import { beforeTerms, signedIn, type Visitor } from "#platform/web/visitor.ts";
import { findOwnSession, isFresh, type OwnSession } from "../auth/session.query.ts";
import { routes } from "../routes.ts";
import { tellSecurity } from "../security-letters/security.letters.ts";
import { readNewPassword } from "./new-password.form.ts";
import { NewPassword } from "./new-password.view.tsx";
import { texts } from "./password.texts.ts";
import { hasPassword, isCurrentPassword, savePassword } from "./save-password.command.ts";

interface Situation {
  readonly session: OwnSession | null;
  readonly need: "nothing" | "current" | "link";
}

/** Sets or changes the password. The old one is asked for, unless the person has just come in another way: by the link of a mail. */
export default act("people/password", routes.newPassword, {
  access: beforeTerms(signedIn),
  find: situationOf,
  show: ({ locale }, { need }: Situation, form: FormState) => ({
    title: texts[locale].title,
    body: <NewPassword need={need} form={form} />,
    robots: "noindex",
  }),
  read: (form, { visitor }, { need }) => (need === "link" ? null : readNewPassword(form, visitor)),

  async run(visit, { session, need }, typed) {
    if (!typed) return wrong({});
    const { db, visitor, locale } = visit;
    const t = texts[locale];
    if (need === "current") {
      const checked = await isCurrentPassword(visit, typed.current);
      if (checked === "wrong") return wrong({ actuel: t.currentWrong });
      if (checked !== "right") return tooMany({ actuel: t.braked(Math.ceil(checked.retryAfter / 60)) });
    }
    await savePassword(db, visitor.id, session?.id ?? null, typed.password);
    await tellSecurity(visit, "password", visitor);
    return done(routes.security.href(), "mot-de-passe");
  },
});

async function situationOf(visit: Visit<string, Visitor>): Promise<Situation> {
  const session = await findOwnSession(visit);
  if (session && isFresh(session)) return { session, need: "nothing" };
  return { session, need: (await hasPassword(visit.db, visit.visitor.id)) ? "current" : "link" };
}
