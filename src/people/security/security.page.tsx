import { page } from "#platform/web/page.tsx";
import { signedIn } from "#platform/web/visitor.ts";
import { findOwnSession } from "../auth/session.query.ts";
import { providersOf } from "../auth/providers.ts";
import { routes } from "../routes.ts";
import { spaceTabs } from "../space/space-tabs.ts";
import { readSecurity } from "./security.query.ts";
import { texts } from "../security.texts.ts";
import { SecurityView } from "./security.view.tsx";

/** What protects one's account, and where one is signed in. */
export default page("people/security", routes.security, {
  access: signedIn,

  async get(visit) {
    const { db, visitor, locale, offers, settings } = visit;
    const providers = providersOf(settings).map(({ id }) => id);
    const [security, own] = await Promise.all([readSecurity(db, visitor.id), findOwnSession(visit)]);
    const tabs = spaceTabs(offers, locale, routes.security.href());
    return {
      title: texts[locale].title,
      says: texts[locale].done,
      body: <SecurityView security={security} ownId={own?.id ?? null} tabs={tabs} providers={providers} />,
      robots: "noindex",
      enhance: ["passkey"],
    };
  },
});
