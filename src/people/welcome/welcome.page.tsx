import { page } from "#platform/web/page.tsx";
import { signedIn } from "#platform/web/visitor.ts";
import { nextOf } from "../auth/admit.ts";
import { recordConsent } from "../consent/consent.command.ts";
import { terms, termsVersion } from "../consent/terms.ts";
import { routes } from "../routes.ts";
import { readWelcome } from "./welcome.form.ts";
import { texts } from "./welcome.texts.ts";
import { Welcome } from "./welcome.view.tsx";

/** After the first sign-in by mail: how to call this person, and in which language. */
export default page("people/welcome", routes.welcome, {
  access: signedIn,

  get({ url, visitor, locale }) {
    const next = nextOf(url.searchParams.get("suite"));
    if (visitor.name) return { redirect: next };
    return { title: texts[locale].title, body: <Welcome next={next} values={{ langue: locale }} problems={{}} />, robots: "noindex" };
  },

  async post({ db, visitor, form, locale }) {
    const typed = await form();
    const next = nextOf(typed.suite);
    const read = readWelcome(typed, locale);
    if (!read.ok) {
      return { title: texts[locale].title, body: <Welcome next={next} values={typed} problems={read.problems} />, status: 422, robots: "noindex" };
    }
    await db.transaction().execute(async (trx) => {
      const row = { ...read.value, updated_at: new Date() };
      await trx.updateTable("people.person").set(row).where("id", "=", visitor.id).execute();
      await recordConsent(trx, visitor.id, terms, termsVersion);
    });
    return { redirect: next };
  },
});
