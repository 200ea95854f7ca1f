import type { FormState } from "#platform/ui/form-state.tsx";
import { acts, done, tooMany } from "#platform/web/act.ts";
import type { Visit } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { beforeTerms, anyone } from "#platform/web/visitor.ts";
import { nextOf } from "../auth/admit.ts";
import { findOwnSession, isPending } from "../auth/session.query.ts";
import { routes } from "../routes.ts";
import { askLink } from "../sign-in-link/ask-link.command.ts";
import { readAccount } from "./account.form.ts";
import { signInAnswer } from "./sign-in-answer.tsx";
import { texts } from "../sign-in.texts.ts";

/** Every way in. The form of this address asks for a link by mail; each other way posts to its own. */
export default acts("people/sign-in", routes.signIn, {
  access: beforeTerms(anyone),
  values: ({ url }) => ({ suite: url.searchParams.get("suite") }),
  show,
  acts: (step) => ({
    link: step({
      read: (form) => ({ email: readAccount(form), next: nextOf(form.text("suite")) }),
      async run(visit, _thing, { email, next }) {
        const asked = await askLink(visit, email, next);
        return asked.ok ? done(routes.signIn.href(), "lien") : tooMany({ courriel: texts[visit.locale].tooMany(Math.ceil(asked.retryAfter / 60)) });
      },
    }),
  }),
});

/** Whoever is signed in goes on; whoever is half-way, to the second factor. */
async function show(visit: Visit, _thing: undefined, form: FormState) {
  if (form.act) return signInAnswer(visit, form);
  const { suite } = form.values;
  if (visit.visitor) return { redirect: nextOf(suite) };
  const session = await findOwnSession(visit);
  if (session && isPending(session)) return { redirect: withQuery(routes.secondFactor.href(), { suite: suite && nextOf(suite) }) };
  return signInAnswer(visit, form);
}
