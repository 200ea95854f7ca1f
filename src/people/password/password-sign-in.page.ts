import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { admit, nextOf } from "../auth/admit.ts";
import { readEmail } from "../auth/email.ts";
import { routes } from "../routes.ts";
import { signInAnswer } from "../sign-in/sign-in-answer.tsx";
import { texts } from "../sign-in/sign-in.texts.ts";
import { checkPassword } from "./check-password.command.ts";

/** The form of the page to sign in that asks for a password. */
export default page("people/password", routes.passwordSignIn, {
  access: anyone,

  get: ({ url }) => ({ redirect: routes.signIn.href() + url.search }),

  async post(visit) {
    const { courriel, mot_de_passe: password = "", suite } = await visit.form();
    const next = nextOf(suite);
    const { emailProblem, password: t } = texts[visit.locale];
    const again = (problems: Record<string, string>, status: 422 | 429 = 422) =>
      signInAnswer(visit, { next, password: { values: { courriel }, problems }, status });
    const email = readEmail(courriel);
    if (!email) return again({ courriel: emailProblem });
    const checked = await checkPassword(visit, email, password);
    if (checked.ok) return admit(visit, { personId: checked.personId, way: "password", secondFactor: false, next });
    if (checked.problem === "wrong") return again({ mot_de_passe: t.wrong });
    return again({ mot_de_passe: t.tooMany(Math.ceil(checked.retryAfter / 60)) }, 429);
  },
});
