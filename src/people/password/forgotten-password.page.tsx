import { act, done, tooMany } from "#platform/web/act.ts";
import { beforeTerms, anyone } from "#platform/web/visitor.ts";
import { routes } from "../routes.ts";
import { readAccount } from "../sign-in/account.form.ts";
import { texts as signInTexts } from "../sign-in.texts.ts";
import { askLink } from "../sign-in-link/ask-link.command.ts";
import { ForgottenPassword } from "./forgotten-password.view.tsx";
import { texts } from "./password.texts.ts";

/** A forgotten password is a link by mail that leads to choosing another one: one mechanism to keep safe, not two. */
export default act("people/password", routes.forgottenPassword, {
  access: beforeTerms(anyone),
  show: ({ locale }, _thing, form) => ({ title: texts[locale].forgotten.title, body: <ForgottenPassword form={form} />, robots: "noindex" }),
  read: readAccount,
  async run(visit, _thing, email) {
    const asked = await askLink(visit, email, routes.newPassword.href());
    return asked.ok ? done(routes.signIn.href(), "oubli") : tooMany({ courriel: signInTexts[visit.locale].tooMany(Math.ceil(asked.retryAfter / 60)) });
  },
});
