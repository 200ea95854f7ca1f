import { acts, tooMany, wrong } from "#platform/web/act.ts";
import { beforeTerms, anyone } from "#platform/web/visitor.ts";
import { admit, nextOf } from "../auth/admit.ts";
import { routes } from "../routes.ts";
import { readAccount } from "../sign-in/account.form.ts";
import { otherWay } from "../sign-in/sign-in-answer.tsx";
import { texts } from "../sign-in.texts.ts";
import { checkPassword } from "./check-password.command.ts";

/** The form of the page to sign in that asks for a password. */
export default acts("people/password", routes.passwordSignIn, {
  access: beforeTerms(anyone),
  show: otherWay,
  acts: (step) => ({
    password: step({
      read: (form) => ({ email: readAccount(form), password: form.secret("mot_de_passe"), next: nextOf(form.text("suite")) }),
      async run(visit, _thing, { email, password, next }) {
        const checked = await checkPassword(visit, email, password);
        if (checked.ok) return admit(visit, { personId: checked.personId, way: "password", secondFactor: false, next });
        const t = texts[visit.locale].password;
        return checked.problem === "wrong" ? wrong({ mot_de_passe: t.wrong }) : tooMany({ mot_de_passe: t.tooMany(Math.ceil(checked.retryAfter / 60)) });
      },
    }),
  }),
});
