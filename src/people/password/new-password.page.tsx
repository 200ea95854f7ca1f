import { page, type Visit } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { signedIn, type Visitor } from "#platform/web/visitor.ts";
import { findOwnSession, isFresh, type OwnSession } from "../auth/session.query.ts";
import { routes } from "../routes.ts";
import { tellSecurity } from "../security/security.letters.ts";
import { readNewPassword } from "./new-password.form.ts";
import { NewPassword } from "./new-password.view.tsx";
import { texts } from "./password.texts.ts";
import { hasPassword, isCurrentPassword, savePassword } from "./save-password.command.ts";

/** Sets or changes the password. The old one is asked for, unless the person has just come in another way: by the link of a mail. */
export default page("people/password", routes.newPassword, {
  access: signedIn,

  async get(visit) {
    return answer(visit, await situationOf(visit), {});
  },

  async post(visit) {
    const { db, visitor, locale } = visit;
    const typed = await visit.form();
    const situation = await situationOf(visit);
    const t = texts[locale];
    if (situation.need === "link") return answer(visit, situation, {}, 422);
    const read = readNewPassword(typed, visitor, t);
    if (!read.ok) return answer(visit, situation, read.problems, 422);
    if (situation.need === "current") {
      const checked = await isCurrentPassword(visit, visitor.email, typed.actuel ?? "");
      if (checked === "wrong") return answer(visit, situation, { actuel: t.currentWrong }, 422);
      if (checked !== "right") return answer(visit, situation, { actuel: t.braked(Math.ceil(checked.retryAfter / 60)) }, 429);
    }
    await savePassword(db, visitor.id, situation.session?.id ?? null, read.password);
    await tellSecurity(visit, "password", visitor);
    return { redirect: withQuery(routes.security.href(), { fait: "mot-de-passe" }) };
  },
});

type Situation = { readonly session: OwnSession | null; readonly need: "nothing" | "current" | "link" };

async function situationOf(visit: Visit<string, Visitor>): Promise<Situation> {
  const session = await findOwnSession(visit);
  if (session && isFresh(session)) return { session, need: "nothing" };
  return { session, need: (await hasPassword(visit.db, visit.visitor.id)) ? "current" : "link" };
}

function answer({ locale }: Visit, { need }: Situation, problems: Readonly<Record<string, string>>, status: 200 | 422 | 429 = 200) {
  return { title: texts[locale].title, body: <NewPassword need={need} problems={problems} />, status, robots: "noindex" } as const;
}
