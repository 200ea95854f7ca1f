import { mailAddressOf } from "#platform/mail/mail.ts";
import { act, conflict } from "#platform/web/act.ts";
import { redirect } from "#platform/web/page.tsx";
import { beforeTerms, signedIn } from "#platform/web/visitor.ts";
import { withCookies } from "../auth/admit.ts";
import { authOf } from "../auth/auth.ts";
import { spaceTabs } from "../space/space-tabs.ts";
import { askErasure } from "./ask-erasure.command.ts";
import { readErasure } from "./erasure.form.ts";
import { erasureTexts } from "./erasure.texts.ts";
import { Erasure } from "./erasure.view.tsx";
import { listOnlyHeld } from "./last-holder.query.ts";
import { routes } from "../routes.ts";

export default act("people/erasure", routes.erasure, {
  access: beforeTerms(signedIn),
  values: () => ({ contributions: "anonymise" }),

  async show({ db, visitor, offers, locale }, _thing, form) {
    const tabs = spaceTabs(offers, locale, routes.data.href());
    return {
      title: erasureTexts[locale].title,
      body: <Erasure tabs={tabs} held={await listOnlyHeld(db, visitor.id)} hasAddress={mailAddressOf(visitor) !== null} form={form} />,
    };
  },

  read: (form, { visitor }) => readErasure(form, mailAddressOf(visitor)),
  brake: { of: "erasure", limit: 10, windowSeconds: 3600 },

  async run(visit, _thing, contributions) {
    const outcome = await askErasure(visit, visit.visitor.id, contributions);
    // The page says which roles come first.
    if (!outcome.ok) return conflict({});
    // The sessions are gone already: this clears the cookie.
    const { headers } = await authOf(visit).api.signOut({ headers: visit.headers, returnHeaders: true });
    return withCookies(redirect(routes.closed.href()), headers);
  },
});
