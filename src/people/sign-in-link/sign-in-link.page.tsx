import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { admit, nextOf } from "../auth/admit.ts";
import { routes } from "../routes.ts";
import { findLink } from "./link.query.ts";
import { texts } from "./sign-in-link.texts.ts";
import { DeadLink, UseLink } from "./sign-in-link.view.tsx";
import { useLink } from "./use-link.command.ts";

const dead = (locale: keyof typeof texts) => ({ title: texts[locale].deadTitle, body: <DeadLink />, status: 410, robots: "noindex" }) as const;

/** Programs that check mails follow their links: only the button signs in. */
export default page("people/sign-in-link", routes.signInLink, {
  access: anyone,

  async get({ db, url, locale }) {
    const token = url.searchParams.get("jeton") ?? "";
    const link = await findLink(db, token);
    if (!link) return dead(locale);
    const next = nextOf(url.searchParams.get("suite"));
    return { title: texts[locale].title, body: <UseLink email={link.email} token={token} next={next} />, robots: "noindex" };
  },

  async post(visit) {
    const { jeton = "", suite } = await visit.form();
    const personId = await useLink(visit, jeton);
    if (!personId) return dead(visit.locale);
    return admit(visit, { personId, way: "link", secondFactor: false, next: nextOf(suite) });
  },
});
