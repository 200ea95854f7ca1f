import { page } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { anyone } from "#platform/web/visitor.ts";
import { readEmail } from "../auth/email.ts";
import { routes } from "../routes.ts";
import { texts as signInTexts } from "../sign-in/sign-in.texts.ts";
import { askLink } from "../sign-in-link/ask-link.command.ts";
import { ForgottenPassword } from "./forgotten-password.view.tsx";
import { texts } from "./password.texts.ts";

/** A forgotten password is a link by mail that leads to choosing another one: one mechanism to keep safe, not two. */
export default page("people/password", routes.forgottenPassword, {
  access: anyone,

  get: ({ locale }) => ({ title: texts[locale].forgotten.title, body: <ForgottenPassword values={{}} problems={{}} />, robots: "noindex" }),

  async post(visit) {
    const { courriel } = await visit.form();
    const { locale } = visit;
    const again = (problem: string, status: 422 | 429) => ({
      title: texts[locale].forgotten.title,
      body: <ForgottenPassword values={{ courriel }} problems={{ courriel: problem }} />,
      status,
      robots: "noindex" as const,
    });
    const email = readEmail(courriel);
    if (!email) return again(signInTexts[locale].emailProblem, 422);
    const asked = await askLink(visit, email, routes.newPassword.href());
    if (!asked.ok) return again(signInTexts[locale].tooMany(Math.ceil(asked.retryAfter / 60)), 429);
    return { redirect: withQuery(routes.signIn.href(), { fait: "oubli" }) };
  },
});
