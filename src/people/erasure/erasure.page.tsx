import { redirect, page, type Visit } from "#platform/web/page.tsx";
import { takeToken } from "#platform/web/rate-limit.ts";
import { Refused } from "#platform/web/errors.ts";
import { signedIn, type Visitor } from "#platform/web/visitor.ts";
import { withCookies } from "../auth/admit.ts";
import { authOf } from "../auth/auth.ts";
import { spaceRoutes } from "../space/space.routes.ts";
import { spaceTabs } from "../space/space-tabs.ts";
import { askErasure } from "./ask-erasure.command.ts";
import { readErasure } from "./erasure.form.ts";
import { erasureTexts } from "./erasure.texts.ts";
import { Erasure } from "./erasure.view.tsx";
import { listOnlyHeld } from "./last-holder.query.ts";

const fewAnHour = { limit: 10, windowSeconds: 3600 };

export default page("people/erasure", spaceRoutes.erasure, {
  access: signedIn,

  get: (visit) => show(visit, { values: { contributions: "anonymise" } }),

  async post(visit) {
    const { db, visitor, locale } = visit;
    const typed = await visit.form();
    const read = readErasure(typed, visitor.email, locale);
    if (!read.ok) return show(visit, { values: typed, problems: read.problems, status: 422 });
    const turn = await takeToken(db, `erasure ${visitor.id}`, fewAnHour);
    if (!turn.allowed) throw new Refused(429, String(turn.retryAfter));
    const outcome = await askErasure(visit, visitor.id, read.contributions);
    if (!outcome.ok) return show(visit, { values: typed, status: 409 });
    // The sessions are gone already: this clears the cookie.
    const { headers } = await authOf(visit).api.signOut({ headers: visit.headers, returnHeaders: true });
    return withCookies(redirect(spaceRoutes.closed.href()), headers);
  },
});

interface Shown {
  readonly values?: Record<string, string>;
  readonly problems?: Record<string, string>;
  readonly status?: 409 | 422;
}

async function show({ db, visitor, offers, locale }: Visit<string, Visitor>, { values = {}, problems = {}, status }: Shown) {
  const held = await listOnlyHeld(db, visitor.id);
  const tabs = spaceTabs(offers, locale, spaceRoutes.data.href());
  return { title: erasureTexts[locale].title, body: <Erasure tabs={tabs} held={held} values={values} problems={problems} />, ...(status && { status }) };
}
