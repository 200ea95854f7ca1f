import { act } from "#platform/web/act.ts";
import { beforeTerms, anyone } from "#platform/web/visitor.ts";
import { admit, nextOf } from "../auth/admit.ts";
import { routes } from "../routes.ts";
import { findLink } from "./link.query.ts";
import { texts } from "./sign-in-link.texts.ts";
import { DeadLink, UseLink } from "./sign-in-link.view.tsx";
import { useLink } from "./use-link.command.ts";

const dead = (locale: keyof typeof texts) => ({ title: texts[locale].deadTitle, body: <DeadLink />, status: 410, robots: "noindex" }) as const;

/** Programs that check mails follow their links: only the button signs in. */
export default act("people/sign-in-link", routes.signInLink, {
  access: beforeTerms(anyone),
  values: ({ url: { searchParams } }) => ({ jeton: searchParams.get("jeton"), suite: searchParams.get("suite") }),

  async show({ db, locale }, _thing, { values: { jeton, suite } }) {
    const token = String(jeton ?? "");
    const link = await findLink(db, token);
    if (!link) return dead(locale);
    return { title: texts[locale].title, body: <UseLink email={link.email} token={token} next={nextOf(suite)} />, robots: "noindex" };
  },

  read: (form) => ({ token: form.text("jeton"), next: nextOf(form.text("suite")) }),

  async run(visit, _thing, { token, next }) {
    const personId = await useLink(visit, token);
    return personId ? admit(visit, { personId, way: "link", secondFactor: false, next }) : dead(visit.locale);
  },
});
